package pe.kuska.local.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import pe.kuska.local.servers.ServerProcess;

/** Finds, by their pid files, the processes that a launcher left behind when it was killed, and ends them. */
record Leftovers(Installation installation) {

    private record Known(String name, String politeSignal) {}

    // In the order in which a supervisor stops them.
    private static final List<Known> ALL = List.of(
            new Known("gateway", "TERM"),
            new Known("indicators", "TERM"),
            new Known("tracking", "TERM"),
            new Known("registry", "TERM"),
            new Known("keycloak", "TERM"),
            new Known("postgresql", "INT"));

    List<String> alive() {
        return ALL.stream()
                .map(Known::name)
                .filter(name -> installation.pidFile(name).namesALivingProcess())
                .toList();
    }

    /** Ends them all and returns the names of those that were there. */
    List<String> stop() {
        List<String> stopped = new ArrayList<>();
        for (Known known : ALL) {
            if (ServerProcess.stopLeftover(
                    installation.pidFile(known.name()), known.politeSignal(), Duration.ofSeconds(15))) {
                stopped.add(known.name());
            }
        }
        return stopped;
    }
}
