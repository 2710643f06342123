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
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Office;

/** Keeps who looks after whom. An assignment ends when another begins; none is ever lost. */
@ApplicationScoped
class CaseLoadTable {

    private static final String END = """
            UPDATE assignment SET until = ?
            WHERE person_code = ? AND institution = ? AND unit IS NOT DISTINCT FROM ? AND until IS NULL
            """;

    private static final String BEGIN = """
            INSERT INTO assignment (id, person_code, institution, unit, responsible, since, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String OPEN = """
            SELECT person_code, responsible, since FROM assignment
            WHERE institution = ? AND unit IS NOT DISTINCT FROM ? AND until IS NULL AND (? OR responsible = ?)
                AND person_code > ?
            ORDER BY person_code LIMIT ?
            """;

    private final DataSource dataSource;

    CaseLoadTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void assign(
            Collection<String> persons,
            Office unit,
            String responsible,
            @Nullable String reason,
            UUID id,
            Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement end = connection.prepareStatement(END);
                PreparedStatement begin = connection.prepareStatement(BEGIN)) {
            for (String person : persons) {
                end.setObject(1, utc(now));
                end.setString(2, person);
                end.setString(3, unit.institution());
                end.setString(4, unit.unit());
                end.addBatch();
                begin.setObject(1, id);
                begin.setString(2, person);
                begin.setString(3, unit.institution());
                begin.setString(4, unit.unit());
                begin.setString(5, responsible);
                begin.setObject(6, utc(now));
                begin.setString(7, reason);
                begin.addBatch();
            }
            end.executeBatch();
            begin.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("assignments could not be stored", e);
        }
    }

    List<Assignment> listOpen(Office unit, @Nullable String responsible, String after, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OPEN)) {
            select.setString(1, unit.institution());
            select.setString(2, unit.unit());
            select.setBoolean(3, responsible == null);
            select.setString(4, responsible == null ? "" : responsible);
            select.setString(5, after);
            select.setInt(6, limit);
            List<Assignment> open = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    open.add(new Assignment(
                            row.getString("person_code"),
                            row.getString("responsible"),
                            Objects.requireNonNull(row.getObject("since", OffsetDateTime.class))
                                    .toInstant()));
                }
            }
            return open;
        } catch (SQLException e) {
            throw new IllegalStateException("assignments could not be read", e);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
