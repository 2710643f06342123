package pe.kuska.tracking.referrals.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.referrals.domain.Referral;
import pe.kuska.tracking.referrals.domain.ReferralStatus;

/** A referral of the unit that was rejected, not attended to or returned and waits for its next step. */
@Schema(name = "CameBack")
record CameBackResponse(
        UUID id,

        @Schema(description = "Para If-Match, sin volver a leer la derivación")
        String etag,

        ReferralStatus status,
        String personCode,
        Optional<String> caseCode,
        String toInstitution,
        @Nullable String toUnit,

        @Schema(description = "Por qué la rechazó, no la atendió o la devolvió la unidad") @Nullable
        String reason,

        Instant statusSince) {

    static CameBackResponse from(Referral referral) {
        return new CameBackResponse(
                referral.id(),
                "\"" + referral.version() + "\"",
                referral.status(),
                referral.personCode(),
                referral.caseCode(),
                referral.to().institution(),
                referral.to().unit(),
                referral.lastStep().reason(),
                referral.statusSince());
    }
}
