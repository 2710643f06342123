package pe.kuska.tracking.referrals.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Referrals for tests: from the police to a women's emergency centre unless told otherwise. */
public final class ReferralFixture {

    public static final Instant SENT_AT = Instant.parse("2026-03-02T15:00:00Z");
    public static final Desk POLICE = new Desk("PNP", "DIRCTPTIM");
    public static final Desk CEM = new Desk("MIMP", "CEM");

    private Consent consent = Consent.GIVEN;
    private @Nullable String overrideReason;
    private Desk to = CEM;

    private ReferralFixture() {}

    public static ReferralFixture aReferral() {
        return new ReferralFixture();
    }

    public ReferralFixture withConsent(Consent consent, @Nullable String overrideReason) {
        this.consent = consent;
        this.overrideReason = overrideReason;
        return this;
    }

    public ReferralFixture to(Desk receiver) {
        this.to = receiver;
        return this;
    }

    public Referral sent() {
        return Referral.send(
                new NewReferral(
                        UUID.fromString("00000000-0000-7000-8000-000000000001"),
                        "CUV-ANA",
                        "K-1",
                        POLICE,
                        to,
                        "ATENCION_INTEGRAL",
                        "DS_007_2023_IN",
                        consent,
                        overrideReason,
                        null,
                        null,
                        List.of(),
                        false),
                "sender",
                SENT_AT);
    }
}
