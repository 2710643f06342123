package pe.kuska.indicators.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import pe.kuska.indicators.progress.domain.quality.QualityFinding;
import pe.kuska.indicators.quality.FindingsInReports;
import pe.kuska.indicators.quality.domain.StandingFinding;
import pe.kuska.indicators.reporting.domain.Report;
import pe.kuska.indicators.reporting.domain.ReportState;
import pe.kuska.indicators.reporting.persistence.ReportRepository;
import pe.kuska.platform.caller.Caller;

/** What looks wrong in the reports of a year as they are written now, their texts included. */
@ApplicationScoped
class FindingsOfReports implements FindingsInReports {

    private final ReportRepository reports;
    private final ReportMandate mandate;
    private final CheckReport checkReport;

    FindingsOfReports(ReportRepository reports, ReportMandate mandate, CheckReport checkReport) {
        this.reports = reports;
        this.mandate = mandate;
        this.checkReport = checkReport;
    }

    @Override
    @Transactional
    public List<QualityFinding> of(String policy, int year, Caller by) {
        return reports.listCurrentOfYear(policy, year).stream()
                .filter(report -> report.state() != ReportState.PENDING && mandate.mayRead(report, by))
                .flatMap(report -> checkReport.of(report).standing().stream())
                .map(StandingFinding::finding)
                .toList();
    }

    @Override
    @Transactional
    public boolean mayExplain(String policy, int year, String subject, Caller by) {
        return reports.listCurrentOfYear(policy, year).stream()
                .filter((Report report) -> report.indicator().equals(subject))
                .anyMatch(report -> mandate.mayWrite(report, by));
    }
}
