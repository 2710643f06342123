package pe.kuska.local.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import pe.kuska.local.servers.Secrets;
import pe.kuska.local.servers.ServerFailure;
import pe.kuska.platform.crypto.KeyRings;

/** The passwords and key rings of one installation: made by chance at its first start, readable by its user alone. */
final class LocalSecrets {
    private final Properties values;

    private LocalSecrets(Properties values) {
        this.values = values;
    }

    /** Reads what there is and makes what is missing, unless data exist that the missing ones once protected. */
    static LocalSecrets of(Installation installation) {
        boolean hasData = Files.exists(installation.data().resolve("postgresql/cluster"));
        try {
            Path file = installation.secrets();
            if (hasData && Files.notExists(file)) {
                throw new ServerFailure("Falta " + file + ", con las contraseñas de los datos que hay en "
                        + installation.data() + ". Restáurelo de su copia, o empiece de nuevo con ./kuska reset.");
            }
            Properties values = read(file);
            boolean completed = complete(values);
            if (completed) {
                write(values, file);
            }
            for (LocalService service : LocalService.withData()) {
                Path ring = installation.keyRing(service);
                if (Files.notExists(ring)) {
                    if (hasData) {
                        throw new ServerFailure("Falta el llavero " + ring + ": sin él, lo cifrado no se puede leer."
                                + " Restáurelo de su copia, o empiece de nuevo con ./kuska reset.");
                    }
                    KeyRings.create(ring);
                }
            }
            return new LocalSecrets(values);
        } catch (IOException e) {
            throw new UncheckedIOException("No se pudieron leer o crear los secretos: " + e.getMessage(), e);
        }
    }

    /** What exists already, without making anything. */
    static LocalSecrets existing(Installation installation) {
        try {
            return new LocalSecrets(read(installation.secrets()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String superuser() {
        return value("postgres.superuser");
    }

    String owner(LocalService service) {
        return value(service.code() + ".owner");
    }

    String app(LocalService service) {
        return value(service.code() + ".app");
    }

    String gatewayClient() {
        return value("gateway.client");
    }

    String gatewaySession() {
        return value("gateway.session");
    }

    /** The gateway's, with which it makes the keys of a practice installation. */
    String practiceClient() {
        return value("practice.client");
    }

    String keycloakAdmin() {
        return value("keycloak.admin");
    }

    private String value(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new ServerFailure("Falta el secreto " + name + ". Ejecute ./kuska up.");
        }
        return value;
    }

    private static boolean complete(Properties values) {
        int before = values.size();
        values.putIfAbsent("postgres.superuser", Secrets.random());
        for (LocalService service : LocalService.withData()) {
            values.putIfAbsent(service.code() + ".owner", Secrets.random());
            values.putIfAbsent(service.code() + ".app", Secrets.random());
        }
        values.putIfAbsent("gateway.client", Secrets.random());
        values.putIfAbsent("gateway.session", Secrets.random());
        values.putIfAbsent("practice.client", Secrets.random());
        values.putIfAbsent("keycloak.admin", Secrets.random());
        return values.size() > before;
    }

    private static Properties read(Path file) throws IOException {
        var values = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
        }
        return values;
    }

    private static void write(Properties values, Path file) throws IOException {
        Path staged = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(staged);
        Files.createFile(staged, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(staged)) {
            values.store(writer, "Kuska: contraseñas de esta instalación. No las comparta.");
        }
        Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
