package pe.kuska.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/** The notes of events set aside; what an administrator does with them is audited. */
@ApplicationScoped
class DeadLetterLedger {

    private static final String LIST = """
            SELECT event_id, topic, key, type, reason, set_aside_at FROM dead_letter
            WHERE event_id > ? ORDER BY event_id LIMIT ?
            """;
    private static final UUID FIRST = new UUID(0, 0);

    private final DataSource dataSource;
    private final AuditTrail audit;

    DeadLetterLedger(DataSource dataSource, AuditTrail audit) {
        this.dataSource = dataSource;
        this.audit = audit;
    }

    List<DeadLetterResource.DeadLetterResponse> list(PageRequest page) {
        List<DeadLetterResource.DeadLetterResponse> letters = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setObject(1, page.afterId().orElse(FIRST));
            select.setInt(2, page.limit() + 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    letters.add(new DeadLetterResource.DeadLetterResponse(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getObject(6, OffsetDateTime.class)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("dead letters could not be listed", e);
        }
        return letters;
    }

    boolean isWaiting(UUID eventId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT 1 FROM dead_letter WHERE event_id = ?")) {
            select.setObject(1, eventId);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("dead letter could not be read", e);
        }
    }

    @Transactional
    void recordReplay(DeadLetters.Replay done) {
        audit.record(new AuditEvent(
                "REPLAY_DEAD_LETTERS",
                "dead-letters",
                "all",
                Optional.empty(),
                Map.of(
                        "replayed", Integer.toString(done.replayed()),
                        "waiting", Integer.toString(done.waiting()))));
    }

    @Transactional
    void discard(UUID eventId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM dead_letter WHERE event_id = ?")) {
            delete.setObject(1, eventId);
            if (delete.executeUpdate() == 0) {
                throw new RuleViolation(CommonProblem.NOT_FOUND);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("dead letter could not be discarded", e);
        }
        audit.record(AuditEvent.of("DISCARD_DEAD_LETTER", "event", eventId.toString()));
    }
}
