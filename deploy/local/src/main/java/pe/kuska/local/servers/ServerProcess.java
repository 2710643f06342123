package pe.kuska.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * One program started for Kuska: its output goes to a log file, its pid file outlives a killed launcher, and it ends
 * politely when it can and by force when it must.
 */
public final class ServerProcess implements RunningServer {

    /** How to start a program: the words of the command, what it finds in its environment, and where its traces go. */
    public record Start(
            String name,
            List<String> command,
            Map<String, String> environment,
            Path folder,
            Path log,
            PidFile pidFile) {
        public Start {
            command = List.copyOf(command);
            environment = Map.copyOf(environment);
        }
    }

    private final Start start;
    private final Process process;
    private final String politeSignal;

    private ServerProcess(Start start, Process process, String politeSignal) {
        this.start = start;
        this.process = process;
        this.politeSignal = politeSignal;
    }

    public static ServerProcess start(Start start) {
        return start(start, "TERM");
    }

    static ServerProcess start(Start start, String politeSignal) {
        stopLeftover(start.pidFile(), politeSignal, Duration.ofSeconds(10));
        try {
            Files.createDirectories(start.log().toAbsolutePath().getParent());
            Files.createDirectories(start.folder());
            ProcessBuilder builder = new ProcessBuilder(start.command())
                    .directory(start.folder().toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(start.log().toFile()));
            builder.environment().putAll(start.environment());
            Process process = builder.start();
            Guard.watch(process.pid(), politeSignal);
            ProcessMark.of(process.pid()).ifPresent(start.pidFile()::write);
            return new ServerProcess(start, process, politeSignal);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "No se pudo iniciar " + start.name() + ": "
                            + start.command().getFirst(),
                    e);
        }
    }

    /** Ends the process that an earlier launcher left behind under this pid file, if there is one. True if there was. */
    public static boolean stopLeftover(PidFile pidFile, String politeSignal, Duration patience) {
        var leftover = pidFile.read().flatMap(ProcessMark::process);
        leftover.ifPresent(process -> end(process, politeSignal, patience));
        pidFile.delete();
        return leftover.isPresent();
    }

    public void awaitReady(BooleanSupplier ready, Duration limit) {
        boolean answered =
                Waiting.until(() -> !process.isAlive() || ready.getAsBoolean(), limit, Duration.ofMillis(200));
        if (!process.isAlive()) {
            start.pidFile().delete();
            throw new ServerFailure(start.name() + " terminó al arrancar (código " + process.exitValue() + "). Vea "
                    + start.log() + lastLines());
        }
        if (!answered) {
            throw new ServerFailure(
                    start.name() + " no respondió en " + limit.toSeconds() + " s. Vea " + start.log() + lastLines());
        }
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    public String name() {
        return start.name();
    }

    @Override
    public void close() {
        close(Duration.ofSeconds(15));
    }

    public void close(Duration patience) {
        end(process.toHandle(), politeSignal, patience);
        Guard.forget(process.pid());
        start.pidFile().delete();
    }

    static void end(ProcessHandle process, String politeSignal, Duration patience) {
        if (!process.isAlive()) {
            return;
        }
        signal(process, politeSignal);
        if (!Waiting.until(() -> !process.isAlive(), patience)) {
            process.destroyForcibly();
            Waiting.until(() -> !process.isAlive(), Duration.ofSeconds(5));
        }
    }

    private static void signal(ProcessHandle process, String name) {
        if (name.equals("TERM")) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException _) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(start.log());
            return lines.isEmpty()
                    ? ""
                    : "\n  " + String.join("\n  ", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
        } catch (IOException _) {
            return "";
        }
    }
}
