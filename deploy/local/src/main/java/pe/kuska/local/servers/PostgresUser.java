package pe.kuska.local.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whom PostgreSQL runs as: it refuses to be root. Root therefore starts it in a user namespace where it is nobody in
 * particular, or, where the system forbids namespaces, as the user {@code nobody}.
 */
sealed interface PostgresUser {

    /** The words to put before the command. */
    List<String> prefix();

    /** Lets this user own the server's folder, whoever ran the server before. */
    void takeOver(Path home) throws IOException;

    record AsWeAre() implements PostgresUser {
        @Override
        public List<String> prefix() {
            return List.of();
        }

        @Override
        public void takeOver(Path home) {}
    }

    record InNamespace() implements PostgresUser {
        @Override
        public List<String> prefix() {
            return List.of("unshare", "--user");
        }

        @Override
        public void takeOver(Path home) throws IOException {
            if (!Files.getOwner(home).getName().equals("root")) {
                give("root", home);
            }
        }
    }

    record AsNobody() implements PostgresUser {
        @Override
        public List<String> prefix() {
            return List.of("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups");
        }

        @Override
        public void takeOver(Path home) {
            give("nobody", home);
        }
    }

    private static void give(String owner, Path home) {
        Command.run("chown", List.of("chown", "-R", owner, home.toString()), home, Path.of("/dev/null"));
    }

    static PostgresUser ofThisMachine() {
        if (!isRoot()) {
            return new AsWeAre();
        }
        if (Command.succeeds("unshare", "--user", "true")) {
            return new InNamespace();
        }
        if (Command.succeeds("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups", "true")) {
            return new AsNobody();
        }
        throw new ServerFailure("PostgreSQL no puede ejecutarse como root y este equipo no tiene unshare ni setpriv"
                + " (paquete util-linux). Instálelo, o ejecute ./kuska con un usuario corriente.");
    }

    static boolean isRoot() {
        try {
            return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
            return "root".equals(System.getProperty("user.name"));
        }
    }
}
