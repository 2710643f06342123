package pe.kuska.registry.proceedings.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.proceedings.domain.Affected;
import pe.kuska.registry.proceedings.domain.Effect;
import pe.kuska.registry.proceedings.domain.NewResolution;
import pe.kuska.registry.proceedings.domain.ResolutionKind;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.OfficialNumber;
import pe.kuska.registry.validation.Reading;

/** A resolution as it is recorded. */
@Schema(name = "RecordResolution", description = "Una resolución y las personas a las que alcanza")
public record ResolutionRequest(
        @NotNull ResolutionKind kind,

        @Schema(format = "date", description = "Fecha de la resolución") @NotBlank @Size(max = 10)
        String issuedOn,

        @Schema(description = "Número de la resolución")
        @Pattern(regexp = OfficialNumber.SHAPE, message = OfficialNumber.MESSAGE)
        @Nullable
        String number,

        @Schema(description = "Nuevo delito, solo cuando se reclasifica") @Size(max = 20) @Nullable
        String crime,

        @Schema(description = "Caso al que se acumula") @Size(max = 20) @Nullable
        String joinedTo,

        @Schema(format = "date", description = "Fecha de la próxima audiencia, si la resolución la fija")
        @Size(max = 10)
        @Nullable
        String hearingOn,

        @Size(max = 200) List<@NotNull @Valid AffectedRequest> persons) {

    public ResolutionRequest {
        persons = persons == null ? List.of() : persons;
    }

    /** Somebody whom it affects. */
    @Schema(name = "AffectedPerson")
    public record AffectedRequest(
            @Schema(description = "El registro de la persona en el caso") @NotNull
            UUID recordId,

            @NotNull Effect effect,
            @Size(max = 20) @Nullable String crime,

            @Schema(description = "Pena privativa de libertad, en meses") @Min(1) @Max(1200) @Nullable
            Integer prisonMonths,

            @Schema(description = "Reparación civil, en soles")
            @DecimalMin("0")
            @Digits(integer = 12, fraction = 2)
            @Nullable
            BigDecimal reparation) {}

    NewResolution toResolution() {
        Findings findings = new Findings();
        Reading reading = new Reading(findings);
        LocalDate issued = reading.date("issuedOn", issuedOn);
        LocalDate hearing = reading.date("hearingOn", hearingOn);
        CaseCode other = reading.code("joinedTo", joinedTo, BrokenRule.CASE_CODE, CaseCode::parse);
        findings.throwIfBroken();
        return new NewResolution(
                kind,
                Objects.requireNonNull(issued),
                reading.text(number),
                reading.text(crime),
                other == null ? null : other.value(),
                hearing,
                persons.stream()
                        .map(one -> new Affected(
                                one.recordId(), one.effect(), one.crime(), one.prisonMonths(), one.reparation()))
                        .toList());
    }
}
