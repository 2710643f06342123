package pe.kuska.registry.risk.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.risk.ReadRisk.Answer;
import pe.kuska.registry.risk.RiskRules.Recommendation;
import pe.kuska.registry.risk.domain.Prior;
import pe.kuska.registry.risk.domain.Stage;
import pe.kuska.registry.risk.domain.TerritoryRisk;
import pe.kuska.registry.risk.domain.TerritoryRisk.Level;
import pe.kuska.registry.risk.domain.Trend;
import pe.kuska.registry.risk.domain.Trend.Direction;

/** The index with all that is needed to compute it again. */
@Schema(name = "RiskIndex", description = "Índice territorial; con población son tasas por 100 000 habitantes y año")
public record RiskResponse(
        Stage stage,
        int from,
        int until,

        @Schema(description = "El momento que, pedido como asOf, da otra vez las mismas cifras")
        Instant asOf,

        @Schema(description = "Versión del método (docs/risk.md)")
        String method,

        @Schema(
                description =
                        "RATE: tasa por 100 000 habitantes y año. RELATIVE_COUNT: sin población cargada; compara conteos y no es un riesgo")
        Measure measure,

        List<PopulationUsed> populations,

        @Schema(description = "Si se muestran niveles pero no cifras")
        boolean isProtected,

        @Schema(description = "Lo que dicen todos los territorios juntos; solo con cifras") @Nullable
        PriorResponse country,

        List<TerritoryResponse> territories,

        @Schema(description = "Territorios con víctimas cuya población no está en la tabla: quedan fuera")
        List<String> withoutPopulation,

        @Schema(description = "Victimizaciones sin lugar conocido o en el extranjero: quedan fuera; solo con cifras")
        @Nullable
        Long unplaced,

        List<String> notes) {

    static final String METHOD = "1";
    private static final double PER = 100_000;

    /** What is compared. */
    public enum Measure {
        RATE,
        RELATIVE_COUNT
    }

    /** A table of inhabitants that was used. */
    @Schema(name = "PopulationUsed")
    public record PopulationUsed(int year, String version, String source) {}

    /** The country's rate, and by how much territories differ. */
    @Schema(name = "RiskPrior")
    public record PriorResponse(double rate, double variance, long victimisations, double exposure) {}

    /** A territory. */
    @Schema(name = "TerritoryRisk")
    public record TerritoryResponse(
            @Schema(description = "Código INEI") String territory,
            Level level,
            Direction trend,

            @Schema(description = "Qué se recomienda y con qué prioridad") @Nullable
            Recommendation recommendation,

            @Nullable NumbersResponse numbers) {}

    /** The numbers of a territory. */
    @Schema(name = "TerritoryRiskNumbers")
    public record NumbersResponse(
            long victimisations,
            double exposure,
            double crudeRate,
            double shrunkenRate,

            @Schema(description = "Intervalo de 95 % de la tasa")
            double low,

            double high,

            @Schema(description = "Tasa encogida entre la del país: 1 es como el país")
            double relative,

            @Schema(description = "Probabilidad de que la tasa verdadera esté por encima de la del país")
            double above,

            @Schema(description = "Cuánto pesa su propia tasa: 0 solo la del país, 1 solo la suya")
            double weight,

            @Schema(description = "Tasa de esta ventana entre la de la anterior, de igual largo") @Nullable
            Double trendRatio,

            @Nullable Double trendLow,
            @Nullable Double trendHigh) {}

    static RiskResponse of(Answer answer) {
        double per = answer.hasPopulation() ? PER : 1;
        Prior prior = answer.index().prior();
        return new RiskResponse(
                answer.question().stage(),
                answer.question().until() - answer.question().years() + 1,
                answer.question().until(),
                answer.asOf(),
                METHOD,
                answer.hasPopulation() ? Measure.RATE : Measure.RELATIVE_COUNT,
                answer.populations().stream()
                        .map(table -> new PopulationUsed(table.year(), table.version(), table.source()))
                        .toList(),
                answer.isProtected(),
                answer.isProtected()
                        ? null
                        : new PriorResponse(
                                prior.mean() * per, prior.variance() * per * per, prior.count(), prior.exposure()),
                answer.index().territories().stream()
                        .map(risk -> territory(risk, answer, per))
                        .sorted(answer.isProtected() ? Comparator.comparing(TerritoryResponse::territory) : (_, _) -> 0)
                        .toList(),
                answer.withoutPopulation(),
                answer.isProtected() ? null : answer.unplaced(),
                notes(answer));
    }

    private static TerritoryResponse territory(TerritoryRisk risk, Answer answer, double per) {
        Trend trend = risk.trend();
        return new TerritoryResponse(
                risk.observed().territory(),
                risk.level(),
                trend == null ? Direction.UNCLEAR : trend.direction(),
                answer.rules().about(answer.question().stage(), risk).orElse(null),
                answer.isProtected()
                        ? null
                        : new NumbersResponse(
                                risk.observed().count(),
                                risk.observed().exposure(),
                                risk.observed().crudeRate() * per,
                                risk.shrunken() * per,
                                risk.low() * per,
                                risk.high() * per,
                                risk.relative(),
                                risk.above(),
                                risk.weight(),
                                trend == null ? null : trend.ratio(),
                                trend == null ? null : trend.low(),
                                trend == null ? null : trend.high()));
    }

    private static List<String> notes(Answer answer) {
        List<String> notes = new ArrayList<>();
        if (!answer.hasPopulation()) {
            notes.add(
                    "Sin población cargada: se comparan conteos encogidos entre territorios; no es una tasa ni un riesgo.");
        }
        if (answer.index().territories().isEmpty()) {
            notes.add("No hay victimizaciones con lugar conocido en estos años: no hay índice.");
        }
        if (answer.isProtected()) {
            notes.add("La tendencia se muestra solo a quien puede ver las cifras.");
        }
        notes.add("Cuenta victimizaciones registradas: donde se detecta poco, el índice es bajo aunque ocurra mucho.");
        notes.add("Los niveles y la tabla de recomendaciones están por confirmar.");
        return notes;
    }
}
