package pe.kuska.registry.people.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import pe.kuska.platform.crypto.Vault;

/** What a person needs to be treated by, sealed; every version stays. */
@ApplicationScoped
public class ApproachNotes {

    private static final String STAND_IN_LINE = "SELECT 1 FROM person WHERE id = ? FOR NO KEY UPDATE";
    private static final String VERSION =
            "SELECT coalesce(max(version), 0) FROM person_approach WHERE person_id = ? AND institution = ?";
    private static final String ADD = """
            INSERT INTO person_approach (person_id, institution, version, sealed, recorded_at, recorded_by)
            VALUES (?, ?, ?, ?, ?, ?)
            """;
    private static final String NEWEST = """
            SELECT DISTINCT ON (person_id, institution) person_id, institution, version, sealed
            FROM person_approach WHERE person_id = ANY (?) ORDER BY person_id, institution, version DESC
            """;

    private final DataSource dataSource;
    private final Vault vault;
    private final ObjectMapper json;

    ApproachNotes(DataSource dataSource, Vault vault, ObjectMapper json) {
        this.dataSource = dataSource;
        this.vault = vault;
        this.json = json;
    }

    /** What one institution said of one person. */
    public record Note(String institution, Map<String, String> said) {

        @Override
        public String toString() {
            return "Note[sealed]";
        }
    }

    /** Waits for whoever changes this right now. */
    public void standInLine(UUID personId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement hold = connection.prepareStatement(STAND_IN_LINE)) {
            hold.setObject(1, personId);
            hold.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("a person could not be held", e);
        }
    }

    /** How often an institution said something; 0 before. */
    public int versionOf(UUID personId, String institution) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(VERSION)) {
            select.setObject(1, personId);
            select.setString(2, institution);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a version could not be read", e);
        }
    }

    public void add(UUID personId, String institution, int version, Map<String, String> said, String by, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, personId);
            insert.setString(2, institution);
            insert.setInt(3, version);
            insert.setBytes(4, vault.seal(json.writeValueAsBytes(said), context(personId, institution, version)));
            insert.setObject(5, now.atOffset(ZoneOffset.UTC));
            insert.setString(6, by);
            insert.executeUpdate();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("what a person needs could not be kept", e);
        }
    }

    /** What each institution said last of some people. */
    public List<Note> listNewest(Collection<UUID> people) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(NEWEST)) {
            select.setArray(1, connection.createArrayOf("uuid", people.toArray()));
            List<Note> notes = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String institution = row.getString("institution");
                    byte[] opened = vault.open(
                            row.getBytes("sealed"),
                            context(row.getObject("person_id", UUID.class), institution, row.getInt("version")));
                    notes.add(
                            new Note(institution, json.readValue(opened, new TypeReference<Map<String, String>>() {})));
                }
            }
            return notes;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("what a person needs could not be read", e);
        }
    }

    private static String context(UUID personId, String institution, int version) {
        return "person-approach:" + personId + ":" + institution + ":" + version;
    }
}
