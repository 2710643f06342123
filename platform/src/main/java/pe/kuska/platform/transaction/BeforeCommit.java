package pe.kuska.platform.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Collects things during a transaction and hands them over once, just before it commits: few statements, and locks
 * that everybody needs are held for the shortest time. If handing over fails, the transaction fails.
 */
@ApplicationScoped
public class BeforeCommit {

    private final TransactionSynchronizationRegistry transactions;

    BeforeCommit(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /**
     * What is collected, in the order in which it is handed over, whatever was collected first. Both take locks: two
     * transactions that took them in different orders would wait for each other for ever.
     */
    public enum Turn {
        EVENTS,
        AUDIT
    }

    /**
     * Adds an item to what the current transaction will hand over.
     *
     * @param handOver called once with all items, inside the transaction
     * @param afterCommit called once the items are durable
     * @throws IllegalStateException if no transaction is active: the item would have no effect to belong to
     */
    public <T> void collect(Turn turn, T item, Consumer<List<T>> handOver, Runnable afterCommit) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("only inside an active transaction");
        }
        Collected collected = (Collected) transactions.getResource(BeforeCommit.class);
        if (collected == null) {
            collected = new Collected();
            transactions.putResource(BeforeCommit.class, collected);
            transactions.registerInterposedSynchronization(collected);
        }
        collected.add(turn, item, handOver, afterCommit);
    }

    private record HandOver<T>(List<T> items, Consumer<List<T>> handOver, Runnable afterCommit) {
        void run() {
            handOver.accept(List.copyOf(items));
        }
    }

    private static final class Collected implements Synchronization {

        private final Map<Turn, HandOver<?>> turns = new EnumMap<>(Turn.class);

        @SuppressWarnings("unchecked")
        <T> void add(Turn turn, T item, Consumer<List<T>> handOver, Runnable afterCommit) {
            ((HandOver<T>) turns.computeIfAbsent(turn, _ -> new HandOver<>(new ArrayList<>(), handOver, afterCommit)))
                    .items()
                    .add(item);
        }

        @Override
        public void beforeCompletion() {
            turns.values().forEach(HandOver::run);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                turns.values().forEach(turn -> turn.afterCommit().run());
            }
        }
    }
}
