package pe.kuska.indicators.progress.domain.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.kuska.indicators.catalogue.domain.Direction;
import pe.kuska.indicators.catalogue.domain.IndicatorSheet;
import pe.kuska.indicators.progress.domain.AdvanceFormula;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** A sheet that is used in a formula leaves open what the formula needs to know. */
final class ObligatoryFieldEmpty implements QualityRule {

    private final AdvanceFormula formula;

    ObligatoryFieldEmpty(AdvanceFormula formula) {
        this.formula = formula;
    }

    @Override
    public Optional<String> finding(IndicatorProgress progress) {
        if (!progress.facts().targetOf(progress.year()).isStated()) {
            return Optional.empty();
        }
        IndicatorSheet sheet = progress.facts().sheet();
        List<String> empty = new ArrayList<>();
        if (sheet.direction() == null) {
            empty.add("sentido (se asume " + spanish(formula.directionOf(sheet)) + ")");
        }
        if (sheet.aggregation() == null) {
            empty.add("agregación");
        }
        return empty.isEmpty()
                ? Optional.empty()
                : Optional.of("La ficha no indica: " + String.join(", ", empty) + ".");
    }

    private static String spanish(Direction direction) {
        return switch (direction) {
            case ASCENDING -> "ascendente";
            case DESCENDING -> "descendente";
            case NEUTRAL -> "neutral";
        };
    }
}
