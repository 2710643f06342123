package pe.kuska.platform.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
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
     * Adds an item to what the current transaction will hand over.
     *
     * @param collector identifies the collection, e.g. the class that collects
     * @param handOver called once with all items, inside the transaction
     * @param afterCommit called once the items are durable
     * @throws IllegalStateException if no transaction is active: the item would have no effect to belong to
     */
    public <T> void collect(Object collector, T item, Consumer<List<T>> handOver, Runnable afterCommit) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("only inside an active transaction");
        }
        @SuppressWarnings("unchecked")
        List<T> items = (List<T>) transactions.getResource(collector);
        if (items == null) {
            items = new ArrayList<>();
            transactions.putResource(collector, items);
            transactions.registerInterposedSynchronization(new HandOver<>(items, handOver, afterCommit));
        }
        items.add(item);
    }

    private record HandOver<T>(List<T> items, Consumer<List<T>> handOver, Runnable afterCommit)
            implements Synchronization {

        @Override
        public void beforeCompletion() {
            handOver.accept(List.copyOf(items));
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                afterCommit.run();
            }
        }
    }
}
