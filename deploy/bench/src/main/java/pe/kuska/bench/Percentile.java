package pe.kuska.bench;

import java.util.Collection;
import java.util.List;

/** How long the slower ones took. */
final class Percentile {

    private Percentile() {}

    /** So many per cent of some times, given in nanoseconds, were no longer than this, in milliseconds. */
    static double milliseconds(Collection<Long> nanos, int percent) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((sorted.size() - 1) * percent / 100) / 1e6;
    }
}
