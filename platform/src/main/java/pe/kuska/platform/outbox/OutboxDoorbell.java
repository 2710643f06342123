package pe.kuska.platform.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Wakes the relay, wherever it runs, after a commit. The bell is rung outside the business transaction because a
 * {@code NOTIFY} inside it would make commits wait for each other; rings that come together are rung once. A ring lost
 * to a crash only delays: the relay also looks on its own now and then.
 */
@ApplicationScoped
class OutboxDoorbell {

    static final String CHANNEL = "outbox";

    private static final Logger LOG = Logger.getLogger(OutboxDoorbell.class);
    /** Between two rings, because each costs the database a transaction. */
    private static final Duration REST = Duration.ofMillis(20);

    private final DataSource dataSource;
    private final Semaphore rings = new Semaphore(0);
    private volatile boolean open = true;
    private final Thread ringer = Thread.ofVirtual().name("outbox-doorbell").unstarted(this::ringWhenAsked);

    OutboxDoorbell(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void ring() {
        if (rings.availablePermits() == 0) {
            rings.release();
        }
        startOnce();
    }

    private synchronized void startOnce() {
        if (ringer.getState() == Thread.State.NEW) {
            ringer.start();
        }
    }

    private void ringWhenAsked() {
        while (open) {
            rings.acquireUninterruptibly();
            rings.drainPermits();
            if (open) {
                ringOnce();
                rest();
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ringOnce() {
        try (Connection connection = dataSource.getConnection();
                Statement notify = connection.createStatement()) {
            notify.execute("NOTIFY " + CHANNEL);
        } catch (SQLException e) {
            LOG.warn("the outbox relay could not be woken; it will look on its own");
        }
    }

    @PreDestroy
    void close() {
        open = false;
        rings.release();
    }
}
