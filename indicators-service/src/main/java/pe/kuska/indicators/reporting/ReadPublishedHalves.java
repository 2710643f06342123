package pe.kuska.indicators.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.indicators.reporting.domain.PeriodPart;
import pe.kuska.indicators.reporting.domain.Report;
import pe.kuska.indicators.reporting.persistence.ReportRepository;

/** What was published of half-years by themselves, which a year made of them does not take back. */
@ApplicationScoped
public class ReadPublishedHalves {

    private final ReportRepository reports;

    ReadPublishedHalves(ReportRepository reports) {
        this.reports = reports;
    }

    /** A half-year's result, as published last. */
    public record Half(String indicator, String period, BigDecimal value) {}

    /** The results of the half-years of a policy from one year to another, by period and indicator; none for an ND. */
    @Transactional
    public List<Half> of(String policy, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> lastPublished(reports.listOfYear(policy, year)))
                .flatMap(Collection::stream)
                .flatMap(report -> half(report))
                .toList();
    }

    private static Collection<Report> lastPublished(List<Report> revisions) {
        Map<String, Report> last = revisions.stream()
                .filter(report -> report.wasPublished() && report.period().part() != PeriodPart.WHOLE_YEAR)
                .collect(Collectors.toMap(
                        report -> report.period().code() + " " + report.indicator(),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Report::revision)),
                        TreeMap::new));
        return last.values();
    }

    private static Stream<Half> half(Report report) {
        BigDecimal value = report.content().value();
        return report.content().status() == ObservationStatus.REPORTED && value != null
                ? Stream.of(new Half(report.indicator(), report.period().code(), value))
                : Stream.empty();
    }
}
