package pe.kuska.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Runs the relay as long as the service runs, and shows how far behind it is. */
@ApplicationScoped
class OutboxService {

    private static final String BACKLOG = "SELECT count(*) FROM outbox_event WHERE sent_at IS NULL";
    private static final String OLDEST = """
            SELECT coalesce(extract(epoch FROM now() - min(recorded_at)), 0) FROM outbox_event WHERE sent_at IS NULL
            """;

    private final EventsConfig config;
    private final Map<String, Object> kafka;
    private final DataSource dataSource;
    private final MeterRegistry meters;
    private final String service;
    private final String url;
    private final String user;
    private final String password;
    private @Nullable OutboxRelay relay;
    private @Nullable Thread thread;

    OutboxService(
            EventsConfig config,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            DataSource dataSource,
            MeterRegistry meters,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.config = config;
        this.kafka = kafka;
        this.dataSource = dataSource;
        this.meters = meters;
        this.service = service;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    void start(@Observes StartupEvent event) {
        Set<String> published = config.publishes().orElse(Set.of());
        if (!config.enabled() || published.isEmpty()) {
            return;
        }
        OutboxRelay started = new OutboxRelay(
                this::open,
                kafka,
                () -> Topics.ensure(
                        kafka,
                        published.stream().map(config::wireName).toList(),
                        config.partitions(),
                        config.replicas()),
                new OutboxRelay.Settings(service, config.topicPrefix().orElse(""), config.keep()));
        relay = started;
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(started);
        Gauge.builder("kuska.outbox.backlog", () -> query(BACKLOG))
                .description("Events stored and not yet acknowledged by Kafka")
                .register(meters);
        Gauge.builder("kuska.outbox.oldest.seconds", () -> query(OLDEST))
                .description("Age of the oldest event not yet acknowledged by Kafka")
                .register(meters);
        Gauge.builder("kuska.outbox.leading", () -> started.isLeading() ? 1 : 0)
                .description("1 in the replica that relays")
                .register(meters);
    }

    private Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "outbox-relay");
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(url, properties);
    }

    private double query(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getDouble(1);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (relay != null && thread != null) {
            relay.close();
            thread.join(5_000);
        }
    }
}
