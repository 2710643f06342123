package pe.kuska.local.servers;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Patience with a limit. */
final class Waiting {
    private Waiting() {}

    /** Asks again and again until the answer is yes (true) or the time is over (false). */
    static boolean until(BooleanSupplier answer, Duration limit) {
        return until(answer, limit, Duration.ofMillis(100));
    }

    static boolean until(BooleanSupplier answer, Duration limit, Duration pause) {
        long end = System.nanoTime() + limit.toNanos();
        while (!answer.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ServerFailure("Se interrumpió la espera.", e);
            }
        }
        return true;
    }
}
