package pe.kuska.indicators.computed.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.computed.ComputeIndicator;
import pe.kuska.indicators.computed.domain.Counted;
import pe.kuska.indicators.computed.domain.Definition;
import pe.kuska.indicators.observations.domain.ObservationStatus;

/** A computed indicator beside the reported one. */
@Schema(name = "ComputedIndicator", description = "Un indicador calculado, junto al reportado")
public record ComputedResponse(
        String policy,
        String indicator,
        String period,
        Definition.CountingUnit unit,

        @Schema(description = "Un conteo, un porcentaje del denominador o la variación frente a un año antes")
        Definition.Measure measure,

        @Schema(description = "Qué cuenta") String definition,
        String definitionVersion,
        Optional<BigDecimal> value,
        Side numerator,
        Optional<Side> denominator,

        @Schema(description = "Conteo del numerador por dimensión")
        Map<String, Map<String, Integer>> breakdowns,

        Reported reported,
        @Schema(description = "Reportado menos calculado") Optional<BigDecimal> difference,

        @Schema(description = "De qué está hecha la cifra calculada y por qué puede diferir")
        List<String> explanation,

        List<String> toConfirm) {

    /** A side counted. */
    @Schema(name = "ComputedSide")
    public record Side(int count, int events, int withdrawn, int toldCodes) {

        static Side from(Counted counted) {
            return new Side(counted.count(), counted.events(), counted.withdrawn(), counted.toldCodes());
        }
    }

    /** What was reported for the year. */
    @Schema(name = "ReportedBeside")
    public record Reported(ObservationStatus status, Optional<BigDecimal> value, Optional<String> text) {}

    static ComputedResponse from(ComputeIndicator.Computed computed) {
        Definition definition = computed.definition();
        return new ComputedResponse(
                definition.policy(),
                definition.indicator(),
                computed.period().code(),
                definition.unit(),
                definition.measure(),
                definition.words(),
                definition.version(),
                computed.value(),
                Side.from(computed.numerator()),
                computed.denominator().map(Side::from),
                computed.breakdowns(),
                new Reported(
                        computed.reported().status(),
                        Optional.ofNullable(computed.reported().value().shown()),
                        Optional.ofNullable(computed.reported().value().text())),
                computed.difference(),
                explanation(computed),
                definition.toConfirm());
    }

    private static List<String> explanation(ComputeIndicator.Computed computed) {
        List<String> explanation =
                new ArrayList<>(computed.numerator().steps(computed.definition().unit()));
        if (computed.leftOut() > 0) {
            explanation.add(
                    computed.leftOut() + " eventos más no cuentan: pasaron fuera del plazo o se dejaron sin efecto.");
        }
        if (computed.outsideWhole() > 0) {
            explanation.add(computed.outsideWhole() + " más no cuentan porque no están en el denominador del periodo.");
        }
        String below =
                computed.definition().measure() == Definition.Measure.VARIATION ? "Un año antes: " : "Denominador: ";
        computed.denominator()
                .ifPresent(whole ->
                        whole.steps(computed.definition().unit()).forEach(step -> explanation.add(below + step)));
        computed.difference()
                .filter(difference -> difference.signum() != 0)
                .ifPresent(difference -> explanation.add("El valor reportado difiere en " + difference.toPlainString()
                        + ": incluye lo que no se registró en el sistema, o cuenta otra cosa que la definición."));
        return explanation;
    }
}
