package pe.kuska.indicators.progress.domain.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import pe.kuska.indicators.catalogue.domain.Figure;
import pe.kuska.indicators.progress.domain.ExactRatio;

/** Figures as a Peruvian reader expects them in a sentence. */
final class Shown {

    private Shown() {}

    static String percent(ExactRatio exact) {
        return exact.rounded(1, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    static String figure(Figure figure) {
        BigDecimal shown = figure.shown();
        return shown == null ? "ND" : shown.toPlainString() + (figure.percent() ? " %" : "");
    }
}
