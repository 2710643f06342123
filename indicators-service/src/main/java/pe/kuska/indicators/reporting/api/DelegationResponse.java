package pe.kuska.indicators.reporting.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.reporting.domain.Delegation;

/** A delegation. */
@Schema(name = "Delegation")
public record DelegationResponse(
        UUID id,
        String policy,
        @Nullable String indicator,
        String fromInstitution,
        String toInstitution,
        @Nullable String toUnit,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant recordedAt,
        Optional<Instant> revokedAt) {

    static DelegationResponse from(Delegation delegation) {
        Delegation.Terms terms = delegation.terms();
        return new DelegationResponse(
                delegation.id(),
                terms.policy(),
                terms.indicator(),
                delegation.fromInstitution(),
                terms.toInstitution(),
                terms.toUnit(),
                terms.validFrom(),
                terms.validUntil(),
                delegation.recordedAt(),
                delegation.revokedAt());
    }
}
