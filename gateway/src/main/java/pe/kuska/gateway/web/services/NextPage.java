package pe.kuska.gateway.web.services;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The `next` link of a list of the API, taken apart to make the page's own link from it.
public final class NextPage {
    private static final String PARAMETER = "after=";

    private NextPage() {}

    /// Where the list goes on, encoded as it is to stand in an address.
    public static Optional<String> cursorOf(@Nullable String next) {
        if (next == null) {
            return Optional.empty();
        }
        String query = URI.create(next).getRawQuery();
        return Arrays.stream((query == null ? "" : query).split("&", -1))
                .filter(part -> part.startsWith(PARAMETER))
                .map(part -> part.substring(PARAMETER.length()))
                .findFirst();
    }
}
