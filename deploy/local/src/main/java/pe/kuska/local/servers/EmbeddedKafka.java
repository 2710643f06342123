package pe.kuska.local.servers;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One Kafka node, broker and controller in one, inside this process and on the loopback only. Topics are made by those
 * who own them; none appears because somebody mistyped a name.
 */
public final class EmbeddedKafka implements RunningServer {

    /** Where the records lie and on which ports the broker and its controller listen. */
    public record Settings(Path home, int port, int controllerPort) {}

    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    private final Settings settings;
    private final KafkaRaftServer server;

    private EmbeddedKafka(Settings settings, KafkaRaftServer server) {
        this.settings = settings;
        this.server = server;
    }

    public static EmbeddedKafka start(Settings settings) {
        endInOrderOnFatalFault();
        Path records = settings.home().resolve("records");
        if (!Files.exists(records.resolve("meta.properties"))) {
            format(settings, records);
        }
        KafkaRaftServer server;
        try {
            server = new KafkaRaftServer(new KafkaConfig(configuration(settings, records), false), Time.SYSTEM);
            server.startup();
        } catch (RuntimeException e) {
            throw new ServerFailure("Kafka no arrancó: " + e.getMessage(), e);
        }
        var kafka = new EmbeddedKafka(settings, server);
        if (!Waiting.until(kafka::answers, START_LIMIT, Duration.ofMillis(200))) {
            kafka.close();
            throw new ServerFailure("Kafka no respondió en " + START_LIMIT.toSeconds() + " s.");
        }
        return kafka;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port();
    }

    /** It lives in this process: when it cannot go on, neither does the process. */
    @Override
    public boolean isAlive() {
        return true;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private boolean answers() {
        Map<String, Object> client = Map.of(
                "bootstrap.servers", bootstrapServers(), "request.timeout.ms", 2000, "default.api.timeout.ms", 3000);
        try (Admin admin = Admin.create(client)) {
            return admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).size() == 1;
        } catch (ExecutionException | TimeoutException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void format(Settings settings, Path records) {
        Path staged = settings.home().resolve("records.incompleto");
        try {
            Folders.delete(staged);
            // A records folder without its properties was never finished.
            Folders.delete(records);
            Files.createDirectories(staged);
            new Formatter()
                    .setPrintStream(new PrintStream(PrintStream.nullOutputStream(), false))
                    .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                    .setNodeId(1)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setDirectories(List.of(staged.toString()))
                    .setMetadataLogDirectory(staged.toString())
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setControllerListenerName("CONTROLLER")
                    .run();
            Files.move(staged, records, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("No se pudo preparar Kafka en " + settings.home(), e);
        } catch (Exception e) {
            throw new ServerFailure("No se pudo preparar Kafka en " + settings.home() + ": " + e.getMessage(), e);
        }
    }

    private static Properties configuration(Settings settings, Path records) {
        var properties = new Properties();
        properties.putAll(Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@127.0.0.1:" + settings.controllerPort()),
                Map.entry(
                        "listeners",
                        "BROKER://127.0.0.1:" + settings.port() + ",CONTROLLER://127.0.0.1:"
                                + settings.controllerPort()),
                Map.entry("advertised.listeners", "BROKER://127.0.0.1:" + settings.port()),
                Map.entry("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "BROKER"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("log.dirs", records.toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("num.partitions", "3"),
                Map.entry("default.replication.factor", "1"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "5"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "5"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"),
                Map.entry("background.threads", "2"),
                // The outbox keeps what was said; the broker keeps it as long as a reader may have been away.
                Map.entry("log.retention.hours", "720"),
                Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
                Map.entry("log.index.size.max.bytes", "1048576")));
        return properties;
    }

    /** Kafka ends the process when its disk fails; here others live in it, who are to be stopped in order first. */
    private static void endInOrderOnFatalFault() {
        Exit.Procedure stopEverything = (code, message) -> {
            System.getLogger(EmbeddedKafka.class.getName())
                    .log(System.Logger.Level.ERROR, "Kafka se detuvo por un error grave: {0}", message);
            Thread.ofPlatform().name("kafka-fatal").start(() -> System.exit(code == 0 ? 1 : code));
        };
        Exit.setExitProcedure(stopEverything);
        Exit.setHaltProcedure(stopEverything);
    }
}
