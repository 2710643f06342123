package pe.kuska.platform.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list and how to ask for the next.
 *
 * @param items in the list's order
 * @param next relative address of the following page; empty on the last one
 */
public record Page<T>(List<T> items, Optional<String> next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page out of one row more than was asked for: the extra row only tells that another page follows.
     *
     * @param fetched up to {@code request.limit() + 1} rows
     * @param path the list's own relative address, with the filters that must be kept, without paging parameters
     * @param cursorOf what identifies the place after a row; must not be personal data
     */
    public static <T> Page<T> of(List<T> fetched, PageRequest request, String path, Function<T, String> cursorOf) {
        if (fetched.size() <= request.limit()) {
            return new Page<>(fetched, Optional.empty());
        }
        List<T> items = fetched.subList(0, request.limit());
        String separator = path.contains("?") ? "&" : "?";
        String next = path + separator + "limit=" + request.limit() + "&after="
                + PageRequest.encode(cursorOf.apply(items.getLast()));
        return new Page<>(items, Optional.of(next));
    }
}
