package pe.kuska.local.launcher;

import java.util.List;
import java.util.Optional;
import pe.kuska.local.servers.ProcessMark;

/** Stops everything that {@code up} started, and what a killed launcher left behind: {@code ./kuska down}. */
record Down(Installation installation) {
    private static final int PATIENCE_SECONDS = 90;

    int run() {
        long begun = System.nanoTime();
        Optional<ProcessHandle> supervisor =
                installation.pidFile(Supervisor.NAME).read().flatMap(ProcessMark::process);
        supervisor.ifPresent(Down::stop);
        List<String> orphans = new Leftovers(installation).stop();
        installation.pidFile(Supervisor.NAME).delete();
        if (supervisor.isEmpty() && orphans.isEmpty()) {
            Terminal.say("Kuska no estaba en marcha.");
            return 0;
        }
        if (!orphans.isEmpty()) {
            Terminal.say("  Quedaban procesos sueltos y se detuvieron: " + String.join(", ", orphans));
        }
        Terminal.say("Kuska se detuvo (" + Terminal.seconds((System.nanoTime() - begun) / 1_000_000)
                + "). Los datos quedan en " + installation.home() + ".");
        return 0;
    }

    private static void stop(ProcessHandle supervisor) {
        supervisor.destroy();
        for (int second = 0; supervisor.isAlive() && second < PATIENCE_SECONDS * 5; second++) {
            Terminal.meanwhile("deteniendo (" + second / 5 + " s)");
            try {
                Thread.sleep(200);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        if (supervisor.isAlive()) {
            supervisor.destroyForcibly();
        }
    }
}
