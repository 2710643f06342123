package pe.kuska.indicators.progress.domain.quality;

import java.util.Optional;
import pe.kuska.indicators.catalogue.domain.Figure;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.progress.domain.FormulaSettings.QualitySettings;
import pe.kuska.indicators.progress.domain.FormulaSettings.ValueRange;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** A result no measure of its unit can have, such as 3000 % of a whole. */
final class ValueOutsideItsUnit implements QualityRule {

    private final QualitySettings settings;

    ValueOutsideItsUnit(QualitySettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<String> finding(IndicatorProgress progress) {
        Unit unit = progress.facts().sheet().unit();
        Figure value = progress.facts().observedIn(progress.year()).value();
        if (unit == null) {
            return Optional.empty();
        }
        ValueRange range = settings.unitRanges().get(unit);
        return value.number()
                .filter(number -> range != null && !range.allows(number))
                .map(_ -> "El valor obtenido (" + Shown.figure(value) + ") está fuera del rango de su unidad ("
                        + unit.officialName() + ").");
    }
}
