package pe.kuska.indicators.progress.domain.quality;

import java.util.Map;
import java.util.Optional;
import pe.kuska.indicators.catalogue.domain.Direction;
import pe.kuska.indicators.catalogue.domain.Figure;
import pe.kuska.indicators.catalogue.domain.IndicatorSheet;
import pe.kuska.indicators.progress.domain.AdvanceFormula;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** A target goes back against its direction, from the baseline on up to the year asked for. */
final class TargetNotMonotonous implements QualityRule {

    private final AdvanceFormula formula;

    TargetNotMonotonous(AdvanceFormula formula) {
        this.formula = formula;
    }

    @Override
    public Optional<String> finding(IndicatorProgress progress) {
        IndicatorSheet sheet = progress.facts().sheet();
        Direction direction = formula.directionOf(sheet);
        String before = "la línea de base";
        Figure last = sheet.baseline();
        for (Map.Entry<Integer, Figure> target :
                sheet.targets().headMap(progress.year() + 1).entrySet()) {
            Figure next = target.getValue();
            if (!next.isStated()) {
                continue;
            }
            if (last.isStated() && goesBack(direction, last, next)) {
                return Optional.of("La meta de " + target.getKey() + " (" + Shown.figure(next) + ") retrocede frente a "
                        + before + " (" + Shown.figure(last) + ").");
            }
            last = next;
            before = "la de " + target.getKey();
        }
        return Optional.empty();
    }

    private static boolean goesBack(Direction direction, Figure before, Figure after) {
        int compared = after.number().orElseThrow().compareTo(before.number().orElseThrow());
        return switch (direction) {
            case ASCENDING -> compared < 0;
            case DESCENDING -> compared > 0;
            case NEUTRAL -> false;
        };
    }
}
