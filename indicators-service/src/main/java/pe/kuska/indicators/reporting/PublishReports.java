package pe.kuska.indicators.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import pe.kuska.indicators.catalogue.ReadCatalogue;
import pe.kuska.indicators.catalogue.domain.IndicatorSheet;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.indicators.catalogue.domain.SemesterRule;
import pe.kuska.indicators.observations.RecordReportedFigure;
import pe.kuska.indicators.observations.domain.ObservedYear;
import pe.kuska.indicators.progress.FormulaVersions;
import pe.kuska.indicators.reporting.domain.Report;
import pe.kuska.indicators.reporting.domain.ReportAction;
import pe.kuska.indicators.reporting.domain.ReportChange;
import pe.kuska.indicators.reporting.domain.ReportingPeriod;
import pe.kuska.indicators.reporting.domain.YearFigure;
import pe.kuska.indicators.reporting.persistence.ReportChangeRepository;
import pe.kuska.indicators.reporting.persistence.ReportRepository;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.ids.Uuids;

/** Makes accepted reports count: each becomes the result of its year, by the indicator's rule for half-years. */
@ApplicationScoped
public class PublishReports {

    private final ReadCatalogue readCatalogue;
    private final FormulaVersions formulas;
    private final ReportRepository reports;
    private final ReportChangeRepository changes;
    private final RecordReportedFigure recordReportedFigure;

    PublishReports(
            ReadCatalogue readCatalogue,
            FormulaVersions formulas,
            ReportRepository reports,
            ReportChangeRepository changes,
            RecordReportedFigure recordReportedFigure) {
        this.readCatalogue = readCatalogue;
        this.formulas = formulas;
        this.reports = reports;
        this.changes = changes;
        this.recordReportedFigure = recordReportedFigure;
    }

    /** Publishes reports of one policy and year. */
    @Transactional
    public void publish(List<Report> accepted, Caller by, Instant now) {
        if (accepted.isEmpty()) {
            return;
        }
        for (Report report : accepted) {
            report.publish(now);
            changes.persist(new ReportChange(Uuids.next(), report, ReportAction.PUBLISH, by, null, now));
        }
        reports.flush();
        ReportingPeriod period = accepted.getFirst().period();
        PolicyCatalogue catalogue = readCatalogue.asOf(period.policy(), now, OptionalInt.of(period.year()));
        Map<String, List<Report>> ofYear = reports.listOfYear(period.policy(), period.year()).stream()
                .collect(Collectors.groupingBy(Report::indicator));
        for (Report report : accepted) {
            IndicatorSheet sheet =
                    Objects.requireNonNull(catalogue.content(report.indicator()).sheet(), "an indicator's sheet");
            SemesterRule rule = formulas.inForce(period.policy(), now)
                    .map(settings -> settings.semesterToYear().of(report.indicator(), sheet))
                    .orElse(SemesterRule.LAST);
            List<YearFigure.Half> halves = Halves.counting(
                    ofYear.getOrDefault(report.indicator(), List.of()), Optional.ofNullable(sheet.unit()));
            recordReportedFigure.of(
                    new ObservedYear(period.policy(), report.indicator(), period.year()),
                    YearFigure.of(rule, halves),
                    report.institution(),
                    now);
        }
    }
}
