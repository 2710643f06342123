package pe.kuska.bench;

import java.util.concurrent.locks.LockSupport;

/** When one of several clients sends, if requests are due at fixed times. */
final class Pace {

    private final double between;
    private double due;

    Pace(int client, int clients, double rate) {
        between = rate > 0 ? clients / rate * 1_000_000_000L : 0;
        due = System.nanoTime() + between * client / clients;
    }

    /** Waits until the next request is due; when that was. */
    long next() {
        if (between == 0) {
            return System.nanoTime();
        }
        long now = (long) due;
        due += between;
        for (long wait = now - System.nanoTime(); wait > 0; wait = now - System.nanoTime()) {
            LockSupport.parkNanos(wait);
        }
        return now;
    }
}
