package pe.kuska.gateway.web.compliance;

import org.jspecify.annotations.Nullable;

/// How far the follow-up system of a policy is in a year, as the ministry recorded it last.
public record FollowUp(
        int revision, @Nullable String level, @Nullable String basis) {

    /// What the ministry says.
    public record Said(@Nullable String level, @Nullable String basis) {}
}
