package pe.kuska.platform.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Numbers that add up to others: what somebody who sees some of them can find out about the rest by adding and
 * subtracting.
 */
public final class LinearTable {

    /** A large prime: arithmetic modulo it finds what exact arithmetic finds, and never overflows. */
    private static final long PRIME = 2_147_483_647L;

    private final long[] values;
    private final List<Sum> sums = new ArrayList<>();

    /** Some numbers add up to another one. */
    public record Sum(int total, List<Integer> parts) {

        public Sum {
            parts = List.copyOf(parts);
        }
    }

    public LinearTable(long[] values) {
        this.values = values.clone();
    }

    public void add(Sum sum) {
        sums.add(sum);
    }

    public int size() {
        return values.length;
    }

    public long value(int cell) {
        return values[cell];
    }

    public List<Sum> sums() {
        return List.copyOf(sums);
    }

    /** The hidden numbers that follow from those that are shown. */
    public BitSet determined(BitSet hidden) {
        int[] columnOf = new int[values.length];
        List<Integer> unknowns = new ArrayList<>();
        hidden.stream().forEach(cell -> {
            columnOf[cell] = unknowns.size();
            unknowns.add(cell);
        });
        List<long[]> rows = new ArrayList<>();
        for (Sum sum : sums) {
            long[] row = new long[unknowns.size()];
            boolean any = hidden.get(sum.total());
            if (any) {
                row[columnOf[sum.total()]] = PRIME - 1;
            }
            for (int part : sum.parts()) {
                if (hidden.get(part)) {
                    row[columnOf[part]] = 1;
                    any = true;
                }
            }
            if (any) {
                rows.add(row);
            }
        }
        reduce(rows, unknowns.size());
        BitSet determined = new BitSet();
        for (long[] row : rows) {
            int only = onlyOne(row);
            if (only >= 0) {
                determined.set(unknowns.get(only));
            }
        }
        return determined;
    }

    /** Brings the equations to the form in which one that tells a single number shows it alone. */
    private static void reduce(List<long[]> rows, int columns) {
        int done = 0;
        for (int column = 0; column < columns && done < rows.size(); column++) {
            int pivot = done;
            while (pivot < rows.size() && rows.get(pivot)[column] == 0) {
                pivot++;
            }
            if (pivot == rows.size()) {
                continue;
            }
            long[] row = rows.get(pivot);
            rows.set(pivot, rows.get(done));
            rows.set(done, row);
            scale(row, inverse(row[column]));
            for (int other = 0; other < rows.size(); other++) {
                if (other != done && rows.get(other)[column] != 0) {
                    subtract(rows.get(other), row, rows.get(other)[column]);
                }
            }
            done++;
        }
    }

    private static int onlyOne(long[] row) {
        int only = -1;
        for (int column = 0; column < row.length; column++) {
            if (row[column] != 0) {
                if (only >= 0) {
                    return -1;
                }
                only = column;
            }
        }
        return only;
    }

    private static void scale(long[] row, long factor) {
        for (int column = 0; column < row.length; column++) {
            row[column] = row[column] * factor % PRIME;
        }
    }

    private static void subtract(long[] from, long[] row, long factor) {
        for (int column = 0; column < from.length; column++) {
            from[column] = Math.floorMod(from[column] - row[column] * factor % PRIME, PRIME);
        }
    }

    private static long inverse(long value) {
        long result = 1;
        long base = value;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                result = result * base % PRIME;
            }
            base = base * base % PRIME;
        }
        return result;
    }
}
