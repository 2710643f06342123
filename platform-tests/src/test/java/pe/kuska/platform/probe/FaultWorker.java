package pe.kuska.platform.probe;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.OpenTelemetry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.kuska.local.servers.EmbeddedKafka;
import pe.kuska.platform.inbox.DeadLetterTopic;
import pe.kuska.platform.inbox.EventHandler;
import pe.kuska.platform.inbox.Inbox;
import pe.kuska.platform.inbox.InboxConsumer;
import pe.kuska.platform.inbox.IncomingEvent;
import pe.kuska.platform.outbox.OutboxRelay;
import pe.kuska.platform.outbox.Topics;

/** One of the processes that {@link FaultTest} kills: a relay or a consumer, without anything around it. */
final class FaultWorker {

    static final String TOPIC = "fault.events.v1";

    private FaultWorker() {}

    /** Arguments: {@code relay} or {@code inbox}, JDBC address, user, password, Kafka address. */
    public static void main(String[] arguments) {
        Database database = new Database(arguments[1], arguments[2], arguments[3]);
        Map<String, Object> kafka = Map.of("bootstrap.servers", arguments[4]);
        Runnable topics = () -> Topics.ensure(kafka, List.of(TOPIC), 3, Optional.empty());
        switch (arguments[0]) {
            case "relay" ->
                new OutboxRelay(
                                database::open,
                                kafka,
                                topics,
                                new OutboxRelay.Settings("fault", "", Duration.ofDays(1)))
                        .run();
            case "inbox" -> {
                Inbox inbox = new Inbox(
                        database::inTransaction,
                        List.of(new Applying(database)),
                        new DeadLetterTopic(kafka, ""),
                        OpenTelemetry.noop().getTracer("fault"),
                        new ObjectMapper(),
                        "",
                        3);
                new InboxConsumer(kafka, "fault", List.of(TOPIC), topics, inbox).run();
            }
            default -> throw new IllegalArgumentException("relay or inbox");
        }
    }

    /** The broker, in the process that {@link FaultTest} kills. */
    static final class Broker {

        private Broker() {}

        /** Arguments: folder, port, controller port. */
        public static void main(String[] arguments) throws InterruptedException {
            EmbeddedKafka.start(new EmbeddedKafka.Settings(
                    Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])));
            Thread.sleep(Duration.ofHours(1));
        }
    }

    private record Applying(Database database) implements EventHandler {

        @Override
        public Set<String> topics() {
            return Set.of(TOPIC);
        }

        @Override
        public void handle(IncomingEvent event) {
            try (PreparedStatement insert =
                    database.current().prepareStatement("INSERT INTO applied (key, number) VALUES (?, ?)")) {
                insert.setString(1, event.key());
                insert.setInt(2, event.data().get("number").intValue());
                insert.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class Database {

        private final String url;
        private final String user;
        private final String password;
        private @Nullable Connection connection;

        Database(String url, String user, String password) {
            this.url = url;
            this.user = user;
            this.password = password;
        }

        Connection open() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }

        Connection current() {
            return Objects.requireNonNull(connection);
        }

        void inTransaction(Inbox.SqlWork work) {
            try {
                if (connection == null || !connection.isValid(2)) {
                    connection = open();
                    connection.setAutoCommit(false);
                }
                try {
                    work.on(connection);
                    connection.commit();
                } catch (SQLException | RuntimeException e) {
                    connection.rollback();
                    throw e;
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
