package pe.kuska.indicators.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.reporting.domain.PeriodPart;
import pe.kuska.indicators.reporting.domain.Report;
import pe.kuska.indicators.reporting.domain.YearFigure;

/** Which reports of a year count, as the halves the year is made of. */
final class Halves {

    private Halves() {}

    /** The last published revision of each period, in the order of the year. */
    static List<YearFigure.Half> counting(List<Report> ofIndicator, Optional<Unit> unit) {
        return halves(ofIndicator.stream().filter(Halves::isPublished), unit);
    }

    /** What would count if a report were published as it is. */
    static List<YearFigure.Half> with(Report draft, List<Report> ofIndicator, Optional<Unit> unit) {
        return halves(
                Stream.concat(
                        ofIndicator.stream()
                                .filter(report -> !report.period()
                                        .id()
                                        .equals(draft.period().id()))
                                .filter(report ->
                                        isPublished(report) || report.state().isAccepted()),
                        Stream.of(draft)),
                unit);
    }

    private static boolean isPublished(Report report) {
        return report.wasPublished();
    }

    private static List<YearFigure.Half> halves(Stream<Report> reports, Optional<Unit> unit) {
        Map<PeriodPart, Report> last = new TreeMap<>();
        reports.sorted(Comparator.comparing(Report::revision))
                .forEach(report -> last.put(report.period().part(), report));
        return last.values().stream()
                .map(report -> new YearFigure.Half(
                        report.period().code(), report.content().result(unit)))
                .toList();
    }
}
