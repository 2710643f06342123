package pe.kuska.registry.codelists;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Versions of code lists that an administrator imported; none is ever changed or deleted. */
@ApplicationScoped
class ImportedCodeLists {

    private static final String ADD = """
            INSERT INTO code_list_version (name, version, title, source, entries, shipped_version, imported_at, imported_by,
                institution)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String NEWEST = """
            SELECT DISTINCT ON (name) name, version, title, source, entries, imported_at FROM code_list_version
            ORDER BY name, position DESC
            """;
    private static final String STAND_IN_LINE = "SELECT pg_advisory_xact_lock(20261123, hashtext(?))";
    private static final String SHIPPED_WHEN_IMPORTED = """
            SELECT DISTINCT ON (name) name, shipped_version FROM code_list_version ORDER BY name, position DESC
            """;
    private static final String OF_NAME = """
            SELECT name, version, title, source, entries, imported_at FROM code_list_version
            WHERE name = ? ORDER BY position
            """;

    private final DataSource dataSource;
    private final ObjectMapper json;

    ImportedCodeLists(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** A list and when it was imported. */
    record Imported(CodeList list, Instant importedAt) {}

    /** Keeps a version, imported while the register came with another one. */
    void add(CodeList list, String shippedVersion, Instant now, String importedBy, String institution) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, list.name());
            insert.setString(2, list.version());
            insert.setString(3, list.title());
            insert.setString(4, list.source());
            insert.setObject(5, json.writeValueAsString(list.entries()), Types.OTHER);
            insert.setString(6, shippedVersion);
            insert.setObject(7, now.atOffset(ZoneOffset.UTC));
            insert.setString(8, importedBy);
            insert.setString(9, institution);
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("a code list could not be kept", e);
        }
    }

    /** The newest version of each list that was imported. */
    List<CodeList> listNewest() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(NEWEST)) {
            return read(select).stream().map(Imported::list).toList();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("code lists could not be read", e);
        }
    }

    /** By list, the version that came with the register when the newest one was imported. */
    Map<String, String> shippedWhenImported() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SHIPPED_WHEN_IMPORTED);
                ResultSet row = select.executeQuery()) {
            Map<String, String> shipped = new HashMap<>();
            while (row.next()) {
                shipped.put(row.getString("name"), row.getString("shipped_version"));
            }
            return shipped;
        } catch (SQLException e) {
            throw new IllegalStateException("code lists could not be read", e);
        }
    }

    /** Waits until nobody else imports a version of this list, and keeps others waiting until the transaction ends. */
    void standInLine(String name) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement wait = connection.prepareStatement(STAND_IN_LINE)) {
            wait.setString(1, name);
            wait.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("a code list could not be held", e);
        }
    }

    /** Every imported version of a list, in their order. */
    List<Imported> listOf(String name) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_NAME)) {
            select.setString(1, name);
            return read(select);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the versions of a code list could not be read", e);
        }
    }

    private List<Imported> read(PreparedStatement select) throws SQLException, JsonProcessingException {
        List<Imported> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new Imported(
                        new CodeList(
                                row.getString("name"),
                                row.getString("title"),
                                row.getString("version"),
                                row.getString("source"),
                                json.readValue(row.getString("entries"), new TypeReference<List<CodeList.Entry>>() {})),
                        row.getObject("imported_at", OffsetDateTime.class).toInstant()));
            }
        }
        return found;
    }
}
