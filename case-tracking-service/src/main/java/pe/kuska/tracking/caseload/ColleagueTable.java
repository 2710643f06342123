package pe.kuska.tracking.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import pe.kuska.tracking.followup.domain.Office;

/** Keeps who was seen working in which unit, the last one of each. */
@ApplicationScoped
class ColleagueTable {

    /** Written once an hour at most, unless they changed units. */
    private static final String SEEN = """
            INSERT INTO colleague AS known (subject, institution, unit, last_seen) VALUES (?, ?, ?, ?)
            ON CONFLICT (subject) DO UPDATE
            SET institution = EXCLUDED.institution, unit = EXCLUDED.unit, last_seen = EXCLUDED.last_seen
            WHERE known.last_seen < EXCLUDED.last_seen - interval '1 hour'
                OR (known.institution, known.unit) IS DISTINCT FROM (EXCLUDED.institution, EXCLUDED.unit)
            """;

    /** Whoever still looks after somebody is listed too, although they were seen elsewhere since. */
    private static final String LIST = """
            SELECT subject, max(last_seen) AS last_seen, sum(people) AS people FROM (
                SELECT subject, last_seen, 0 AS people FROM colleague WHERE institution = ? AND unit IS NOT DISTINCT FROM ?
                UNION ALL
                SELECT responsible, max(since), count(*) FROM assignment
                WHERE institution = ? AND unit IS NOT DISTINCT FROM ? AND until IS NULL GROUP BY responsible) known
            WHERE subject > ? GROUP BY subject ORDER BY subject LIMIT ?
            """;

    private static final String IS_OF =
            "SELECT EXISTS (SELECT FROM colleague WHERE subject = ? AND institution = ? AND unit IS NOT DISTINCT FROM ?)";

    private final DataSource dataSource;

    ColleagueTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void seen(String subject, Office office, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement(SEEN)) {
            upsert.setString(1, subject);
            upsert.setString(2, office.institution());
            upsert.setString(3, office.unit());
            upsert.setObject(4, now.atOffset(ZoneOffset.UTC));
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a colleague could not be stored", e);
        }
    }

    List<Colleague> list(Office office, String after, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setString(1, office.institution());
            select.setString(2, office.unit());
            select.setString(3, office.institution());
            select.setString(4, office.unit());
            select.setString(5, after);
            select.setInt(6, limit);
            List<Colleague> colleagues = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    colleagues.add(new Colleague(
                            row.getString("subject"),
                            Objects.requireNonNull(row.getObject("last_seen", OffsetDateTime.class))
                                    .toInstant(),
                            row.getInt("people")));
                }
            }
            return colleagues;
        } catch (SQLException e) {
            throw new IllegalStateException("colleagues could not be read", e);
        }
    }

    boolean isOf(Office office, String subject) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(IS_OF)) {
            select.setString(1, subject);
            select.setString(2, office.institution());
            select.setString(3, office.unit());
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("colleagues could not be read", e);
        }
    }
}
