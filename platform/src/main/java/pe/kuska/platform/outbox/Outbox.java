package pe.kuska.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.observability.TraceContext;
import pe.kuska.platform.transaction.BeforeCommit;

/** Where a use case leaves its events: they are stored in its own transaction and relayed to Kafka after it commits. */
@ApplicationScoped
public class Outbox {

    /** One advisory lock per key, so that positions of one key are given in the order of their commits. */
    private static final String LOCK_KEYS = """
            SELECT pg_advisory_xact_lock(lock) FROM (
                SELECT DISTINCT hashtextextended(key, 0) AS lock FROM unnest(?) AS key ORDER BY 1) AS locks
            """;

    private static final String INSERT = """
            INSERT INTO outbox_event (id, topic, key, type, occurred_at, data, traceparent)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final BeforeCommit beforeCommit;
    private final OutboxDoorbell doorbell;

    Outbox(DataSource dataSource, ObjectMapper json, BeforeCommit beforeCommit, OutboxDoorbell doorbell) {
        this.dataSource = dataSource;
        this.json = json;
        this.beforeCommit = beforeCommit;
        this.doorbell = doorbell;
    }

    /** Adds an event to the current transaction. */
    public void append(OutgoingEvent event) {
        beforeCommit.collect(BeforeCommit.Turn.EVENTS, event, this::store, doorbell::ring);
    }

    private void store(List<OutgoingEvent> events) {
        try (Connection connection = dataSource.getConnection()) {
            try (PreparedStatement lock = connection.prepareStatement(LOCK_KEYS)) {
                lock.setArray(
                        1,
                        connection.createArrayOf(
                                "text", events.stream().map(OutgoingEvent::key).toArray()));
                lock.execute();
            }
            String traceparent = TraceContext.current();
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (OutgoingEvent event : events) {
                    insert.setObject(1, Uuids.next());
                    insert.setString(2, event.topic());
                    insert.setString(3, event.key());
                    insert.setString(4, event.type());
                    insert.setObject(5, event.occurredAt().atOffset(ZoneOffset.UTC));
                    insert.setObject(6, json.writeValueAsString(event.data()), Types.OTHER);
                    insert.setString(7, traceparent);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("events could not be stored", e);
        }
    }
}
