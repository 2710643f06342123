package pe.kuska.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Brings stored events to Kafka in the order of their positions. One relay is active however many replicas run: it
 * holds an advisory lock on its own connection, and its Kafka transactional id shuts out a predecessor that still
 * believes to be active. A batch is one Kafka transaction: all of it becomes visible or none, so that a failure in its
 * middle cannot reorder the events of a key. Only then are the events marked as sent; a crash in between sends them
 * again, which the inbox recognises.
 */
public final class OutboxRelay implements Runnable, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private static final long LEADER_LOCK = 0x6b75736b61L;
    private static final int BATCH = 500;
    private static final Duration LOOK_ANYWAY = Duration.ofSeconds(5);
    /** A batch costs the broker the same whatever its size: what is stored within a moment travels together. */
    private static final Duration GATHER = Duration.ofMillis(25);

    private static final Duration STAND_BY = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration HOUSEKEEPING = Duration.ofHours(1);

    private static final String UNSENT = """
            SELECT position, id, topic, key, type, occurred_at, data::text, traceparent
            FROM outbox_event WHERE sent_at IS NULL ORDER BY position LIMIT %d
            """.formatted(BATCH);

    private static final String MARK = "UPDATE outbox_event SET sent_at = now() WHERE position = ANY(?)";

    private static final String FORGET = "DELETE FROM outbox_event WHERE sent_at < now() - make_interval(secs => ?)";

    /** Opens the connection that the relay keeps for itself. */
    @FunctionalInterface
    public interface ConnectionFactory {
        Connection open() throws SQLException;
    }

    /**
     * What a relay needs to know.
     *
     * @param service the CloudEvents source and, with the prefix, the Kafka transactional id
     * @param topicPrefix put before every topic name
     * @param keep how long sent events stay in the table
     */
    public record Settings(String service, String topicPrefix, Duration keep) {}

    private final ConnectionFactory connections;
    private final Map<String, Object> kafka;
    private final Runnable ensureTopics;
    private final Settings settings;
    private volatile boolean leading;
    private volatile boolean running = true;
    private volatile @Nullable Connection current;
    private int failures;
    private long housekeptAt = System.nanoTime() - HOUSEKEEPING.toNanos();

    /**
     * @param kafka connection properties of the cluster
     * @param ensureTopics creates what is missing before the first event is sent
     */
    public OutboxRelay(ConnectionFactory connections, Map<String, ?> kafka, Runnable ensureTopics, Settings settings) {
        this.connections = connections;
        this.ensureTopics = ensureTopics;
        this.kafka = producerProperties(kafka, settings);
        this.settings = settings;
    }

    private static Map<String, Object> producerProperties(Map<String, ?> cluster, Settings settings) {
        Map<String, Object> properties = new HashMap<>(cluster);
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, settings.topicPrefix() + "outbox-" + settings.service());
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000);
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 7_000);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        properties.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 20_000);
        return properties;
    }

    /** Relays until closed; whatever fails, it tries again with growing pauses. */
    @Override
    public void run() {
        while (running) {
            try (Connection connection = connections.open()) {
                current = connection;
                becomeLeader(connection);
                leading = true;
                relay(connection);
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    failures++;
                    LOG.warnf(
                            "outbox relay interrupted (%s), trying again",
                            e.getClass().getName());
                    pause();
                }
            } finally {
                leading = false;
                current = null;
            }
        }
    }

    /**
     * Stands by until no other relay is active. It asks again and again: a statement that waited for the lock would keep
     * its view of the database open for as long, and nothing that changed since could be cleaned up.
     */
    private void becomeLeader(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            // A leader whose machine vanished must not keep the lock until the system's two-hour default.
            statement.execute(
                    "SET tcp_keepalives_idle = 15; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3");
            while (!isFree(statement)) {
                sleep(STAND_BY.toMillis());
            }
            statement.execute("LISTEN " + OutboxDoorbell.CHANNEL);
        }
    }

    private static boolean isFree(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT pg_try_advisory_lock(" + LEADER_LOCK + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private void relay(Connection connection) throws SQLException {
        ensureTopics.run();
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            failures = 0;
            while (running) {
                List<StoredEvent> batch = unsent(connection);
                if (batch.isEmpty()) {
                    housekeep(connection);
                    awaitRing(connection);
                } else {
                    send(producer, batch);
                    mark(connection, batch);
                    if (batch.size() < BATCH) {
                        sleep(GATHER.toMillis());
                    }
                }
            }
        }
    }

    private static List<StoredEvent> unsent(Connection connection) throws SQLException {
        List<StoredEvent> events = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(UNSENT);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                events.add(new StoredEvent(
                        row.getLong(1),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class),
                        row.getString(7),
                        row.getString(8)));
            }
        }
        return events;
    }

    private void send(KafkaProducer<String, byte[]> producer, List<StoredEvent> batch) {
        producer.beginTransaction();
        for (StoredEvent event : batch) {
            // No need to look at the single result: the commit throws if one failed.
            var _ = producer.send(record(event));
        }
        // Waits for every acknowledgement.
        producer.commitTransaction();
    }

    private ProducerRecord<String, byte[]> record(StoredEvent event) {
        CloudEventBuilder builder = CloudEventBuilder.v1()
                .withId(event.id().toString())
                .withSource(URI.create("/" + settings.service()))
                .withType(event.type())
                .withTime(event.occurredAt())
                .withSubject(event.key())
                .withData("application/json", event.data().getBytes(UTF_8));
        if (event.traceparent() != null) {
            builder.withExtension("traceparent", event.traceparent());
        }
        CloudEvent cloudEvent = builder.build();
        String topic = settings.topicPrefix() + event.topic();
        return KafkaMessageFactory.<String>createWriter(topic, null, null, event.key())
                .writeBinary(cloudEvent);
    }

    private static void mark(Connection connection, List<StoredEvent> batch) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(MARK)) {
            update.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", batch.stream().map(StoredEvent::position).toArray()));
            update.executeUpdate();
        }
    }

    private static void awaitRing(Connection connection) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) LOOK_ANYWAY.toMillis());
    }

    private void housekeep(Connection connection) throws SQLException {
        if (System.nanoTime() - housekeptAt < HOUSEKEEPING.toNanos()) {
            return;
        }
        housekeptAt = System.nanoTime();
        try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
            delete.setDouble(1, (double) settings.keep().toSeconds());
            delete.executeUpdate();
        }
    }

    private void pause() {
        long longest = Math.min(LONGEST_PAUSE.toMillis(), 100L << Math.min(failures, 10));
        sleep(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether this is the relay that sends. */
    public boolean isLeading() {
        return leading;
    }

    /** Ends the relay; what is not sent yet is sent by the next one. */
    @Override
    public void close() {
        running = false;
        Connection connection = current;
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("the relay's connection was gone already");
            }
        }
    }

    private record StoredEvent(
            long position,
            UUID id,
            String topic,
            String key,
            String type,
            OffsetDateTime occurredAt,
            String data,
            @Nullable String traceparent) {}
}
