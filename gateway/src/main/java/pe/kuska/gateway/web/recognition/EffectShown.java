package pe.kuska.gateway.web.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.pictures.BarChart;

/// What thresholds would mean, ready to be read.
public record EffectShown(
        String decisions,
        String compared,
        String joined,
        @Nullable String precision,
        String reviews,
        String newPersons,
        BarChart histogram) {

    static EffectShown of(Effect effect, Labels labels, RecognitionWords words) {
        List<Effect.Range> ranges = effect.histogram() == null ? List.of() : effect.histogram();
        return new EffectShown(
                labels.number((double) effect.decisions()),
                labels.number((double) effect.compared()),
                labels.number((double) effect.automatic()),
                effect.expectedPrecision() == null ? null : percent(effect.expectedPrecision()),
                labels.number((double) effect.reviews()),
                labels.number((double) effect.newPersons()),
                BarChart.of(
                        words.histogram(),
                        words.range(),
                        words.decisions(),
                        ranges.stream()
                                .map(range -> new BarChart.Figure(
                                        words.rangeOf(trimmed(range.from()), trimmed(range.to())),
                                        (double) range.decisions()))
                                .toList(),
                        labels));
    }

    /// Never rounded up to a certainty.
    private static String percent(double share) {
        return "%.2f %%".formatted(Math.floor(share * 10_000) / 100);
    }

    private static String trimmed(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
