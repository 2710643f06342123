package pe.kuska.registry.opendata.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import pe.kuska.registry.opendata.domain.OpenGroup;
import pe.kuska.registry.opendata.domain.OpenRelease;

/** Releases as they were given out; none is ever changed or deleted. */
@ApplicationScoped
public class OpenReleaseRepository {

    private static final String STAND_IN_LINE = "SELECT pg_advisory_xact_lock(20261122, 6)";
    private static final String COLUMNS = """
            SELECT id, year, sequence, smallest, as_of, released_at, institution, groups, left_out FROM open_release
            """;
    private static final String ADD = """
            INSERT INTO open_release (id, year, sequence, smallest, as_of, released_at, released_by, institution, groups,
                left_out)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource dataSource;
    private final ObjectMapper json;

    OpenReleaseRepository(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** Waits for whoever releases right now. */
    public void standInLine() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement wait = connection.prepareStatement(STAND_IN_LINE)) {
            wait.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("a release could not wait for another", e);
        }
    }

    public void add(OpenRelease release, String releasedBy) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, release.id());
            insert.setInt(2, release.year());
            insert.setInt(3, release.sequence());
            insert.setInt(4, release.smallest());
            insert.setObject(5, release.asOf().atOffset(ZoneOffset.UTC));
            insert.setObject(6, release.releasedAt().atOffset(ZoneOffset.UTC));
            insert.setString(7, releasedBy);
            insert.setString(8, release.institution());
            insert.setObject(9, json.writeValueAsString(release.groups()), Types.OTHER);
            insert.setObject(10, json.writeValueAsString(release.leftOut()), Types.OTHER);
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("a release could not be kept", e);
        }
    }

    /** The releases of a year, in their order. */
    public List<OpenRelease> listOf(int year) {
        return read(COLUMNS + " WHERE year = ? ORDER BY sequence", year);
    }

    /** Every release, newest first. */
    public List<OpenRelease> list() {
        return read(COLUMNS + " WHERE ?::boolean ORDER BY id DESC", true);
    }

    public Optional<OpenRelease> find(UUID id) {
        return read(COLUMNS + " WHERE id = ?", id).stream().findFirst();
    }

    private List<OpenRelease> read(String sql, Object parameter) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, parameter);
            List<OpenRelease> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new OpenRelease(
                            row.getObject("id", UUID.class),
                            row.getInt("year"),
                            row.getInt("sequence"),
                            row.getInt("smallest"),
                            row.getObject("as_of", OffsetDateTime.class).toInstant(),
                            row.getObject("released_at", OffsetDateTime.class).toInstant(),
                            row.getString("institution"),
                            json.readValue(row.getString("groups"), new TypeReference<List<OpenGroup>>() {}),
                            json.readValue(row.getString("left_out"), new TypeReference<List<String>>() {})));
                }
            }
            return found;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("releases could not be read", e);
        }
    }
}
