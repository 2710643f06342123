package pe.kuska.local.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pe.kuska.local.servers.FreePorts;
import pe.kuska.local.servers.ProcessMark;
import pe.kuska.local.servers.ServerFailure;

/** Brings everything up and waits until it can be used: {@code ./kuska up}. */
final class Up {
    private static final long BYTES_NEEDED = 1_500L << 20;
    private static final long LARGE_LOG = 20L << 20;

    private final Installation installation;
    private final Progress progress;

    Up(Installation installation) {
        this.installation = installation;
        this.progress = new Progress(installation.progress());
    }

    int run() {
        installation.prepareFolders();
        Optional<ProcessMark> running =
                installation.pidFile(Supervisor.NAME).read().filter(ProcessMark::isAlive);
        if (running.isPresent()) {
            return follow(running.get().process().orElseThrow(), true);
        }
        List<String> orphans = new Leftovers(installation).stop();
        if (!orphans.isEmpty()) {
            Terminal.say("  Se detuvo lo que quedó de un arranque interrumpido: " + String.join(", ", orphans));
        }
        checkPorts();
        checkDisk();
        for (LocalService service : LocalService.values()) {
            new Application(installation, service).takeOverBuild();
        }
        progress.clear();
        return follow(startSupervisor(), false);
    }

    private void checkPorts() {
        List<PortPlan.Port> taken = installation.wantedPorts().taken(FreePorts::isFree);
        if (taken.isEmpty()) {
            return;
        }
        String which = taken.stream()
                .map(port -> "  - " + port.number() + ", que necesita " + port.part())
                .collect(Collectors.joining("\n"));
        throw new ServerFailure("Otro programa usa ya estos puertos de este equipo:\n" + which
                + "\nCiérrelo, o use otros puertos:  KUSKA_PORT_BASE=" + freeBase() + " ./kuska up");
    }

    private int freeBase() {
        int base = installation.wantedPorts().base();
        for (int candidate = base + 1000; candidate < 30_000; candidate += 1000) {
            if (new PortPlan(candidate).taken(FreePorts::isFree).isEmpty()) {
                return candidate;
            }
        }
        return 18_080;
    }

    private void checkDisk() {
        try {
            long usable = Files.getFileStore(installation.home()).getUsableSpace();
            boolean first = Files.notExists(installation.data().resolve("kafka/records"));
            if (usable < (first ? BYTES_NEEDED : BYTES_NEEDED / 5)) {
                throw new ServerFailure("Queda poco espacio en el disco de " + installation.home() + ": "
                        + (usable >> 20) + " MiB. Libere espacio (hacen falta unos "
                        + ((first ? BYTES_NEEDED : BYTES_NEEDED / 5) >> 20) + " MiB) y vuelva a intentarlo.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessHandle startSupervisor() {
        Path log = installation.log(Supervisor.NAME);
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid"); // away from this terminal, its Ctrl-C and its end
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms48m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dkuska.root=" + installation.root(),
                "-Dkuska.home=" + installation.home(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "supervise"));
        try {
            rotate();
            Files.writeString(log, "", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return new ProcessBuilder(command)
                    .directory(installation.root().toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start()
                    .toHandle();
        } catch (IOException e) {
            throw new UncheckedIOException("No se pudo iniciar el supervisor", e);
        }
    }

    private void rotate() throws IOException {
        try (var logs = Files.list(installation.home().resolve("logs"))) {
            for (Path log :
                    logs.filter(path -> path.toString().endsWith(".log")).toList()) {
                if (Files.size(log) > LARGE_LOG) {
                    Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private int follow(ProcessHandle supervisor, boolean already) {
        Thread interrupted = Thread.ofPlatform().unstarted(() -> giveUp(supervisor));
        if (!already) {
            Runtime.getRuntime().addShutdownHook(interrupted);
        }
        try {
            return watch(supervisor, already);
        } finally {
            if (!already) {
                Runtime.getRuntime().removeShutdownHook(interrupted);
            }
        }
    }

    private int watch(ProcessHandle supervisor, boolean already) {
        long begun = System.nanoTime();
        int seen = 0;
        Set<String> open = new LinkedHashSet<>();
        while (true) {
            boolean ended = !supervisor.isAlive();
            List<Progress.Step> steps = progress.steps();
            for (; seen < steps.size(); seen++) {
                Progress.Step step = steps.get(seen);
                switch (step.kind()) {
                    case BEGUN -> open.add(step.words());
                    case DONE -> {
                        open.remove(step.words());
                        if (!already) {
                            Terminal.done(step.words(), step.milliseconds());
                        }
                    }
                    case READY -> {
                        Welcome.print(installation.ports(), already ? -1 : millisecondsSince(begun));
                        return 0;
                    }
                    case FAILED -> {
                        Terminal.failed(step.words());
                        awaitEnd(supervisor);
                        return 1;
                    }
                }
            }
            if (ended) {
                Terminal.failed("El arranque se interrumpió. Vea " + installation.log(Supervisor.NAME)
                        + ", o vuelva a ejecutar ./kuska up.");
                return 1;
            }
            Terminal.meanwhile(String.join(", ", open) + " (" + millisecondsSince(begun) / 1000 + " s)");
            pause();
        }
    }

    private static void awaitEnd(ProcessHandle supervisor) {
        for (int tries = 0; supervisor.isAlive() && tries < 200; tries++) {
            pause();
        }
    }

    private static void giveUp(ProcessHandle supervisor) {
        Terminal.say("\nInterrumpido: se detiene lo que ya había arrancado…");
        supervisor.destroy();
        awaitEnd(supervisor);
    }

    private static long millisecondsSince(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Se interrumpió la espera.", e);
        }
    }
}
