package pe.kuska.gateway.web.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a service found when it walked its whole chain.
public record Verification(
        long entries,
        int anchors,
        @Nullable Instant lastAnchor,
        boolean intact,
        @Nullable List<End> ends,
        @Nullable List<Flaw> flaws) {

    /// The last entry of a lane: whoever noted it before sees whether it is still the same chain.
    public record End(int lane, long sequence, String hash) {}

    /// What is wrong, and the first place where it shows.
    public record Flaw(String flaw, int lane, long sequence) {}

    public List<End> allEnds() {
        return ends == null ? List.of() : ends;
    }

    List<Flaw> allFlaws() {
        return flaws == null ? List.of() : flaws;
    }
}
