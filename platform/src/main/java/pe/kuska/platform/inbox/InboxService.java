package pe.kuska.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.outbox.EventsConfig;
import pe.kuska.platform.outbox.Topics;

/** Runs the consumer as long as the service runs, if any feature of it follows events. */
@ApplicationScoped
class InboxService {

    private final EventsConfig config;
    private final Map<String, Object> kafka;
    private final DataSource dataSource;
    private final MeterRegistry meters;
    private final List<EventHandler> handlers;
    private final String prefix;
    private final String group;
    private final Inbox inbox;
    private final DeadLetterTopic deadLetterTopic;
    private @Nullable InboxConsumer consumer;
    private @Nullable Thread thread;

    InboxService(
            EventsConfig config,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            DataSource dataSource,
            MeterRegistry meters,
            Tracer tracer,
            ObjectMapper json,
            @All List<EventHandler> handlers,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.config = config;
        this.kafka = kafka;
        this.dataSource = dataSource;
        this.meters = meters;
        this.handlers = handlers;
        this.prefix = config.topicPrefix().orElse("");
        this.group = prefix + service;
        this.deadLetterTopic = new DeadLetterTopic(kafka, prefix);
        this.inbox = new Inbox(this::inTransaction, handlers, deadLetterTopic, tracer, json, prefix, config.attempts());
    }

    void start(@Observes StartupEvent event) {
        Set<String> topics = topics();
        if (!config.enabled() || topics.isEmpty()) {
            return;
        }
        List<String> wireNames = topics.stream().map(config::wireName).toList();
        InboxConsumer started = new InboxConsumer(
                kafka,
                group,
                wireNames,
                () -> Topics.ensure(kafka, wireNames, config.partitions(), config.replicas()),
                inbox);
        consumer = started;
        thread = Thread.ofPlatform().name("inbox-consumer").daemon().start(started);
        Gauge.builder("kuska.inbox.dead.letters", this::countDeadLetters)
                .description("Events set aside and waiting to be replayed")
                .register(meters);
    }

    @Produces
    @Singleton
    DeadLetters deadLetters() {
        return new DeadLetters(kafka, group + "-replay", topics(), prefix, inbox);
    }

    private Set<String> topics() {
        Set<String> topics = new TreeSet<>();
        handlers.forEach(handler -> topics.addAll(handler.topics()));
        return topics;
    }

    private void inTransaction(Inbox.SqlWork work) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = dataSource.getConnection()) {
                work.on(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("inbox statement failed", e);
            }
        });
    }

    private double countDeadLetters() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM dead_letter")) {
            row.next();
            return row.getDouble(1);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (consumer != null && thread != null) {
            consumer.close();
            thread.join(5_000);
        }
        deadLetterTopic.close();
    }
}
