package pe.kuska.client;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists come in pages. */
public final class Pages {

    private Pages() {}

    /**
     * All items of a list; a page is read when the one before it is used up.
     *
     * @param read reads the page after a cursor, the first one for {@code null}
     * @param items what is on a page
     * @param next the address of the page that follows, as the page gives it
     */
    public static <P, T> Stream<T> all(
            Function<@Nullable String, P> read,
            Function<P, @Nullable List<T>> items,
            Function<P, @Nullable String> next) {
        return Stream.iterate(read.apply(null), Objects::nonNull, page -> {
                    String address = next.apply(page);
                    return address == null ? null : read.apply(cursorOf(address));
                })
                .flatMap(page -> Stream.ofNullable(items.apply(page)).flatMap(List::stream));
    }

    private static String cursorOf(String address) {
        for (String parameter : URI.create(address).getQuery().split("&", -1)) {
            if (parameter.startsWith("after=")) {
                return parameter.substring("after=".length());
            }
        }
        throw new IllegalArgumentException("no cursor in the address of the next page");
    }
}
