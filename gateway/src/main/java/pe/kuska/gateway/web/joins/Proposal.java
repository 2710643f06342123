package pe.kuska.gateway.web.joins;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two cases that may be one, and why.
public record Proposal(
        Side one,
        Side other,
        @Nullable String strength,
        int sharedVictims,
        boolean crossReference,
        @Nullable List<String> reasons,
        @Nullable Instant since) {

    /// One of the two.
    public record Side(
            String code,
            String institution,
            @Nullable String unit,
            @Nullable String system) {}

    /// A page of proposals. It may be empty and yet have a next one.
    public record Listed(List<Proposal> items, @Nullable String next) {}

    public record Decision(String other, String decision, String reason) {}

    public record Decided(@Nullable String id, @Nullable String status) {}

    public List<String> why() {
        return reasons == null ? List.of() : reasons;
    }

    boolean isAbout(String code) {
        return one.code().equals(code) || other.code().equals(code);
    }
}
