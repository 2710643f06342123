package pe.kuska.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak from its unpacked distribution, as a process of its own, with the realm of Kuska. The distribution is
 * prepared once and shared; each server has a home with its own users and sessions.
 */
public final class EmbeddedKeycloak implements RunningServer {

    /**
     * Where and how to run: {@code distributions} is where the programs are unpacked, shared between runs, {@code home}
     * holds this server's users and sessions. {@code realmFiles} are imported when the realm does not exist yet; {@code secrets} are the
     * environment variables that the realm file names, and the administrator's password.
     */
    public record Settings(
            Path archive,
            Path distributions,
            Path home,
            int port,
            int managementPort,
            List<Path> realmFiles,
            Map<String, String> secrets,
            int heapMegabytes,
            Path log,
            PidFile pidFile) {
        public Settings {
            realmFiles = List.copyOf(realmFiles);
            secrets = Map.copyOf(secrets);
        }

        /** The archive's name carries the version, so that a newer one is unpacked beside the old. */
        private Path distribution() {
            return distributions.resolve(archive.getFileName().toString().replace(".tar.gz", ""));
        }
    }

    public static final String REALM = "kuska";

    /** Notes in a home which realm was imported there, and that the import came to its end. */
    static final String IMPORTED = "realm-imported";

    private static final Duration START_LIMIT = Duration.ofSeconds(300);

    private final Settings settings;
    private final ServerProcess process;

    private EmbeddedKeycloak(Settings settings, ServerProcess process) {
        this.settings = settings;
        this.process = process;
    }

    public static EmbeddedKeycloak start(Settings settings) {
        ServerProcess.stopLeftover(settings.pidFile(), "TERM", Duration.ofSeconds(10));
        Path distribution = unpack(settings);
        prepareHome(settings, distribution);
        ServerProcess process = ServerProcess.start(command(settings));
        var keycloak = new EmbeddedKeycloak(settings, process);
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            process.awaitReady(() -> keycloak.answers(client), START_LIMIT);
            Files.writeString(settings.home().resolve(IMPORTED), ImportedRealm.fingerprint(settings.realmFiles()));
        } catch (IOException e) {
            process.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            process.close();
            throw e;
        }
        return keycloak;
    }

    /** What tokens of this server carry as their issuer. */
    public String issuer() {
        return "http://localhost:" + settings.port() + "/realms/" + REALM;
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.close();
    }

    private boolean answers(HttpClient client) {
        URI configuration = URI.create(
                "http://127.0.0.1:" + settings.port() + "/realms/" + REALM + "/.well-known/openid-configuration");
        try {
            return client.send(
                                    HttpRequest.newBuilder(configuration)
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path unpack(Settings settings) {
        return UnpackedArchive.tarGz(
                () -> Files.newInputStream(settings.archive()),
                settings.distribution(),
                "lib/quarkus-run.jar",
                folder -> {
                    // What start-dev would do at each start is done once, so that every start is the quick one.
                    List<String> build = new ArrayList<>(java(folder, folder, 384));
                    build.addAll(List.of("build", "--db=dev-file", "--health-enabled=true"));
                    Command.run("Keycloak (preparación)", build, folder, settings.log());
                });
    }

    private static void prepareHome(Settings settings, Path distribution) {
        Path home = settings.home();
        Path imports = home.resolve("data").resolve("import");
        try {
            setAsideAnotherRealm(settings);
            Folders.delete(imports);
            Files.createDirectories(imports);
            for (String shared : List.of("bin", "conf", "lib", "providers", "themes")) {
                Path link = home.resolve(shared);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.toAbsolutePath().resolve(shared));
            }
            for (Path file : settings.realmFiles()) {
                Files.copy(file, imports.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No se pudo preparar Keycloak en " + home, e);
        }
    }

    /**
     * Keycloak never changes a realm that exists. A realm whose import was cut short, or whose file has changed since,
     * is therefore put aside and imported anew.
     */
    private static void setAsideAnotherRealm(Settings settings) throws IOException {
        Path database = settings.home().resolve("data/h2");
        Path noted = settings.home().resolve(IMPORTED);
        String wanted = ImportedRealm.fingerprint(settings.realmFiles());
        if (Files.notExists(database)
                || (Files.exists(noted) && Files.readString(noted).equals(wanted))) {
            return;
        }
        Path aside = settings.home().resolve("data/h2.anterior");
        Folders.delete(aside);
        Files.move(database, aside);
        Files.deleteIfExists(noted);
    }

    private static ServerProcess.Start command(Settings settings) {
        List<String> command =
                new ArrayList<>(java(settings.distribution(), settings.home(), settings.heapMegabytes()));
        command.addAll(
                List.of(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + settings.port(),
                        "--http-management-host=127.0.0.1",
                        "--http-management-port=" + settings.managementPort(),
                        "--hostname=http://localhost:" + settings.port(),
                        "--log-level=INFO,io.smallrye.health:ERROR,org.keycloak.quarkus.runtime.services.BootstrapFilter:ERROR"));
        return new ServerProcess.Start(
                "Keycloak", command, settings.secrets(), settings.home(), settings.log(), settings.pidFile());
    }

    /** What bin/kc.sh would run, but as one process that can be watched and ended by its own number. */
    private static List<String> java(Path distribution, Path home, int heapMegabytes) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1", // it starts with 40 % less work, and a few log-ins never pay that back
                "-XX:MetaspaceSize=96M",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home.toAbsolutePath(),
                "-Djboss.server.config.dir=" + home.toAbsolutePath().resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-cp",
                distribution.toAbsolutePath().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }
}
