package pe.kuska.indicators.compliance.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.domain.Figure;
import pe.kuska.indicators.compliance.domain.ComplianceDocument.Bar;
import pe.kuska.indicators.compliance.domain.ComplianceDocument.Cell;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.domain.Advance;
import pe.kuska.indicators.progress.domain.AdvanceFormula;
import pe.kuska.indicators.progress.domain.Dimension;
import pe.kuska.indicators.progress.domain.FormulaSettings.LevelSettings;
import pe.kuska.indicators.progress.domain.IndicatorProgress;
import pe.kuska.indicators.progress.domain.Level;
import pe.kuska.indicators.progress.domain.LevelCounts;
import pe.kuska.indicators.progress.domain.PolicyProgress;
import pe.kuska.indicators.progress.domain.ValuationLevel;

/** Figures and levels as the report shows them. */
final class Shown {

    private static final String NOT_AVAILABLE = "ND";
    private final AdvanceFormula formula;
    private final LevelSettings levels;

    Shown(PolicyProgress progress) {
        this.formula = new AdvanceFormula(progress.settings());
        this.levels = progress.settings().levels();
    }

    String percent(Advance advance) {
        BigDecimal number = number(advance);
        return number == null ? NOT_AVAILABLE : number.toPlainString();
    }

    @Nullable
    BigDecimal number(Advance advance) {
        return switch (advance) {
            case Advance.Known known -> formula.rounded(known);
            case Advance.NotDetermined _ -> null;
        };
    }

    Level levelOf(Advance advance) {
        return formula.levelOf(advance);
    }

    String printed(Figure figure) {
        return figure.isMissing() ? "—" : String.valueOf(figure.text());
    }

    String obtained(IndicatorProgress indicator) {
        ObservedFigure observed = indicator.facts().observedIn(indicator.year());
        return switch (observed.status()) {
            case REPORTED -> String.valueOf(observed.value().text());
            case ND -> NOT_AVAILABLE;
            case PENDING -> "sin reporte";
        };
    }

    String level(Level level) {
        return switch (level) {
            case ALTO -> "Alto";
            case INTERMEDIO -> "Intermedio";
            case BAJO -> "Bajo";
            case ND -> NOT_AVAILABLE;
        };
    }

    String level(ValuationLevel level) {
        return switch (level) {
            case INICIAL -> "Inicial";
            case INTERMEDIO -> "Intermedio";
            case AVANZADO -> "Avanzado";
        };
    }

    String dimension(Dimension dimension) {
        return switch (dimension) {
            case OBJECTIVES -> "Objetivos prioritarios";
            case SERVICES -> "Servicios";
            case FOLLOW_UP_SYSTEM -> "Sistema de seguimiento";
        };
    }

    List<List<Cell>> levelRows(LevelCounts counts) {
        String middle = levels.intermediateFrom().toPlainString();
        String high = levels.highFrom().toPlainString();
        return List.of(
                row("Alto", "≥ " + high + " %", counts, Level.ALTO),
                row("Intermedio", "[" + middle + " – " + high + " % >", counts, Level.INTERMEDIO),
                row("Bajo", "[0 – " + middle + " % >", counts, Level.BAJO),
                row(NOT_AVAILABLE, "sin avance", counts, Level.ND));
    }

    /** How many have each level, those without advance apart. */
    List<Bar> levelBars(LevelCounts counts) {
        return Stream.of(Level.ALTO, Level.INTERMEDIO, Level.BAJO, Level.ND)
                .map(level -> new Bar(
                        level(level), BigDecimal.valueOf(counts.noDataApart().getOrDefault(level, 0))))
                .toList();
    }

    private static List<Cell> row(String name, String range, LevelCounts counts, Level level) {
        Integer asLow = counts.noDataAsLow().get(level);
        return List.of(
                Cell.of(name),
                Cell.of(range),
                Cell.of(asLow == null ? "—" : asLow.toString()),
                Cell.of(String.valueOf(counts.noDataApart().getOrDefault(level, 0))));
    }
}
