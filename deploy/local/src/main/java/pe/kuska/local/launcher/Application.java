package pe.kuska.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import pe.kuska.local.servers.Folders;
import pe.kuska.local.servers.ServerFailure;

/** A service's build, copied to where it runs from, so that the next build does not change it while it runs. */
record Application(Installation installation, LocalService service) {

    void takeOverBuild() {
        Path product = service.product(installation.root());
        if (Files.notExists(product.resolve("quarkus-run.jar"))) {
            throw new ServerFailure("El servicio " + service.code() + " no está construido (falta "
                    + product.resolve("quarkus-run.jar") + "). Ejecute ./kuska build.");
        }
        Path target = installation.application(service);
        Path noted = target.resolve(".build");
        try {
            String contents = contents(product);
            if (Files.exists(noted) && Files.readString(noted).equals(contents)) {
                return;
            }
            Path staged = target.resolveSibling(service.code() + ".new");
            Folders.delete(staged);
            copy(product, staged);
            Files.writeString(staged.resolve(".build"), contents);
            Folders.delete(target);
            Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "No se pudo copiar el servicio " + service.code() + " (¿hay espacio en el disco?)", e);
        }
    }

    /** Each file with its size and time: what differs when the build is another. */
    private static String contents(Path folder) throws IOException {
        var text = new StringBuilder();
        for (Path file : files(folder)) {
            text.append(folder.relativize(file))
                    .append(' ')
                    .append(Files.size(file))
                    .append(' ')
                    .append(Files.getLastModifiedTime(file).toMillis())
                    .append('\n');
        }
        return text.toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
