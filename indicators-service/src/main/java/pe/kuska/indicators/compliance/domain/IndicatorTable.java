package pe.kuska.indicators.compliance.domain;

import java.util.List;
import pe.kuska.indicators.compliance.domain.ComplianceDocument.Cell;
import pe.kuska.indicators.progress.domain.IndicatorFacts;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** The ministry's table of indicators. */
final class IndicatorTable {

    static final List<String> HEADER = List.of(
            "Código",
            "Indicador",
            "Responsable",
            "Línea de base",
            "Meta",
            "Obtenido",
            "Avance tipo 1 (%)",
            "Avance tipo 2 (%)",
            "Nivel");

    private IndicatorTable() {}

    static List<List<Cell>> rows(List<IndicatorProgress> indicators, Shown shown) {
        return indicators.stream().map(indicator -> row(indicator, shown)).toList();
    }

    private static List<Cell> row(IndicatorProgress indicator, Shown shown) {
        IndicatorFacts facts = indicator.facts();
        return List.of(
                Cell.of(facts.code()),
                Cell.of(facts.name()),
                Cell.of(facts.responsible().orElse("pendiente de carga")),
                new Cell(shown.printed(facts.sheet().baseline()), facts.code() + ".advance2"),
                new Cell(shown.printed(facts.targetOf(indicator.year())), facts.code() + ".advance1"),
                new Cell(shown.obtained(indicator), facts.code() + ".advance1"),
                new Cell(shown.percent(indicator.advance1()), facts.code() + ".advance1"),
                new Cell(shown.percent(indicator.advance2()), facts.code() + ".advance2"),
                Cell.of(shown.level(indicator.level())));
    }
}
