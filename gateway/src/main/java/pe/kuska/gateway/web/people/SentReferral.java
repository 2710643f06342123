package pe.kuska.gateway.web.people;

import org.jspecify.annotations.Nullable;

/// The tracking service's answer to a referral.
public record SentReferral(@Nullable String id, @Nullable String status) {}
