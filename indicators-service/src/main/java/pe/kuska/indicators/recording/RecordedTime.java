package pe.kuska.indicators.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/**
 * The moment a figure is recorded, and the moment a figure is asked for. Writers take turns and readers wait for the
 * writer under way, both by the database's clock: what is recorded up to a moment that has passed is complete, whichever
 * replica answers, and an answer as of that moment never changes.
 */
@ApplicationScoped
public class RecordedTime {

    private static final String TURN = "kuska-indicators-recorded-time";

    private final EntityManager entityManager;

    RecordedTime(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The moment under which the current transaction records; other writers wait until it ends. */
    public Instant forWriting() {
        lock("pg_advisory_xact_lock");
        return databaseClock();
    }

    /** A moment up to which everything recorded is visible to the current transaction's next statements. */
    public Instant forReading() {
        lock("pg_advisory_xact_lock_shared");
        return databaseClock();
    }

    private void lock(String function) {
        entityManager
                .createNativeQuery("select cast(" + function + "(hashtextextended(:turn, 0)) as text)", String.class)
                .setParameter("turn", TURN)
                .getSingleResult();
    }

    private Instant databaseClock() {
        return (Instant) entityManager
                .createNativeQuery("select clock_timestamp()", Instant.class)
                .getSingleResult();
    }
}
