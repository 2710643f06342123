package pe.kuska.local.servers;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.CorruptedInputException;
import org.tukaani.xz.XZInputStream;

/**
 * A server's distribution, unpacked once into a folder that several runs share. The folder appears complete or not at
 * all: an unpacking that was cut short is thrown away and done again.
 */
final class UnpackedArchive {
    /** Opens the archive's bytes. */
    interface Source {
        InputStream open() throws IOException;
    }

    /** What remains to be done in the unpacked folder before it counts as complete. */
    interface Finish {
        void in(Path folder) throws IOException;
    }

    static final String COMPLETE = ".completo";

    private UnpackedArchive() {}

    static Path tarXz(Source source, Path folder, String program, Finish finish) {
        return unpack(() -> new XZInputStream(source.open()), folder, program, 0, finish);
    }

    /** The distribution's own top folder, which names its version, is left out of the paths. */
    static Path tarGz(Source source, Path folder, String program, Finish finish) {
        return unpack(() -> new GZIPInputStream(source.open(), 1 << 16), folder, program, 1, finish);
    }

    private static boolean isComplete(Path folder, String program) {
        return Files.exists(folder.resolve(COMPLETE)) && Files.exists(folder.resolve(program));
    }

    private static Path unpack(Source tar, Path folder, String program, int leadingNames, Finish finish) {
        if (isComplete(folder, program)) {
            return folder;
        }
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Path lockFile = folder.resolveSibling(folder.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                if (isComplete(folder, program)) {
                    return folder;
                }
                if (Files.exists(folder)) {
                    Folders.delete(folder);
                }
                Files.createDirectories(folder);
                extract(tar, folder, leadingNames);
                finish.in(folder);
                Files.createFile(folder.resolve(COMPLETE));
                return folder;
            }
        } catch (EOFException | ZipException | CorruptedInputException e) {
            throw new ServerFailure(
                    "El archivo de " + folder.getFileName() + " en el repositorio de Maven está incompleto o dañado."
                            + " Bórrelo de ~/.m2/repository y ejecute ./kuska build.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "No se pudo desempaquetar en " + folder + " (¿hay espacio en el disco?): " + e.getMessage(), e);
        }
    }

    private static void extract(Source source, Path folder, int leadingNames) throws IOException {
        try (var tar = new TarArchiveInputStream(new BufferedInputStream(source.open(), 1 << 16))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path name = Path.of(entry.getName());
                if (name.startsWith(".") && name.getNameCount() > 1) {
                    name = name.subpath(1, name.getNameCount());
                }
                if (name.getNameCount() <= leadingNames) {
                    continue;
                }
                Path target = inside(folder, name.subpath(leadingNames, name.getNameCount()));
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                if (entry.isSymbolicLink()) {
                    inside(folder, folder.relativize(target.resolveSibling(entry.getLinkName())));
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else if (entry.isLink()) {
                    Path linked = Path.of(entry.getLinkName());
                    Files.copy(
                            inside(folder, linked.subpath(leadingNames, linked.getNameCount())),
                            target,
                            StandardCopyOption.COPY_ATTRIBUTES);
                } else {
                    Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
                    boolean executable = (entry.getMode() & 0b001_000_000) != 0;
                    Files.setPosixFilePermissions(
                            target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    private static Path inside(Path folder, Path name) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("archive entry leaves its folder");
        }
        return target;
    }
}
