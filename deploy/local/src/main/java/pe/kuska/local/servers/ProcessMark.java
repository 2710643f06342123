package pe.kuska.local.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A process as one can recognise it later: its number and the moment it began, so that a number which the system has
 * given to another process meanwhile is never taken for it.
 */
public record ProcessMark(long pid, String began) {

    /** The mark of a living process, or nothing when it has ended. */
    public static Optional<ProcessMark> of(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(ProcessMark::began)
                .map(began -> new ProcessMark(pid, began));
    }

    public static ProcessMark ofThisProcess() {
        return of(ProcessHandle.current().pid()).orElseThrow();
    }

    /** The process if it is still the one that was marked. */
    public Optional<ProcessHandle> process() {
        return of(pid).filter(this::equals).flatMap(_ -> ProcessHandle.of(pid));
    }

    public boolean isAlive() {
        return process().isPresent();
    }

    public static ProcessMark parse(String text) {
        int space = text.indexOf(' ');
        if (space < 1) {
            throw new IllegalArgumentException("not a process mark");
        }
        return new ProcessMark(
                Long.parseLong(text.substring(0, space)),
                text.substring(space + 1).strip());
    }

    @Override
    public String toString() {
        return pid + " " + began;
    }

    private static Optional<String> began(ProcessHandle process) {
        // The clock's own view of a start moves when the clock is set; the kernel's ticks since boot do not.
        Path stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        if (Files.isReadable(stat)) {
            try {
                String line = Files.readString(stat);
                String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
                boolean zombie = fields[0].equals("Z") || fields[0].equals("X");
                return zombie ? Optional.empty() : Optional.of(bootId() + ":" + fields[19]);
            } catch (IOException | IndexOutOfBoundsException _) {
                return Optional.empty();
            }
        }
        return process.info().startInstant().map(Instant::toEpochMilli).map(millis -> "epoch:" + millis);
    }

    private static String bootId() throws IOException {
        Path id = Path.of("/proc/sys/kernel/random/boot_id");
        return Files.isReadable(id) ? Files.readString(id).strip() : "boot";
    }
}
