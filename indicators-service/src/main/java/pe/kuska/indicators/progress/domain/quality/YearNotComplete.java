package pe.kuska.indicators.progress.domain.quality;

import java.util.Optional;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** The year's figure rests on one half only. */
final class YearNotComplete implements QualityRule {

    @Override
    public Optional<String> finding(IndicatorProgress progress) {
        String basis = progress.facts().observedIn(progress.year()).basis();
        return basis != null && basis.contains("S") && !basis.contains("+")
                ? Optional.of("La cifra del año descansa solo en el periodo " + basis + ".")
                : Optional.empty();
    }
}
