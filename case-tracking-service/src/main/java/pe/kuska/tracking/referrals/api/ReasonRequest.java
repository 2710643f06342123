package pe.kuska.tracking.referrals.api;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a unit rejects or returns a referral. */
@Schema(name = "Reason")
record ReasonRequest(
        @Nullable
        @Size(max = 64)
        @Schema(
                description =
                        "Lista referral_rejection_reason, referral_unattended_reason, referral_return_reason o referral_closure_reason",
                required = true)
        String reason) {}
