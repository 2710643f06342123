package pe.kuska.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.opentelemetry.api.trace.Tracer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.observability.LogKeys;
import pe.kuska.platform.observability.TraceContext;

/**
 * Applies events once in effect: the note that an event was applied commits together with what its handlers did. An
 * event that cannot be applied is set aside in the dead-letter topic, and so is whatever follows it under the same key,
 * so that the order holds when it is replayed. Trouble that will pass (the database is away) sets nothing aside.
 */
public final class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    /** One statement in the usual case: note the event, unless its key waits behind a dead letter. */
    private static final String NOTE = """
            INSERT INTO processed_event (event_id)
            SELECT ? WHERE NOT EXISTS (SELECT 1 FROM dead_letter WHERE topic = ? AND key = ?)
            ON CONFLICT DO NOTHING
            """;

    private static final String NOTE_REPLAYED =
            "INSERT INTO processed_event (event_id) VALUES (?) ON CONFLICT DO NOTHING";
    private static final String KNOWN = "SELECT 1 FROM processed_event WHERE event_id = ?";
    private static final String RESOLVED = "DELETE FROM dead_letter WHERE event_id = ?";

    /** Runs work in a transaction of its own, which the handlers' work joins. */
    @FunctionalInterface
    public interface Transactions {
        void run(SqlWork work);
    }

    /** Work on the transaction's connection. */
    @FunctionalInterface
    public interface SqlWork {
        void on(Connection connection) throws SQLException;
    }

    /** What became of an event. */
    public enum Outcome {
        APPLIED,
        KNOWN,
        SET_ASIDE
    }

    private final Transactions transactions;
    private final List<EventHandler> handlers;
    private final DeadLetterTopic deadLetters;
    private final Tracer tracer;
    private final ObjectMapper json;
    private final String topicPrefix;
    private final int attempts;

    /** @param attempts how often an event is tried before it is set aside */
    public Inbox(
            Transactions transactions,
            List<EventHandler> handlers,
            DeadLetterTopic deadLetters,
            Tracer tracer,
            ObjectMapper json,
            String topicPrefix,
            int attempts) {
        this.transactions = transactions;
        this.handlers = List.copyOf(handlers);
        this.deadLetters = deadLetters;
        this.tracer = tracer;
        this.json = json;
        this.topicPrefix = topicPrefix;
        this.attempts = attempts;
    }

    /**
     * Takes a record from a topic.
     *
     * @throws RuntimeException if trouble that will pass prevented it: the record must come again
     */
    public Outcome accept(ConsumerRecord<String, byte[]> received) {
        String topic = bareName(received.topic());
        Received event;
        try {
            event = read(received, topic);
        } catch (RuntimeException unreadable) {
            UUID id = UUID.nameUUIDFromBytes(
                    (received.topic() + "/" + received.partition() + "/" + received.offset()).getBytes(UTF_8));
            // Under a key of its own: garbage must not hold up what is readable.
            setAside(received, new DeadLetter(id, topic, "unreadable-" + id, "unreadable", reason(unreadable)));
            return Outcome.SET_ASIDE;
        }
        return traced(event, () -> apply(received, event.event()));
    }

    private Outcome apply(ConsumerRecord<String, byte[]> received, IncomingEvent event) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(received, event);
            } catch (RuntimeException failure) {
                if (willPass(failure)) {
                    throw failure;
                }
                if (attempt >= attempts || failure instanceof UnreadableEvent) {
                    LOG.errorf("event set aside (%s)", failure.getClass().getName());
                    setAside(
                            received,
                            new DeadLetter(event.id(), event.topic(), event.key(), event.type(), reason(failure)));
                    return Outcome.SET_ASIDE;
                }
                pause(attempt);
            }
        }
    }

    private Outcome once(ConsumerRecord<String, byte[]> received, IncomingEvent event) {
        Outcome[] outcome = {Outcome.KNOWN};
        transactions.run(connection -> {
            if (note(connection, event)) {
                handle(event);
                outcome[0] = Outcome.APPLIED;
            } else if (!isKnown(connection, event.id())) {
                outcome[0] = Outcome.SET_ASIDE;
            }
        });
        if (outcome[0] == Outcome.SET_ASIDE) {
            setAside(
                    received,
                    new DeadLetter(event.id(), event.topic(), event.key(), event.type(), "waits-behind-another"));
        }
        return outcome[0];
    }

    /**
     * Applies an event that had been set aside.
     *
     * @return APPLIED or KNOWN; either way it is no dead letter any more
     * @throws RuntimeException if it still cannot be applied
     */
    Outcome replay(ConsumerRecord<String, byte[]> setAside, String topic) {
        Received event = read(setAside, topic);
        return traced(event, () -> {
            Outcome[] outcome = {Outcome.KNOWN};
            transactions.run(connection -> {
                try (PreparedStatement insert = connection.prepareStatement(NOTE_REPLAYED)) {
                    insert.setObject(1, event.event().id());
                    if (insert.executeUpdate() == 1) {
                        handle(event.event());
                        outcome[0] = Outcome.APPLIED;
                    }
                }
                try (PreparedStatement delete = connection.prepareStatement(RESOLVED)) {
                    delete.setObject(1, event.event().id());
                    delete.executeUpdate();
                }
            });
            return outcome[0];
        });
    }

    private Outcome traced(Received event, java.util.function.Supplier<Outcome> work) {
        MDC.put(LogKeys.EVENT_ID, event.event().id().toString());
        MDC.put(LogKeys.EVENT_TYPE, event.event().type());
        Outcome[] outcome = {Outcome.KNOWN};
        try {
            TraceContext.continued(tracer, event.event().type(), event.traceparent(), () -> outcome[0] = work.get());
            return outcome[0];
        } finally {
            MDC.remove(LogKeys.EVENT_ID);
            MDC.remove(LogKeys.EVENT_TYPE);
        }
    }

    private void handle(IncomingEvent event) {
        for (EventHandler handler : handlers) {
            if (handler.topics().contains(event.topic())) {
                handler.handle(event);
            }
        }
    }

    private static boolean note(Connection connection, IncomingEvent event) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(NOTE)) {
            insert.setObject(1, event.id());
            insert.setString(2, event.topic());
            insert.setString(3, event.key());
            return insert.executeUpdate() == 1;
        }
    }

    private static boolean isKnown(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(KNOWN)) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private void setAside(ConsumerRecord<String, byte[]> received, DeadLetter letter) {
        deadLetters.send(received, letter);
        transactions.run(connection -> letter.store(connection));
    }

    private Received read(ConsumerRecord<String, byte[]> received, String topic) {
        CloudEvent event = KafkaMessageFactory.createReader(received).toEvent();
        CloudEventData data = event.getData();
        OffsetDateTime time = event.getTime();
        if (data == null || time == null || received.key() == null) {
            throw new UnreadableEvent(new IOException("incomplete"));
        }
        try {
            return new Received(
                    new IncomingEvent(
                            UUID.fromString(event.getId()),
                            topic,
                            received.key(),
                            event.getType(),
                            event.getSource().toString(),
                            time.toInstant(),
                            json.readTree(data.toBytes())),
                    Objects.toString(event.getExtension("traceparent"), null));
        } catch (IOException e) {
            throw new UnreadableEvent(e);
        }
    }

    private String bareName(String topic) {
        return topic.substring(topicPrefix.length());
    }

    /** The exception's class only: a message could carry data. */
    private static String reason(Throwable failure) {
        return failure.getClass().getName();
    }

    static boolean willPass(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException) {
                return true;
            }
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                // No state: the pool gave no connection. Else: connection, rollback, resources, locks, operator.
                return state == null || state.matches("(08|40|53|55|57).*");
            }
        }
        return false;
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(50L << Math.min(attempt, 6));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private record Received(IncomingEvent event, @Nullable String traceparent) {}
}
