package pe.kuska.indicators.reporting.api;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.reporting.ReadDelivery;
import pe.kuska.indicators.reporting.domain.Delivery;
import pe.kuska.indicators.reporting.domain.ReportState;

/** The traffic light of a period. */
@Schema(name = "Deliveries", description = "Semáforo de entrega de un periodo")
public record DeliveryResponse(PeriodResponse period, List<EntityDelivery> entities) {

    /** An entity's light. */
    @Schema(name = "EntityDelivery")
    public record EntityDelivery(
            String institution,

            @Schema(description = "GREEN entregó todo; AMBER observado o por vencer; RED vencido; WAITING en plazo")
            Delivery.Light light,

            int total,
            int outstanding,

            @Schema(description = "Entregados después del plazo")
            int late,

            Map<ReportState, Integer> byState) {}

    static DeliveryResponse from(ReadDelivery.Deliveries deliveries) {
        return new DeliveryResponse(
                PeriodResponse.from(deliveries.period()),
                deliveries.entities().stream()
                        .map(delivery -> new EntityDelivery(
                                delivery.institution(),
                                delivery.light(),
                                delivery.total(),
                                delivery.outstanding(),
                                delivery.late(),
                                delivery.byState()))
                        .toList());
    }
}
