package pe.kuska.gateway.web.statistics;

import java.util.List;
import java.util.stream.IntStream;

/// The years figures are offered for, the newest first.
final class Years {
    private static final int FIRST = 2019;

    private Years() {}

    static List<Integer> until(int thisYear) {
        return IntStream.rangeClosed(0, thisYear - FIRST)
                .map(back -> thisYear - back)
                .boxed()
                .toList();
    }
}
