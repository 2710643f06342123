package pe.kuska.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import pe.kuska.local.servers.PidFile;
import pe.kuska.local.servers.ServerFailure;

/**
 * One installation: the project's folder, and the home with everything that running it leaves behind.
 *
 * @param home {@code .kuska} in the project's folder unless {@code KUSKA_HOME} names another, so that several
 *     installations can run from one build
 */
public record Installation(Path root, Path home) {

    public Installation {
        root = root.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
    }

    /** Unpacked servers; they hold no data, are shared by all homes and may be thrown away. */
    public Path distributions() {
        return root.resolve(".kuska").resolve("servers");
    }

    /** What runs is a copy of the build, so that building or testing does not pull it from under its feet. */
    public Path application(LocalService service) {
        return home().resolve("app").resolve(service.code());
    }

    public Path data() {
        return home().resolve("data");
    }

    public Path secrets() {
        return home().resolve("secrets").resolve("local.properties");
    }

    public Path keyRing(LocalService service) {
        return home().resolve("keys").resolve(service.code() + ".json");
    }

    public Path anchors(LocalService service) {
        return home().resolve("anchors").resolve(service.code() + ".jsonl");
    }

    public Path log(String name) {
        return home().resolve("logs").resolve(name + ".log");
    }

    public PidFile pidFile(String name) {
        return new PidFile(run().resolve(name + ".pid"));
    }

    public Path run() {
        return home().resolve("run");
    }

    public Path progress() {
        return run().resolve("progress");
    }

    public Path realmFolder() {
        return root.resolve("deploy/keycloak");
    }

    /** The ports in use, or those wanted when nothing runs. */
    public PortPlan ports() {
        Path chosen = run().resolve("port-base");
        if (Files.exists(chosen) && pidFile(Supervisor.NAME).namesALivingProcess()) {
            try {
                return PortPlan.parse(Files.readString(chosen));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return wantedPorts();
    }

    public PortPlan wantedPorts() {
        String wanted = System.getenv().getOrDefault("KUSKA_PORT_BASE", "");
        return wanted.isBlank() ? new PortPlan(PortPlan.DEFAULT_BASE) : PortPlan.parse(wanted);
    }

    /** Makes the folders, those with secrets closed to other users. */
    public void prepareFolders() {
        try {
            Files.createDirectories(home());
            Files.createDirectories(distributions());
            for (String open : List.of("app", "build")) {
                Files.createDirectories(home().resolve(open));
            }
            for (String closed : List.of("data", "secrets", "keys", "anchors", "logs", "run")) {
                Path folder = home().resolve(closed);
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            // The data folder is passed through by the database's own user where root may not run one.
            Files.setPosixFilePermissions(data(), PosixFilePermissions.fromString("rwx--x--x"));
        } catch (FileSystemException e) {
            throw new ServerFailure(
                    "No se puede escribir en " + e.getFile() + (e.getReason() == null ? "" : " (" + e.getReason() + ")")
                            + ". Si antes lo usó root, devuelva la carpeta a su usuario: sudo chown -R $(id -un) "
                            + home(),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
