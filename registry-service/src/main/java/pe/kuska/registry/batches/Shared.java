package pe.kuska.registry.batches;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Work that is the same for each of many things and waits for nothing. Few are done by whoever asks, so that a
 * registration takes no other's processor; many, as in an import, are shared out over all.
 */
public final class Shared {

    private static final int MANY = 200;

    private Shared() {}

    /** What the work gives for each, in their order. */
    public static <T, R> List<R> each(List<T> things, Function<? super T, ? extends R> work) {
        Stream<T> shared = things.size() < MANY ? things.stream() : things.parallelStream();
        return shared.<R>map(work).toList();
    }
}
