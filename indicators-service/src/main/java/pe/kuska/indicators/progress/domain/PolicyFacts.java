package pe.kuska.indicators.progress.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import pe.kuska.indicators.catalogue.domain.EntryContent;
import pe.kuska.indicators.catalogue.domain.EntryKind;
import pe.kuska.indicators.catalogue.domain.IndicatorSheet;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.indicators.observations.domain.ObservedFigure;

/** A policy's objectives and indicators with their results: what progress is computed from. */
public record PolicyFacts(String policy, List<Objective> objectives, List<IndicatorFacts> indicators) {

    /** A priority objective. */
    public record Objective(String code, String name) {}

    public PolicyFacts {
        objectives = List.copyOf(objectives);
        indicators = List.copyOf(indicators);
    }

    /** Joins a catalogue with the results of its indicators. */
    public static PolicyFacts of(PolicyCatalogue catalogue, Map<String, SortedMap<Integer, ObservedFigure>> results) {
        List<Objective> objectives = catalogue.codesOf(EntryKind.OBJECTIVE).stream()
                .map(code -> new Objective(code, catalogue.content(code).name()))
                .toList();
        List<IndicatorFacts> indicators = List.of(EntryKind.OBJECTIVE_INDICATOR, EntryKind.SERVICE_INDICATOR).stream()
                .flatMap(kind -> catalogue.codesOf(kind).stream())
                .flatMap(code -> facts(catalogue, code, results.getOrDefault(code, new TreeMap<>())).stream())
                .toList();
        return new PolicyFacts(catalogue.policy().code(), objectives, indicators);
    }

    private static Optional<IndicatorFacts> facts(
            PolicyCatalogue catalogue, String code, SortedMap<Integer, ObservedFigure> results) {
        EntryContent content = catalogue.content(code);
        Optional<String> service = catalogue.ancestor(code, EntryKind.SERVICE);
        return Optional.ofNullable(content.sheet())
                .map((IndicatorSheet sheet) -> new IndicatorFacts(
                        code,
                        content.kind(),
                        content.name(),
                        content.pending(),
                        catalogue.ancestor(code, EntryKind.OBJECTIVE),
                        service,
                        Optional.ofNullable(content.serviceNumber())
                                .or(() -> service.flatMap(found -> Optional.ofNullable(
                                        catalogue.content(found).serviceNumber()))),
                        Optional.ofNullable(content.responsible()),
                        sheet,
                        results));
    }
}
