package pe.kuska.tracking.alerts.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.alerts.domain.Alert;
import pe.kuska.tracking.alerts.domain.AlertStatus;
import pe.kuska.tracking.deadlines.Deadline;
import pe.kuska.tracking.deadlines.DeadlineResponse;
import pe.kuska.tracking.followup.domain.Office;

/** An alert as its two units see it. */
@Schema(name = "Alert")
record AlertResponse(
        UUID id,

        @Schema(description = "Para If-Match") String etag,
        AlertStatus status,
        String channel,
        String sign,
        Optional<String> ubigeo,
        String institution,
        @Nullable String unit,
        Instant receivedAt,

        @Schema(description = "Segundos que faltan; negativos si el plazo venció")
        Optional<Long> secondsLeft,

        Optional<DeadlineResponse> deadline,
        Optional<String> risk,
        Optional<String> reason,
        Optional<String> personCode,
        Optional<String> caseCode,
        Optional<DeliveryResponse> delivery,

        @Schema(description = "Lo que se contó; solo al leerla una de las dos unidades")
        Optional<String> account) {

    /** To which unit it went and the proof that it arrived. */
    @Schema(name = "AlertDelivery")
    record DeliveryResponse(
            String toInstitution,
            @Nullable String toUnit,
            Instant referredAt,

            @Schema(description = "Cuándo la unidad la tuvo en sus manos; la constancia está en la auditoría")
            Optional<Instant> deliveredAt,

            @Schema(description = "Identificador seudónimo de quien la recibió")
            Optional<String> deliveredTo) {}

    static AlertResponse from(Alert alert, Optional<Deadline> deadline, Optional<String> account, Instant now) {
        Office by = alert.receivedBy();
        return new AlertResponse(
                alert.id(),
                "\"" + alert.version() + "\"",
                alert.status(),
                alert.channel(),
                alert.sign(),
                alert.ubigeo(),
                by.institution(),
                by.unit(),
                alert.receivedAt(),
                deadline.map(each -> Duration.between(now, each.dueAt()).toSeconds()),
                deadline.map(each -> DeadlineResponse.from(each, now)),
                alert.risk(),
                alert.reason(),
                alert.personCode(),
                alert.caseCode(),
                alert.referredTo()
                        .flatMap(to -> alert.referredAt()
                                .map(at -> new DeliveryResponse(
                                        to.institution(), to.unit(), at, alert.deliveredAt(), alert.deliveredTo()))),
                account);
    }
}
