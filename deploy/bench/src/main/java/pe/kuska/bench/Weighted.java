package pe.kuska.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Things of which some are met more often than others. */
final class Weighted<T> {

    private final List<T> things;
    private final double[] upTo;

    Weighted(List<T> things, ToDoubleFunction<T> weight) {
        this.things = List.copyOf(things);
        upTo = new double[things.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsDouble(things.get(i));
            upTo[i] = sum;
        }
        if (sum <= 0) {
            throw new IllegalArgumentException("nothing to choose from");
        }
    }

    T one(Chance chance) {
        int position = Arrays.binarySearch(upTo, chance.fraction() * upTo[upTo.length - 1]);
        return things.get(position < 0 ? -position - 1 : Math.min(position + 1, upTo.length - 1));
    }

    List<T> all() {
        return things;
    }
}
