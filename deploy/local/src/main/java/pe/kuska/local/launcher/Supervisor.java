package pe.kuska.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pe.kuska.local.servers.Databases;
import pe.kuska.local.servers.DemonstrationRealm;
import pe.kuska.local.servers.EmbeddedKafka;
import pe.kuska.local.servers.EmbeddedKeycloak;
import pe.kuska.local.servers.EmbeddedPostgres;
import pe.kuska.local.servers.ProcessMark;
import pe.kuska.local.servers.RunningServer;
import pe.kuska.local.servers.ServerFailure;
import pe.kuska.local.servers.ServerProcess;
import pe.kuska.local.servers.ServersClasspath;

/**
 * The process behind {@code ./kuska up}: it holds Kafka, starts the other servers and the services one after the other,
 * starts again what dies, and stops everything in reverse order when it is told to.
 */
final class Supervisor {
    static final String NAME = "kuska";

    private static final String USUAL_DATABASE_MEMORY = "64m";
    private static final Duration SERVICE_LIMIT = Duration.ofSeconds(240);
    private static final Duration WATCH_PAUSE = Duration.ofSeconds(1);
    private static final Duration QUICK_DEATH = Duration.ofSeconds(60);
    private static final int QUICK_DEATHS_ALLOWED = 4;

    private final Installation installation;
    private final PortPlan ports;
    private final Progress progress;
    private final Deque<Part> running = new ArrayDeque<>();
    /** Held as long as this process lives, so that two starts at the same moment cannot both go on. */
    private @Nullable FileLock lock;

    private volatile boolean stopping;

    /** A server or service, with the way to start it again. */
    private static final class Part {
        private final String title;
        private final Supplier<? extends RunningServer> starting;
        private volatile @Nullable RunningServer server;
        private volatile long startedAt;
        private int quickDeaths;

        Part(String title, Supplier<? extends RunningServer> starting) {
            this.title = title;
            this.starting = starting;
        }

        void start() {
            server = starting.get();
            startedAt = System.nanoTime();
        }

        boolean hasDied() {
            RunningServer known = server;
            return known != null && !known.isAlive();
        }

        /** False when it has died so soon, so often, that starting it again would not help. */
        boolean isWorthAnotherTry() {
            boolean quick = System.nanoTime() - startedAt < QUICK_DEATH.toNanos();
            quickDeaths = quick ? quickDeaths + 1 : 0;
            return quickDeaths <= QUICK_DEATHS_ALLOWED;
        }

        void stop() {
            RunningServer known = server;
            server = null;
            if (known != null) {
                known.close();
            }
        }
    }

    Supervisor(Installation installation) {
        this.installation = installation;
        this.ports = installation.wantedPorts();
        this.progress = new Progress(installation.progress());
    }

    /** Runs until it is told to stop; ends the process. */
    void run() {
        try {
            lock = onlyOne();
            installation.pidFile(NAME).write(ProcessMark.ofThisProcess());
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().name("stop").unstarted(this::stop));
            start();
            watch();
        } catch (RuntimeException e) {
            Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
            cause.printStackTrace();
            String words = cause.getMessage() == null ? cause.toString() : cause.getMessage();
            if (!stopping) {
                progress.say(Progress.Kind.FAILED, 0, words);
            }
            System.exit(1);
        }
    }

    private FileLock onlyOne() {
        try {
            FileLock lock = FileChannel.open(
                            installation.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
            if (lock == null) {
                throw new ServerFailure("Ya hay otro ./kuska up en marcha en esta carpeta.");
            }
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start() {
        write(installation.run().resolve("port-base"), Integer.toString(ports.base()));
        LocalSecrets secrets = LocalSecrets.of(installation);
        CompletableFuture<Void> keycloak =
                CompletableFuture.runAsync(() -> step(new Part("Keycloak", () -> keycloak(secrets))));
        step(new Part("PostgreSQL", () -> postgres(secrets)));
        step(new Part(
                "Kafka",
                () -> EmbeddedKafka.start(new EmbeddedKafka.Settings(
                        installation.data().resolve("kafka"), ports.kafka(), ports.kafkaController()))));
        keycloak.join();
        var processes = new ServiceProcess(installation, ports, secrets);
        for (LocalService service : LocalService.values()) {
            step(new Part(service.title(), () -> service(service, processes)));
        }
        progress.say(Progress.Kind.READY, 0, ports.address());
    }

    private EmbeddedPostgres postgres(LocalSecrets secrets) {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(new EmbeddedPostgres.Settings(
                installation.distributions(),
                installation.data().resolve("postgresql"),
                ports.postgres(),
                secrets.superuser(),
                installation.log("postgresql"),
                installation.pidFile("postgresql"),
                WantedMemory.of("KUSKA_DATABASE_MEMORY", USUAL_DATABASE_MEMORY).forPostgres(),
                true));
        var databases = new Databases(postgres.url(""), EmbeddedPostgres.SUPERUSER, secrets.superuser());
        for (LocalService service : LocalService.withData()) {
            databases.create(service.database(), secrets.owner(service), secrets.app(service));
        }
        return postgres;
    }

    private EmbeddedKeycloak keycloak(LocalSecrets secrets) {
        Map<String, String> environment =
                new HashMap<>(DemonstrationRealm.environment(secrets.gatewayClient(), secrets.practiceClient()));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin());
        return EmbeddedKeycloak.start(new EmbeddedKeycloak.Settings(
                ServersClasspath.keycloakArchive(),
                installation.distributions(),
                installation.data().resolve("keycloak"),
                ports.keycloak(),
                ports.keycloakManagement(),
                List.of(
                        installation.realmFolder().resolve("kuska-realm.json"),
                        installation.realmFolder().resolve("kuska-users-0.json")),
                environment,
                256,
                installation.log("keycloak"),
                installation.pidFile("keycloak")));
    }

    private ServerProcess service(LocalService service, ServiceProcess processes) {
        ServerProcess process = ServerProcess.start(processes.of(service));
        try (var readiness = new Readiness()) {
            process.awaitReady(() -> readiness.of(service, ports), SERVICE_LIMIT);
            return process;
        } catch (RuntimeException e) {
            process.close();
            throw e;
        }
    }

    /** Starts again what has died; what dies again and again stays down, and its log says why. */
    private void watch() {
        Set<Part> givenUp = new HashSet<>();
        while (!stopping) {
            try {
                Thread.sleep(WATCH_PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            List<Part> died;
            synchronized (running) {
                // From the bottom up: a service cannot come back before its database has.
                died = running.stream().filter(Part::hasDied).toList().reversed();
            }
            for (Part part : died) {
                if (!stopping && !givenUp.contains(part) && !startAgain(part)) {
                    givenUp.add(part);
                }
            }
        }
    }

    private static boolean startAgain(Part part) {
        if (!part.isWorthAnotherTry()) {
            System.err.println(part.title + ": terminó demasiadas veces; queda detenido");
            return false;
        }
        System.err.println(part.title + ": terminó; se inicia otra vez");
        try {
            part.start();
        } catch (RuntimeException e) {
            System.err.println(part.title + ": " + e.getMessage());
        }
        return true;
    }

    private void stop() {
        stopping = true;
        for (Part last = next(); last != null; last = next()) {
            try {
                last.stop();
            } catch (RuntimeException e) {
                e.printStackTrace();
            }
        }
        installation.pidFile(NAME).delete();
    }

    private @Nullable Part next() {
        synchronized (running) {
            return running.poll();
        }
    }

    private void step(Part part) {
        long begun = System.nanoTime();
        progress.say(Progress.Kind.BEGUN, 0, part.title);
        part.start();
        synchronized (running) {
            running.push(part);
        }
        progress.say(
                Progress.Kind.DONE, Duration.ofNanos(System.nanoTime() - begun).toMillis(), part.title);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
