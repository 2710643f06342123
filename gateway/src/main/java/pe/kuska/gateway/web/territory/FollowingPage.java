package pe.kuska.gateway.web.territory;

import org.jspecify.annotations.Nullable;

/// Where a list goes on, as the service says it in the address of the next page.
final class FollowingPage {
    private static final String AFTER = "after=";

    private FollowingPage() {}

    static @Nullable String of(@Nullable String next) {
        return next == null || !next.contains(AFTER) ? null : next.substring(next.indexOf(AFTER) + AFTER.length());
    }
}
