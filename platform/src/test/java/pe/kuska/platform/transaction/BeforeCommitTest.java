package pe.kuska.platform.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.transaction.BeforeCommit.Turn;

class BeforeCommitTest {

    private final OneTransaction transaction = new OneTransaction();
    private final BeforeCommit beforeCommit = new BeforeCommit(transaction);
    private final List<String> done = new ArrayList<>();

    private void collect(Turn turn, String item) {
        beforeCommit.collect(turn, item, items -> done.add(turn + " " + items), () -> done.add(turn + " durable"));
    }

    /** The outbox waits for whoever tells of the same person, the audit for whoever has the lane: one first for all. */
    @Test
    void locksAreTakenInOneOrderWhateverWasCollectedFirst() {
        collect(Turn.AUDIT, "read");
        collect(Turn.EVENTS, "told");
        collect(Turn.AUDIT, "changed");
        transaction.commit();
        assertThat(done).containsExactly("EVENTS [told]", "AUDIT [read, changed]", "EVENTS durable", "AUDIT durable");
    }

    /** A transaction that commits when it is told to. */
    private static final class OneTransaction implements TransactionSynchronizationRegistry {

        private final Map<Object, Object> resources = new HashMap<>();
        private final List<Synchronization> synchronizations = new ArrayList<>();

        void commit() {
            synchronizations.forEach(Synchronization::beforeCompletion);
            synchronizations.forEach(one -> one.afterCompletion(Status.STATUS_COMMITTED));
        }

        @Override
        public Object getTransactionKey() {
            return this;
        }

        @Override
        public void putResource(Object key, Object value) {
            resources.put(key, value);
        }

        @Override
        public @Nullable Object getResource(Object key) {
            return resources.get(key);
        }

        @Override
        public void registerInterposedSynchronization(Synchronization sync) {
            synchronizations.add(sync);
        }

        @Override
        public int getTransactionStatus() {
            return Status.STATUS_ACTIVE;
        }

        @Override
        public void setRollbackOnly() {
            throw new IllegalStateException("nothing fails here");
        }

        @Override
        public boolean getRollbackOnly() {
            return false;
        }
    }
}
