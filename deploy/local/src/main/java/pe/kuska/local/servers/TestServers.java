package pe.kuska.local.servers;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The three servers for one run of tests, in a process of their own: it lives as long as its input stays open, so that
 * it cannot outlive the tests however they end, and leaves no data behind.
 */
public final class TestServers implements AutoCloseable {

    private final Path work;
    private final Path addresses;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    private TestServers(Path work, Path addresses) {
        this.work = work;
        this.addresses = addresses;
    }

    /** Arguments: work folder (deleted at the end), folder of unpacked servers, realm folder, properties file to write. */
    public static void main(String[] arguments) throws IOException {
        var servers = new TestServers(Path.of(arguments[0]), Path.of(arguments[3]));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(servers::close));
        try {
            servers.publish(servers.start(Path.of(arguments[1]), Path.of(arguments[2])));
        } catch (RuntimeException e) {
            Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
            System.err.println(cause.getMessage());
            cause.printStackTrace();
            System.exit(1);
        }
        while (System.in.read() >= 0) {
            // Only the end of the input matters.
        }
        System.exit(0);
    }

    private Properties start(Path distributions, Path realm) {
        List<Integer> ports = FreePorts.take(5);
        String superuserPassword = Secrets.random();
        CompletableFuture<EmbeddedKeycloak> keycloak =
                CompletableFuture.supplyAsync(() -> keycloak(distributions, realm, ports.get(3), ports.get(4)));
        EmbeddedPostgres postgres = keep(EmbeddedPostgres.start(new EmbeddedPostgres.Settings(
                distributions,
                work.resolve("postgresql"),
                ports.get(0),
                superuserPassword,
                work.resolve("postgresql.log"),
                new PidFile(work.resolve("postgresql.pid")),
                EmbeddedPostgres.Settings.LITTLE_MEMORY,
                false)));
        EmbeddedKafka kafka = keep(
                EmbeddedKafka.start(new EmbeddedKafka.Settings(work.resolve("kafka"), ports.get(1), ports.get(2))));
        var addresses = new Properties();
        addresses.putAll(Map.of(
                "postgres.url",
                postgres.url(""),
                "postgres.superuser",
                EmbeddedPostgres.SUPERUSER,
                "postgres.password",
                superuserPassword,
                "kafka.bootstrap",
                kafka.bootstrapServers(),
                "keycloak.issuer",
                keycloak.join().issuer(),
                "keycloak.gateway.secret",
                DemonstrationRealm.PASSWORD));
        return addresses;
    }

    private EmbeddedKeycloak keycloak(Path distributions, Path realm, int port, int managementPort) {
        List<Path> realmFiles = List.of(realm.resolve("kuska-realm.json"), realm.resolve("kuska-users-0.json"));
        Path archive = ServersClasspath.keycloakArchive();
        Path home = work.resolve("keycloak");
        var settings = new EmbeddedKeycloak.Settings(
                archive,
                distributions,
                home,
                port,
                managementPort,
                realmFiles,
                DemonstrationRealm.environment(DemonstrationRealm.PASSWORD, DemonstrationRealm.PASSWORD),
                256,
                work.resolve("keycloak.log"),
                new PidFile(work.resolve("keycloak.pid")));
        var imported = new ImportedRealm(distributions, archive, realmFiles);
        if (imported.isMissing()) {
            EmbeddedKeycloak.start(settings).close();
            imported.keepFrom(home);
        } else {
            imported.copyInto(home);
        }
        return keep(EmbeddedKeycloak.start(settings));
    }

    private synchronized <T extends AutoCloseable> T keep(T server) {
        running.push(server);
        return server;
    }

    @Override
    public synchronized void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                e.printStackTrace();
            }
        }
        Folders.delete(work);
        addresses.toFile().delete();
        pidFile().delete();
    }

    /** The file of addresses appears when everything answers; the one beside it says whether they are still served. */
    private void publish(Properties properties) throws IOException {
        pidFile().write(ProcessMark.ofThisProcess());
        Path staged = addresses.resolveSibling(addresses.getFileName() + ".new");
        Files.deleteIfExists(staged);
        Files.createFile(staged, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(staged)) {
            properties.store(writer, null);
        }
        Files.move(staged, addresses, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private PidFile pidFile() {
        return new PidFile(addresses.resolveSibling("servers.pid"));
    }
}
