package pe.kuska.tracking;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The service's clock in tests: real time, moved on at will. */
@Alternative
@Priority(1)
@Singleton
public class SettableClock implements InstantSource {

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead);
    }

    /** Runs something as if it were later. */
    public void later(Duration by, Runnable then) {
        ahead = by;
        try {
            then.run();
        } finally {
            ahead = Duration.ZERO;
        }
    }
}
