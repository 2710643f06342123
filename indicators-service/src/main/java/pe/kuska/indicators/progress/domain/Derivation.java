package pe.kuska.indicators.progress.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a figure is what it is: what went in, by which formula, and where each input comes from.
 *
 * @param figure which figure, e.g. {@code IOP.03.01.advance1}
 * @param shown as published; null if there is none
 * @param exact the quotient before rounding, as a fraction
 * @param formula in words and with the figures put in, in Spanish
 * @param reason why there is none
 */
public record Derivation(
        String figure,
        @Nullable String shown,
        @Nullable String exact,
        String formula,
        String rounding,
        List<Given> inputs,
        @Nullable String reason) {

    /**
     * One input.
     *
     * @param text as published or reported
     * @param link where to read it
     */
    public record Given(String name, @Nullable String text, String origin, String link) {}

    public Derivation {
        inputs = List.copyOf(inputs);
    }
}
