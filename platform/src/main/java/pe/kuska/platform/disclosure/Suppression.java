package pe.kuska.platform.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import pe.kuska.platform.disclosure.LinearTable.Sum;

/**
 * Which figures are not shown so that nobody can be recognised: those of very few, and as many more as it takes that
 * those cannot be found out from the rest (complementary suppression).
 */
public final class Suppression {

    private final long smallest;

    /** @param smallest the smallest figure that is shown; none at all is shown as 0 */
    public Suppression(long smallest) {
        this.smallest = smallest;
    }

    /** Whether a figure is of so few that it is not shown. */
    public boolean isSmall(long value) {
        return value > 0 && value < smallest;
    }

    /**
     * The figures of a table that are not shown.
     *
     * @param hidden those that are not shown anyway
     * @param mayBeHidden those that may be hidden for the sake of others
     */
    public BitSet hide(LinearTable table, BitSet hidden, IntPredicate mayBeHidden) {
        BitSet chosen = (BitSet) hidden.clone();
        IntStream.range(0, table.size())
                .filter(cell -> isSmall(table.value(cell)))
                .forEach(chosen::set);
        while (true) {
            BitSet more = forTightSums(table, chosen, mayBeHidden);
            if (more.isEmpty()) {
                more = forDetermined(table, chosen, mayBeHidden);
            }
            if (more.isEmpty()) {
                return chosen;
            }
            chosen.or(more);
        }
    }

    private BitSet forTightSums(LinearTable table, BitSet hidden, IntPredicate mayBeHidden) {
        BitSet more = new BitSet();
        BitSet together = (BitSet) hidden.clone();
        for (Sum sum : table.sums()) {
            if (isTooTight(table, sum, together)) {
                smallestShown(table, sum, together, mayBeHidden).ifPresent(cell -> {
                    more.set(cell);
                    together.set(cell);
                });
            }
        }
        return more;
    }

    private static BitSet forDetermined(LinearTable table, BitSet hidden, IntPredicate mayBeHidden) {
        BitSet more = new BitSet();
        BitSet determined = table.determined(hidden);
        if (determined.isEmpty()) {
            return more;
        }
        for (Sum sum : table.sums()) {
            if (contains(sum, determined)) {
                smallestShown(table, sum, hidden, mayBeHidden).ifPresent(more::set);
            }
        }
        if (more.isEmpty()) {
            // A number that follows from several sums at once: anything else that may be hidden loosens them.
            IntStream.range(0, table.size())
                    .filter(cell -> mayBeHidden.test(cell) && !hidden.get(cell))
                    .boxed()
                    .min(Comparator.comparingLong(table::value))
                    .ifPresent(more::set);
        }
        return more;
    }

    /** Whether the hidden parts of a total that is shown are one, or together so few as to be guessed. */
    private boolean isTooTight(LinearTable table, Sum sum, BitSet hidden) {
        if (hidden.get(sum.total())) {
            return false;
        }
        int count = 0;
        long together = 0;
        for (int part : sum.parts()) {
            if (hidden.get(part)) {
                count++;
                together += table.value(part);
            }
        }
        return count > 0 && (count == 1 || together < smallest);
    }

    private static boolean contains(Sum sum, BitSet cells) {
        return cells.get(sum.total()) || sum.parts().stream().anyMatch(cells::get);
    }

    private static Optional<Integer> smallestShown(
            LinearTable table, Sum sum, BitSet hidden, IntPredicate mayBeHidden) {
        return sum.parts().stream()
                .filter(part -> !hidden.get(part) && mayBeHidden.test(part))
                .min(Comparator.<Integer>comparingInt(part -> table.value(part) == 0 ? 1 : 0)
                        .thenComparingLong(table::value));
    }
}
