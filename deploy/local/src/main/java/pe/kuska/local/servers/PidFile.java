package pe.kuska.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Remembers on disk which process runs under a name, for whoever comes after a launcher that was killed. */
public record PidFile(Path path) {

    public void write(ProcessMark mark) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Path staged = path.resolveSibling(path.getFileName() + ".new");
            Files.writeString(staged, mark + "\n");
            Files.move(staged, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file says; nothing when it is missing, empty or damaged. */
    public Optional<ProcessMark> read() {
        try {
            return Optional.of(ProcessMark.parse(Files.readString(path).strip()));
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    public boolean namesALivingProcess() {
        return read().map(ProcessMark::isAlive).orElse(false);
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
