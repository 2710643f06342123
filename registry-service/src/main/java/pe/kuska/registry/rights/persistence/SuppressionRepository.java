package pe.kuska.registry.rights.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.rights.domain.Suppression;
import pe.kuska.registry.rights.domain.Suppression.CourtOrder;

/** Suppressions; none is deleted, some are ended by a court order. */
@ApplicationScoped
public class SuppressionRepository {

    private static final String ADD = """
            INSERT INTO accusation_suppression (id, case_id, record_id, reason, request_number, phase, suppressed_at,
                suppressed_by, institution)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String OF_CASE = """
            SELECT id, case_id, record_id, reason, request_number, phase, suppressed_at, institution, court, order_number,
                ordered_on
            FROM accusation_suppression WHERE case_id = ? ORDER BY suppressed_at, id
            """;
    private static final String LIFT = """
            UPDATE accusation_suppression SET court = ?, order_number = ?, ordered_on = ?, lifted_at = ?, lifted_by = ?
            WHERE id = ?
            """;

    private final DataSource dataSource;

    SuppressionRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public void add(Suppression suppression, String by) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, suppression.id());
            insert.setObject(2, suppression.caseId());
            insert.setObject(3, suppression.recordId());
            insert.setString(4, suppression.reason());
            insert.setString(5, suppression.requestNumber());
            insert.setString(6, suppression.phase());
            insert.setObject(7, suppression.suppressedAt().atOffset(ZoneOffset.UTC));
            insert.setString(8, by);
            insert.setString(9, suppression.institution());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a suppression could not be kept", e);
        }
    }

    /** Those of a case, oldest first. */
    public List<Suppression> listOf(UUID caseId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OF_CASE)) {
            select.setObject(1, caseId);
            List<Suppression> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Suppression(
                            row.getObject("id", UUID.class),
                            row.getObject("case_id", UUID.class),
                            row.getObject("record_id", UUID.class),
                            row.getString("reason"),
                            row.getString("request_number"),
                            row.getString("phase"),
                            row.getObject("suppressed_at", OffsetDateTime.class).toInstant(),
                            row.getString("institution"),
                            order(row)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("suppressions could not be read", e);
        }
    }

    private static @Nullable CourtOrder order(ResultSet row) throws SQLException {
        String court = row.getString("court");
        return court == null
                ? null
                : new CourtOrder(court, row.getString("order_number"), row.getObject("ordered_on", LocalDate.class));
    }

    /** Ends a suppression by a court order. */
    public void lift(UUID id, CourtOrder order, String by, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(LIFT)) {
            update.setString(1, order.court());
            update.setString(2, order.number());
            update.setDate(3, Date.valueOf(order.orderedOn()));
            update.setObject(4, now.atOffset(ZoneOffset.UTC));
            update.setString(5, by);
            update.setObject(6, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a suppression could not be lifted", e);
        }
    }
}
