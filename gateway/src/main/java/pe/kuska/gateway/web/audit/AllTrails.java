package pe.kuska.gateway.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// The audit trail of each part of the system.
@ApplicationScoped
class AllTrails {
    private final RegistryAudit registry;
    private final TrackingAudit tracking;
    private final IndicatorsAudit indicators;

    AllTrails(
            @RestClient RegistryAudit registry,
            @RestClient TrackingAudit tracking,
            @RestClient IndicatorsAudit indicators) {
        this.registry = registry;
        this.tracking = tracking;
        this.indicators = indicators;
    }

    AuditTrails of(AuditedService service) {
        return switch (service) {
            case REGISTRY -> registry;
            case TRACKING -> tracking;
            case INDICATORS -> indicators;
        };
    }
}
