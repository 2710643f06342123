package pe.kuska.indicators.catalogue.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.catalogue.domain.Policy;

/** A policy in a list. */
@Schema(name = "PolicySummary")
public record PolicySummaryResponse(
        String code, String name, String conductingInstitution, String legalInstrument, long catalogueVersion) {

    static PolicySummaryResponse from(Policy policy) {
        return new PolicySummaryResponse(
                policy.code(),
                policy.name(),
                policy.conductingInstitution(),
                policy.legalInstrument(),
                policy.catalogueVersion());
    }
}
