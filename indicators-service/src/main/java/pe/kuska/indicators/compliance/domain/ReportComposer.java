package pe.kuska.indicators.compliance.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pe.kuska.indicators.catalogue.domain.EntryKind;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.indicators.compliance.domain.ComplianceDocument.Bar;
import pe.kuska.indicators.compliance.domain.ComplianceDocument.Block;
import pe.kuska.indicators.compliance.domain.ComplianceDocument.Cell;
import pe.kuska.indicators.compliance.domain.ComplianceDocument.Part;
import pe.kuska.indicators.progress.domain.Dimension;
import pe.kuska.indicators.progress.domain.IndicatorProgress;
import pe.kuska.indicators.progress.domain.ObjectiveProgress;
import pe.kuska.indicators.progress.domain.PolicyProgress;

/** Composes a compliance report from a policy's progress. What it says, it says from figures; the rest is the ministry's to write. */
public final class ReportComposer {

    private final PolicyProgress progress;
    private final PolicyCatalogue catalogue;
    private final Map<String, String> texts;
    private final Shown shown;
    private final List<Part> parts = new ArrayList<>();

    private ReportComposer(PolicyProgress progress, PolicyCatalogue catalogue, Map<String, String> texts) {
        this.progress = progress;
        this.catalogue = catalogue;
        this.texts = texts;
        this.shown = new Shown(progress);
    }

    /**
     * The whole report.
     *
     * @param texts what the ministry wrote, by section
     */
    public static ComplianceDocument compose(
            PolicyProgress progress, PolicyCatalogue catalogue, Map<String, String> texts) {
        return new ReportComposer(progress, catalogue, texts).whole();
    }

    /** The names of the sections that the ministry writes. */
    public static List<String> sections(PolicyCatalogue catalogue) {
        List<String> sections =
                new ArrayList<>(List.of("problem", "summary", "consistency", "followUp", "alternatives"));
        for (String objective : catalogue.codesOf(EntryKind.OBJECTIVE)) {
            sections.add("objective." + objective);
            sections.add("activities." + objective);
            sections.add("resources." + objective);
        }
        return sections;
    }

    private ComplianceDocument whole() {
        policy();
        objectives();
        services();
        followUp();
        total();
        fulfilment();
        activities();
        alternatives();
        annex();
        return new ComplianceDocument(
                progress.policy(),
                "Reporte de cumplimiento " + progress.year() + " — "
                        + catalogue.policy().name(),
                progress.year(),
                progress.asOf(),
                progress.settings().formulaVersion(),
                parts);
    }

    private void policy() {
        parts.add(new Part(
                1,
                "Datos de la política nacional",
                List.of(
                        Block.table(
                                "Identificación",
                                List.of("Dato", "Contenido"),
                                List.of(
                                        row("Política", catalogue.policy().name()),
                                        row(
                                                "Ministerio conductor",
                                                catalogue.policy().conductingInstitution()),
                                        row("Año reportado", Integer.toString(progress.year())))),
                        editable("problem", "Problema público"),
                        Block.table(
                                "Base legal",
                                List.of("Dato", "Contenido"),
                                List.of(row(
                                        "Instrumento legal", catalogue.policy().legalInstrument()))),
                        editable("summary", "Resumen"))));
    }

    private void objectives() {
        List<List<Cell>> rows = progress.objectives().stream()
                .map(objective -> List.of(
                        Cell.of(objective.code()),
                        Cell.of(objective.name()),
                        new Cell(shown.percent(objective.advance1()), objective.code() + ".advance1"),
                        new Cell(shown.percent(objective.advance2()), objective.code() + ".advance2"),
                        Cell.of(shown.level(objective.level()))))
                .toList();
        parts.add(new Part(
                1,
                "Avance de los objetivos prioritarios",
                List.of(
                        Block.table(
                                "Avance por objetivo prioritario",
                                List.of(
                                        "Código",
                                        "Objetivo prioritario",
                                        "Avance tipo 1 (%)",
                                        "Avance tipo 2 (%)",
                                        "Nivel"),
                                rows),
                        Block.chart(
                                "Avance tipo 1 por objetivo prioritario (%)",
                                "%",
                                progress.objectives().stream()
                                        .map(objective -> new Bar(objective.code(), shown.number(objective.advance1())))
                                        .toList()))));
        parts.add(new Part(
                2,
                "Consistencia de los avances tipo 1 y tipo 2",
                List.of(Block.prose(Sentences.consistency(progress, shown)), editable("consistency", "Comentario"))));
        parts.add(new Part(
                2, "Valoración de los objetivos prioritarios", List.of(Block.prose(valuation(Dimension.OBJECTIVES)))));
    }

    private void services() {
        parts.add(new Part(
                1,
                "Servicios",
                List.of(
                        Block.table(
                                "Indicadores de servicio por nivel de avance",
                                List.of("Nivel", "Rango de avance", "ND como bajo", "ND aparte"),
                                shown.levelRows(progress.serviceIndicatorLevels())),
                        Block.chart(
                                "Indicadores de servicio por nivel de avance",
                                "indicadores",
                                shown.levelBars(progress.serviceIndicatorLevels())),
                        Block.prose(Sentences.services(progress)))));
        parts.add(new Part(2, "Valoración de los servicios", List.of(Block.prose(valuation(Dimension.SERVICES)))));
    }

    private void followUp() {
        parts.add(new Part(
                1,
                "Sistema de seguimiento",
                List.of(Block.prose(valuation(Dimension.FOLLOW_UP_SYSTEM)), editable("followUp", "Comentario"))));
    }

    private void total() {
        List<List<Cell>> rows = new ArrayList<>(progress.valuation().dimensions().stream()
                .map(dimension -> List.of(
                        Cell.of(shown.dimension(dimension.name())),
                        Cell.of(dimension.level().map(shown::level).orElse("ND")),
                        new Cell(
                                dimension.points().map(String::valueOf).orElse("ND"), "VALUATION." + dimension.name())))
                .toList());
        rows.add(List.of(
                Cell.of("Total"),
                Cell.of(progress.valuation()
                        .total()
                        .map(total -> shown.level(total.level()))
                        .orElse("ND")),
                new Cell(
                        progress.valuation()
                                .total()
                                .map(total ->
                                        total.points() + " (" + total.score().toPlainString() + ")")
                                .orElse("ND"),
                        "VALUATION.total")));
        parts.add(new Part(
                1,
                "Valoración total",
                List.of(
                        Block.table("Valoración por dimensión", List.of("Dimensión", "Nivel", "Puntos"), rows),
                        Block.prose(Sentences.total(progress, shown)))));
    }

    private String valuation(Dimension name) {
        return progress.valuation().dimensions().stream()
                .filter(dimension -> dimension.name() == name)
                .map(dimension -> Sentences.valuation(dimension, shown))
                .findFirst()
                .orElse("");
    }

    private void fulfilment() {
        parts.add(new Part(1, "I. Cumplimiento de los objetivos prioritarios", List.of()));
        for (ObjectiveProgress objective : progress.objectives()) {
            List<Block> blocks = new ArrayList<>();
            objective.indicators().forEach(indicator -> blocks.add(Block.prose(Sentences.indicator(indicator, shown))));
            blocks.add(Block.table(
                    "Indicadores de " + objective.code(),
                    IndicatorTable.HEADER,
                    IndicatorTable.rows(objective.indicators(), shown)));
            blocks.add(editable("objective." + objective.code(), "Comentario del ministerio conductor"));
            parts.add(new Part(2, objective.code() + " " + objective.name(), blocks));
        }
    }

    private void activities() {
        parts.add(new Part(1, "II. Principales actividades realizadas y uso de recursos", List.of()));
        for (ObjectiveProgress objective : progress.objectives()) {
            List<IndicatorProgress> services = progress.serviceIndicators().stream()
                    .filter(indicator -> indicator
                            .facts()
                            .objective()
                            .filter(objective.code()::equals)
                            .isPresent())
                    .toList();
            List<Block> blocks = new ArrayList<>();
            blocks.add(Block.prose(Sentences.reported(services)));
            services.stream()
                    .filter(indicator -> Sentences.saysSomething(indicator))
                    .forEach(indicator -> blocks.add(Block.prose(Sentences.service(indicator, catalogue, shown))));
            blocks.add(editable("activities." + objective.code(), "Principales actividades"));
            blocks.add(editable("resources." + objective.code(), "Uso de recursos"));
            parts.add(new Part(2, objective.code() + " " + objective.name(), blocks));
        }
    }

    private void alternatives() {
        List<Block> blocks = new ArrayList<>(
                Sentences.alternatives(progress).stream().map(Block::prose).toList());
        blocks.add(editable("alternatives", "Alternativas de mejora"));
        parts.add(new Part(1, "III. Alternativas de mejora", blocks));
    }

    private void annex() {
        parts.add(new Part(
                1,
                "Anexo. Tabla de indicadores",
                List.of(
                        Block.table(
                                "Indicadores de objetivo prioritario",
                                IndicatorTable.HEADER,
                                IndicatorTable.rows(
                                        progress.objectives().stream()
                                                .flatMap(objective -> objective.indicators().stream())
                                                .toList(),
                                        shown)),
                        Block.table(
                                "Indicadores de servicio",
                                IndicatorTable.HEADER,
                                IndicatorTable.rows(progress.serviceIndicators(), shown)))));
        if (!progress.settings().toConfirm().isEmpty()) {
            parts.add(new Part(
                    2,
                    "Reglas por confirmar",
                    progress.settings().toConfirm().stream().map(Block::prose).toList()));
        }
    }

    private Block editable(String section, String prompt) {
        return Block.editable(section, prompt, texts.get(section));
    }

    private static List<Cell> row(String name, String content) {
        return List.of(Cell.of(name), Cell.of(content));
    }
}
