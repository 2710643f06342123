package pe.kuska.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import pe.kuska.local.servers.Databases;
import pe.kuska.local.servers.EmbeddedPostgres;
import pe.kuska.local.servers.ProcessMark;
import pe.kuska.local.servers.ServerFailure;
import pe.kuska.platform.crypto.KeyRetirement;
import pe.kuska.platform.crypto.KeyRings;

/**
 * Gives services a new key for what they encrypt from now on; the old ones stay for what is already written:
 * {@code ./kuska keys rotate [service]}. Once nothing is sealed with the old ones they are taken out: {@code ./kuska keys
 * retire [service]}. For installations elsewhere: {@code ./kuska keys create FILE}, {@code ./kuska keys retire FILE URL
 * USER}, with the password in {@code KUSKA_DATABASE_PASSWORD}.
 */
record KeysCommand(Installation installation) {
    private static final String PASSWORD = "KUSKA_DATABASE_PASSWORD";

    int run(List<String> arguments) {
        if (arguments.size() == 2 && arguments.getFirst().equals("create")) {
            return create(Path.of(arguments.get(1)));
        }
        if (arguments.size() == 4 && arguments.getFirst().equals("retire")) {
            return retireElsewhere(Path.of(arguments.get(1)), arguments.get(2), arguments.get(3));
        }
        boolean retire = !arguments.isEmpty() && arguments.getFirst().equals("retire");
        if (arguments.isEmpty() || !(retire || arguments.getFirst().equals("rotate")) || arguments.size() > 2) {
            throw new IllegalArgumentException(
                    "Uso: ./kuska keys rotate|retire [registry|tracking|indicators], ./kuska keys create ARCHIVO, o"
                            + " ./kuska keys retire ARCHIVO JDBC_URL USUARIO (clave en " + PASSWORD + ")");
        }
        List<LocalService> services = LocalService.withData().stream()
                .filter(service -> arguments.size() < 2 || service.code().equals(arguments.get(1)))
                .toList();
        if (services.isEmpty()) {
            throw new IllegalArgumentException("No hay un llavero «" + arguments.get(1) + "».");
        }
        if (retire) {
            boolean retired = true;
            for (LocalService service : services) {
                retired &= retire(service);
            }
            return retired ? 0 : 1;
        }
        services.forEach(this::rotate);
        return 0;
    }

    private static int retireElsewhere(Path ring, String url, String user) {
        try (Connection connection =
                DriverManager.getConnection(url, user, Objects.requireNonNullElse(System.getenv(PASSWORD), ""))) {
            return said(ring.toString(), KeyRetirement.retire(ring, connection)) ? 0 : 1;
        } catch (SQLException e) {
            throw new ServerFailure("No se pudo leer la base de datos (" + e.getSQLState() + ").", e);
        } catch (IOException e) {
            throw new UncheckedIOException("No se pudo retirar ninguna llave de " + ring, e);
        }
    }

    private boolean retire(LocalService service) {
        Path ring = installation.keyRing(service);
        if (Files.notExists(ring)) {
            throw new ServerFailure("Aún no hay llavero de " + service.code() + "; se crea con ./kuska up.");
        }
        if (!installation.pidFile("postgresql").namesALivingProcess()) {
            throw new ServerFailure("La base de datos no está en marcha. Ejecute ./kuska up.");
        }
        var databases = new Databases(
                "jdbc:postgresql://127.0.0.1:" + installation.ports().postgres() + "/",
                EmbeddedPostgres.SUPERUSER,
                LocalSecrets.existing(installation).superuser());
        try (Connection connection = databases.connect(service.database())) {
            if (readRingBeforeItsRotation(service, ring)) {
                throw new ServerFailure(service.code() + " aún cifra con una llave anterior: reinícielo y repita.");
            }
            return said("Llavero de " + service.code(), KeyRetirement.retire(ring, connection));
        } catch (SQLException e) {
            throw new ServerFailure("No se pudo leer la base de " + service.code() + " (" + e.getSQLState() + ").", e);
        } catch (IOException e) {
            throw new UncheckedIOException("No se pudo retirar ninguna llave de " + service.code(), e);
        }
    }

    /** A service that started before the ring was last written seals with what was then the newest key. */
    private boolean readRingBeforeItsRotation(LocalService service, Path ring) throws IOException {
        Instant rotated = Files.getLastModifiedTime(ring).toInstant();
        return installation
                .pidFile(service.code())
                .read()
                .flatMap(ProcessMark::process)
                .flatMap(process -> process.info().startInstant())
                .map(started -> started.isBefore(rotated))
                .orElse(false);
    }

    private static boolean said(String ring, KeyRetirement.Verdict verdict) {
        if (verdict.stillSealed().isEmpty()) {
            Terminal.say(ring + ": "
                    + (verdict.retired() == 0 ? "no hay llaves anteriores." : verdict.retired() + " retiradas."));
            return true;
        }
        Terminal.say(ring + ": no se retiró ninguna llave; aún hay datos cifrados con las anteriores:");
        verdict.stillSealed().forEach((column, count) -> Terminal.say("  " + column + ": " + count));
        return false;
    }

    private static int create(Path file) {
        try {
            KeyRings.create(file);
            Terminal.say("  ✓ " + file);
            return 0;
        } catch (FileAlreadyExistsException e) {
            throw new ServerFailure(file + " ya existe; un llavero no se reemplaza: lo que cifró se perdería.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("No se pudo crear " + file, e);
        }
    }

    private void rotate(LocalService service) {
        if (Files.notExists(installation.keyRing(service))) {
            throw new ServerFailure("Aún no hay llavero de " + service.code() + "; se crea con ./kuska up.");
        }
        try {
            KeyRings.rotate(installation.keyRing(service));
        } catch (IOException e) {
            throw new UncheckedIOException("No se pudo rotar el llavero de " + service.code(), e);
        }
        // The supervisor starts the service again, and it reads its ring anew.
        boolean running = installation
                .pidFile(service.code())
                .read()
                .flatMap(ProcessMark::process)
                .map(ProcessHandle::destroy)
                .orElse(false);
        Terminal.say("Llavero de " + service.code() + " rotado" + (running ? "; el servicio se reinicia." : "."));
    }
}
