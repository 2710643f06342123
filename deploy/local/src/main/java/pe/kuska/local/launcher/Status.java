package pe.kuska.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import pe.kuska.local.servers.ProcessMark;

/** Says which parts run and whether they answer: {@code ./kuska status}. Ends with 0 only when all of them do. */
record Status(Installation installation) {
    private static final int NOT_RUNNING = 3;

    int run() {
        PortPlan ports = installation.ports();
        Optional<ProcessMark> supervisor =
                installation.pidFile(Supervisor.NAME).read().filter(ProcessMark::isAlive);
        if (supervisor.isEmpty()) {
            var orphans = new Leftovers(installation).alive();
            Terminal.say("Kuska no está en marcha.");
            if (!orphans.isEmpty()) {
                Terminal.say("Quedan procesos sueltos de un arranque interrumpido: " + String.join(", ", orphans)
                        + ". Se detienen con ./kuska down.");
            }
            return NOT_RUNNING;
        }
        Terminal.say(row("", "estado", "puerto", "pid", "memoria"));
        long total = 0;
        boolean all = true;
        try (var readiness = new Readiness()) {
            for (LocalService service : LocalService.values()) {
                boolean ready = readiness.of(service, ports);
                all &= ready;
                total += print(service.title(), service.code(), ports.of(service), ready);
            }
            boolean keycloak = readiness.ofKeycloak(ports);
            all &= keycloak;
            total += print("Keycloak", "keycloak", ports.keycloak(), keycloak);
        }
        boolean postgres = installation.pidFile("postgresql").namesALivingProcess();
        all &= postgres;
        total += print("PostgreSQL", "postgresql", ports.postgres(), postgres);
        total += print("Kafka y supervisor", Supervisor.NAME, ports.kafka(), true);
        Terminal.say(row("", "", "", "", megabytes(total)));
        Terminal.say(all ? "Todo responde:  " + ports.address() : "No todo responde. Vea ./kuska logs SERVICIO");
        return all ? 0 : NOT_RUNNING;
    }

    private long print(String title, String name, int port, boolean ready) {
        Optional<ProcessMark> mark = installation.pidFile(name).read().filter(ProcessMark::isAlive);
        String state = mark.isEmpty() ? "detenido" : ready ? "responde" : "no responde";
        long memory = mark.flatMap(ProcessMark::process)
                .map(process -> memory(process, !name.equals(Supervisor.NAME)))
                .orElse(0L);
        Terminal.say(row(
                title,
                state,
                Integer.toString(port),
                mark.map(known -> Long.toString(known.pid())).orElse("-"),
                megabytes(memory)));
        return memory;
    }

    private static String row(String title, String state, String port, String pid, String memory) {
        return String.format("  %-20s %-12s %7s %9s %10s", title, state, port, pid, memory)
                .stripTrailing();
    }

    private static String megabytes(long kilobytes) {
        return kilobytes == 0 ? "" : kilobytes / 1024 + " MiB";
    }

    /** Kilobytes a process, and its children if they are parts of it, hold; shared pages counted by their share; zero where unknown. */
    private static long memory(ProcessHandle process, boolean withChildren) {
        Stream<ProcessHandle> children = withChildren ? process.descendants() : Stream.empty();
        return Stream.concat(Stream.of(process), children)
                .mapToLong(Status::memoryOfOne)
                .sum();
    }

    private static long memoryOfOne(ProcessHandle process) {
        Path rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        try (Stream<String> lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException _) {
            return 0;
        }
    }
}
