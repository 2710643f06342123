package pe.kuska.tracking.referrals.domain;

import org.jspecify.annotations.Nullable;

/** One of the two sides of a referral: an institution and its unit. */
public record Desk(String institution, @Nullable String unit) {}
