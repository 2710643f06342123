package pe.kuska.registry.cases.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.cases.domain.Acknowledgement;
import pe.kuska.registry.cases.domain.Circumstances;
import pe.kuska.registry.cases.domain.Establishment;
import pe.kuska.registry.cases.domain.Inspection;
import pe.kuska.registry.cases.domain.Operation;
import pe.kuska.registry.cases.domain.Operation.HandOver;
import pe.kuska.registry.territory.domain.Ubigeo;
import pe.kuska.registry.validation.Reading;

/** What a case tells beyond the elements of the crime; all of it may be left out. */
@Schema(name = "CaseCircumstances", description = "Periodo, canal, establecimientos, operativo, inspección y técnicas")
public record CircumstancesRequest(
        @Schema(format = "date", description = "Primer día de los hechos") @Size(max = 10) @Nullable
        String from,

        @Schema(format = "date", description = "Último día de los hechos") @Size(max = 10) @Nullable
        String until,

        @Schema(description = "Lista «canal»") @Size(max = 60) @Nullable
        String channel,

        @Schema(description = "Otros delitos, lista «delito»") @Size(max = 20)
        List<@NotBlank @Size(max = 20) String> otherCrimes,

        @Size(max = 20) List<@NotNull @Valid EstablishmentRequest> establishments,
        @Valid @Nullable OperationRequest operation,
        @Valid @Nullable InspectionRequest inspection,

        @Schema(description = "Técnicas especiales de investigación, lista «tecnica_especial»") @Size(max = 20)
        List<@NotBlank @Size(max = 60) String> techniques,

        @Schema(description = "Advertencias revisadas: no se repiten") @Size(max = 50)
        List<@NotNull @Valid AcknowledgementRequest> acknowledged) {

    public CircumstancesRequest {
        otherCrimes = otherCrimes == null ? List.of() : otherCrimes;
        establishments = establishments == null ? List.of() : establishments;
        techniques = techniques == null ? List.of() : techniques;
        acknowledged = acknowledged == null ? List.of() : acknowledged;
    }

    /** A place of business; its name is not asked for. */
    @Schema(name = "Establishment")
    public record EstablishmentRequest(
            @Schema(description = "Lista «tipo_establecimiento»") @Size(max = 60) @Nullable
            String type,

            @Size(max = 6) @Nullable String ubigeo,

            @Schema(description = "RUC de persona jurídica (empieza con 20)")
            @Pattern(
                    regexp = "20[0-9]{9}",
                    message = "Solo el RUC de una persona jurídica: once cifras, empieza con 20.")
            @Nullable
            String taxNumber) {}

    /** An operation and what came of it. */
    @Schema(name = "Operation")
    public record OperationRequest(
            @Schema(format = "date") @Size(max = 10) @Nullable
            String date,

            @Schema(description = "Instituciones que participaron, lista «institucion»") @Size(max = 20)
            List<@NotBlank @Size(max = 40) String> institutions,

            @Schema(description = "Lista «resultado_operativo»") @Size(max = 60) @Nullable
            String result,

            @Schema(description = "Víctimas rescatadas") @Min(0) @Max(5000) @Nullable
            Integer rescued,

            @Schema(description = "De ellas, niñas, niños y adolescentes") @Min(0) @Max(5000) @Nullable
            Integer rescuedUnder18,

            @Schema(description = "Personas detenidas") @Min(0) @Max(5000) @Nullable
            Integer detained,

            @Size(max = 50) List<@NotNull @Valid HandOverRequest> handedOver) {

        public OperationRequest {
            institutions = institutions == null ? List.of() : institutions;
            handedOver = handedOver == null ? List.of() : handedOver;
        }
    }

    /** Rescued victims taken in charge. */
    @Schema(name = "OperationHandOver")
    public record HandOverRequest(
            @Schema(description = "Lista «institucion»") @Size(max = 40) @Nullable
            String institution,

            @Schema(description = "Lista «unidad_proteccion»") @NotBlank @Size(max = 60)
            String unit,

            @NotNull @Min(1) @Max(5000) Integer persons,

            @Schema(format = "date") @Size(max = 10) @Nullable
            String on) {}

    /** A labour, transport or migration inspection. */
    @Schema(name = "Inspection")
    public record InspectionRequest(
            @Schema(description = "Lista «autoridad_inspectora»") @NotBlank @Size(max = 40)
            String authority,

            @Schema(format = "date") @Size(max = 10) @Nullable
            String date,

            @Schema(description = "Número del acta")
            @Pattern(regexp = FactsRequest.FILE_NUMBER, message = FactsRequest.FILE_NUMBER_MESSAGE)
            @Nullable
            String record,

            @Schema(description = "Lista «resultado_inspeccion»") @Size(max = 60) @Nullable
            String result) {}

    /** A warning that somebody looked at. */
    @Schema(name = "AcknowledgedWarning")
    public record AcknowledgementRequest(
            @Schema(description = "El campo de la advertencia", examples = "circumstances.operation.rescued")
            @NotBlank
            @Size(max = 80)
            String field,

            @Schema(description = "La regla de la advertencia") @NotBlank @Size(max = 60)
            String rule,

            @Schema(description = "Lista «motivo_revision»") @NotBlank @Size(max = 60)
            String reason) {}

    /** Reads the circumstances and notes what is wrong with them. */
    Circumstances toCircumstances(Reading reading) {
        LocalDate first = reading.date("circumstances.from", from);
        LocalDate last = reading.date("circumstances.until", until);
        List<Establishment> places = new ArrayList<>();
        for (int i = 0; i < establishments.size(); i++) {
            EstablishmentRequest place = establishments.get(i);
            Ubigeo ubigeo = reading.ubigeo("circumstances.establishments[" + i + "].ubigeo", place.ubigeo());
            places.add(new Establishment(
                    reading.text(place.type()), ubigeo == null ? null : ubigeo.value(), place.taxNumber()));
        }
        return new Circumstances(
                first,
                last,
                reading.text(channel),
                otherCrimes,
                places,
                operation == null ? null : toOperation(operation, reading),
                inspection == null
                        ? null
                        : new Inspection(
                                inspection.authority(),
                                reading.date("circumstances.inspection.date", inspection.date()),
                                reading.text(inspection.record()),
                                reading.text(inspection.result())),
                techniques,
                acknowledged.stream()
                        .map(one -> new Acknowledgement(one.field(), one.rule(), one.reason()))
                        .toList());
    }

    private static Operation toOperation(OperationRequest sent, Reading reading) {
        String at = "circumstances.operation.";
        List<HandOver> handedOver = new ArrayList<>();
        for (int i = 0; i < sent.handedOver().size(); i++) {
            HandOverRequest to = sent.handedOver().get(i);
            handedOver.add(new HandOver(
                    reading.text(to.institution()),
                    to.unit(),
                    to.persons(),
                    reading.date(at + "handedOver[" + i + "].on", to.on())));
        }
        return new Operation(
                reading.date(at + "date", sent.date()),
                sent.institutions(),
                reading.text(sent.result()),
                sent.rescued(),
                sent.rescuedUnder18(),
                sent.detained(),
                handedOver);
    }

    /** The circumstances as they would be sent; nothing if there are none. */
    static @Nullable CircumstancesRequest of(Circumstances told) {
        if (told.areNone()) {
            return null;
        }
        return new CircumstancesRequest(
                written(told.from()),
                written(told.until()),
                told.channel(),
                told.otherCrimes(),
                told.establishments().stream()
                        .map(place -> new EstablishmentRequest(place.type(), place.ubigeo(), place.taxNumber()))
                        .toList(),
                told.operation() == null ? null : of(told.operation()),
                told.inspection() == null ? null : of(told.inspection()),
                told.techniques(),
                told.acknowledged().stream()
                        .map(one -> new AcknowledgementRequest(one.field(), one.rule(), one.reason()))
                        .toList());
    }

    private static OperationRequest of(Operation told) {
        return new OperationRequest(
                written(told.date()),
                told.institutions(),
                told.result(),
                told.rescued(),
                told.rescuedUnder18(),
                told.detained(),
                told.handedOver().stream()
                        .map(to -> new HandOverRequest(to.institution(), to.unit(), to.persons(), written(to.on())))
                        .toList());
    }

    private static InspectionRequest of(Inspection told) {
        return new InspectionRequest(told.authority(), written(told.date()), told.record(), told.result());
    }

    private static @Nullable String written(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
