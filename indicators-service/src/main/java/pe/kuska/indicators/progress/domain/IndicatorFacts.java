package pe.kuska.indicators.progress.domain;

import java.util.Optional;
import java.util.SortedMap;
import pe.kuska.indicators.catalogue.domain.EntryKind;
import pe.kuska.indicators.catalogue.domain.Figure;
import pe.kuska.indicators.catalogue.domain.IndicatorSheet;
import pe.kuska.indicators.observations.domain.ObservedFigure;

/**
 * All a formula may look at for one indicator: its sheet and its results.
 *
 * @param objective the objective it belongs to, directly or by its service
 * @param serviceNumber the service's number in the policy, for a service indicator
 */
public record IndicatorFacts(
        String code,
        EntryKind kind,
        String name,
        boolean pending,
        Optional<String> objective,
        Optional<String> service,
        Optional<Integer> serviceNumber,
        Optional<String> responsible,
        IndicatorSheet sheet,
        SortedMap<Integer, ObservedFigure> observed) {

    /** The same indicator with other results. */
    public IndicatorFacts observing(SortedMap<Integer, ObservedFigure> results) {
        return new IndicatorFacts(
                code, kind, name, pending, objective, service, serviceNumber, responsible, sheet, results);
    }

    public Figure targetOf(int year) {
        return sheet.targetOf(year);
    }

    public ObservedFigure observedIn(int year) {
        return observed.getOrDefault(year, ObservedFigure.PENDING);
    }
}
