package pe.kuska.gateway.web.inbox;

import org.jspecify.annotations.Nullable;

/// A referral after a step.
public record AnsweredReferral(
        @Nullable String id, @Nullable String status) {}
