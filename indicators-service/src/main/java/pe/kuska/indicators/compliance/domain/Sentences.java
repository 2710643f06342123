package pe.kuska.indicators.compliance.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.domain.Advance;
import pe.kuska.indicators.progress.domain.IndicatorFacts;
import pe.kuska.indicators.progress.domain.IndicatorProgress;
import pe.kuska.indicators.progress.domain.Level;
import pe.kuska.indicators.progress.domain.PolicyProgress;
import pe.kuska.indicators.progress.domain.Valuation;
import pe.kuska.indicators.progress.domain.quality.QualityRuleName;

/** The sentences a report says from figures, in Spanish; none says what no figure says. */
final class Sentences {

    private Sentences() {}

    static String consistency(PolicyProgress progress, Shown shown) {
        List<String> disagree = Stream.concat(
                        progress.objectives().stream().flatMap(objective -> objective.indicators().stream()),
                        progress.serviceIndicators().stream())
                .filter(indicator -> indicator.advance1().exact().isPresent()
                        && indicator.advance2().exact().isPresent()
                        && indicator.level() != shown.levelOf(indicator.advance2()))
                .map(indicator -> indicator.facts().code() + " (tipo 1: " + shown.percent(indicator.advance1())
                        + " %, tipo 2: " + shown.percent(indicator.advance2()) + " %)")
                .toList();
        long both = Stream.concat(
                        progress.objectives().stream().flatMap(objective -> objective.indicators().stream()),
                        progress.serviceIndicators().stream())
                .filter(indicator -> indicator.advance1().exact().isPresent()
                        && indicator.advance2().exact().isPresent())
                .count();
        return both == 0
                ? "Ningún indicador tiene avance de ambos tipos."
                : disagree.isEmpty()
                        ? "En los " + both + " indicadores con ambos avances, los dos dan el mismo nivel."
                        : "De " + both + " indicadores con ambos avances, " + disagree.size()
                                + " dan niveles distintos según el tipo: " + String.join("; ", disagree) + ".";
    }

    static String services(PolicyProgress progress) {
        Map<Level, Integer> apart = progress.serviceIndicatorLevels().noDataApart();
        int all = progress.serviceIndicators().size();
        return "De " + all + " indicadores de servicio, " + apart.getOrDefault(Level.ALTO, 0) + " tienen nivel alto, "
                + apart.getOrDefault(Level.INTERMEDIO, 0) + " intermedio y " + apart.getOrDefault(Level.BAJO, 0)
                + " bajo; de " + apart.getOrDefault(Level.ND, 0)
                + " no se puede determinar el avance. Si estos se cuentan como bajos, como lo hace el ministerio, los bajos son "
                + progress.serviceIndicatorLevels().noDataAsLow().getOrDefault(Level.BAJO, 0) + ".";
    }

    static String valuation(Valuation.ValuedDimension dimension, Shown shown) {
        return dimension
                        .level()
                        .flatMap(level -> dimension
                                .points()
                                .map(points -> "Nivel " + shown.level(level).toLowerCase(Locale.ROOT) + " (" + points
                                        + " puntos)."))
                        .orElse("Sin nivel ni puntos.")
                + " " + dimension.basis() + (dimension.toConfirm() ? " (Por confirmar.)" : "");
    }

    static String total(PolicyProgress progress, Shown shown) {
        return progress.valuation()
                .total()
                .map(total -> "La política suma " + total.points() + " puntos, es decir "
                        + total.score().toPlainString()
                        + " en la escala de 1 a 3: nivel "
                        + shown.level(total.level()).toLowerCase(Locale.ROOT) + ".")
                .orElse("Sin nivel en todas las dimensiones no hay valoración total.");
    }

    static String indicator(IndicatorProgress indicator, Shown shown) {
        IndicatorFacts facts = indicator.facts();
        ObservedFigure observed = facts.observedIn(indicator.year());
        String head = facts.code() + ", «" + facts.name() + "»: ";
        String said =
                switch (observed.status()) {
                    case REPORTED ->
                        "obtuvo " + observed.value().text() + " frente a una meta de "
                                + shown.printed(facts.targetOf(indicator.year())) + ".";
                    case ND -> "no se dispone del dato. Motivo: " + observed.reason();
                    case PENDING -> "aún no se ha reportado.";
                };
        String advance =
                switch (indicator.advance1()) {
                    case Advance.Known _ ->
                        " Avance tipo 1 de " + shown.percent(indicator.advance1()) + " %, nivel "
                                + shown.level(indicator.level()).toLowerCase(Locale.ROOT) + ".";
                    case Advance.NotDetermined why ->
                        " Sin avance tipo 1: " + why.cause().reason() + ".";
                };
        return head
                + said
                + advance
                + switch (indicator.advance2()) {
                    case Advance.Known _ -> " Avance tipo 2 de " + shown.percent(indicator.advance2()) + " %.";
                    case Advance.NotDetermined why ->
                        " Sin avance tipo 2: " + why.cause().reason() + ".";
                };
    }

    static boolean saysSomething(IndicatorProgress indicator) {
        ObservedFigure observed = indicator.facts().observedIn(indicator.year());
        return observed.status() == ObservationStatus.REPORTED
                || observed.numerator().isStated();
    }

    static String reported(List<IndicatorProgress> services) {
        long known = services.stream().filter(Sentences::saysSomething).count();
        return "De " + services.size() + " indicadores de servicio de este objetivo, " + known
                + " tienen alguna cifra del año.";
    }

    static String service(IndicatorProgress indicator, PolicyCatalogue catalogue, Shown shown) {
        IndicatorFacts facts = indicator.facts();
        ObservedFigure observed = facts.observedIn(indicator.year());
        String service =
                facts.service().map(code -> catalogue.content(code).name()).orElse(facts.name());
        String figure = observed.status() == ObservationStatus.REPORTED
                ? "obtuvo " + observed.value().text() + ", meta " + shown.printed(facts.targetOf(indicator.year()))
                : "numerador " + observed.numerator().text()
                        + (observed.denominator().isStated()
                                ? ", denominador " + observed.denominator().text()
                                : "")
                        + "; el valor no se publicó";
        return "Servicio " + facts.serviceNumber().map(String::valueOf).orElse("sin número") + ", " + service + " ("
                + facts.responsible().orElse("responsable pendiente de carga") + "): " + figure + ".";
    }

    static List<String> alternatives(PolicyProgress progress) {
        List<IndicatorProgress> all = Stream.concat(
                        progress.objectives().stream().flatMap(objective -> objective.indicators().stream()),
                        progress.serviceIndicators().stream())
                .toList();
        List<String> sentences = new ArrayList<>();
        addCodes(
                sentences,
                "Completar la ficha (nombre oficial pendiente de carga): ",
                all,
                found -> found.facts().pending());
        for (QualityRuleName rule : QualityRuleName.values()) {
            if (rule.severity() != QualityRuleName.Severity.NOTICE) {
                addCodes(
                        sentences,
                        "Revisar «" + rule.title() + "»: ",
                        all,
                        found -> found.checks().stream().anyMatch(check -> check.rule() == rule));
            }
        }
        addCodes(sentences, "Atender los indicadores de nivel bajo: ", all, found -> found.level() == Level.BAJO);
        return sentences;
    }

    private static void addCodes(
            List<String> sentences, String head, List<IndicatorProgress> all, Predicate<IndicatorProgress> which) {
        String codes =
                all.stream().filter(which).map(found -> found.facts().code()).collect(Collectors.joining(", "));
        if (!codes.isEmpty()) {
            sentences.add(head + codes + ".");
        }
    }
}
