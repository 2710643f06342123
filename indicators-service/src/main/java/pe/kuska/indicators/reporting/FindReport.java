package pe.kuska.indicators.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.reporting.domain.Report;
import pe.kuska.indicators.reporting.domain.ReportAction;
import pe.kuska.indicators.reporting.domain.ReportChange;
import pe.kuska.indicators.reporting.domain.ReportState;
import pe.kuska.indicators.reporting.domain.ReportingPeriod;
import pe.kuska.indicators.reporting.persistence.ReportChangeRepository;
import pe.kuska.indicators.reporting.persistence.ReportRepository;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;

/** Opens reports for those who may see them: the focal point's one page. */
@ApplicationScoped
public class FindReport {

    private final ReportRepository reports;
    private final ReportMandate mandate;
    private final CheckReport checkReport;
    private final ReportChangeRepository changes;
    private final KeepEvidence keepEvidence;

    FindReport(
            ReportRepository reports,
            ReportMandate mandate,
            CheckReport checkReport,
            ReportChangeRepository changes,
            KeepEvidence keepEvidence) {
        this.reports = reports;
        this.mandate = mandate;
        this.checkReport = checkReport;
        this.changes = changes;
        this.keepEvidence = keepEvidence;
    }

    /**
     * A report with all its page shows.
     *
     * @param actions what may be done with it now
     */
    public record Opened(
            Report report,
            ReportingPeriod period,
            CheckReport.Checked checked,
            List<KeepEvidence.Kept> evidence,
            Set<ReportAction> actions,
            boolean mayWrite) {}

    @Transactional
    public Opened read(UUID id, Caller by) {
        return opened(find(id, by), by);
    }

    /** The steps of a report, oldest first. */
    @Transactional
    public List<ReportChange> changesOf(UUID id, Caller by) {
        return changes.listOf(find(id, by).id());
    }

    /** The reports a caller may see. */
    @Transactional
    public List<Report> list(
            Optional<UUID> period, Optional<ReportState> state, Optional<UUID> after, int limit, Caller by) {
        ReportRepository.Filter filter = new ReportRepository.Filter(
                period.orElse(null),
                state.orElse(null),
                mandate.institutionsOf(by).orElse(null));
        // Some of an institution's reports are delegated and others not: read on until there are as many as were asked
        // for.
        List<Report> shown = new ArrayList<>();
        List<Report> found;
        Optional<UUID> from = after;
        do {
            found = reports.listCurrent(filter, from, limit);
            found.stream().filter(report -> mandate.mayRead(report, by)).forEach(shown::add);
            from = found.isEmpty() ? from : Optional.of(found.getLast().id());
        } while (shown.size() < limit && found.size() == limit);
        return shown.stream().limit(limit).toList();
    }

    Report toWrite(UUID id, @Nullable String ifMatch, Caller by) {
        Report report = find(id, by);
        if (!mandate.mayWrite(report, by)) {
            throw new OutsideMandate("indicator-report", id.toString());
        }
        Preconditions.require(ifMatch, report.version());
        return report;
    }

    Report toReview(UUID id, @Nullable String ifMatch, Caller by) {
        Report report = find(id, by);
        Preconditions.require(ifMatch, report.version());
        return report;
    }

    Opened opened(Report report, Caller by) {
        reports.flush();
        return new Opened(
                report,
                report.period(),
                checkReport.of(report),
                keepEvidence.listOf(report),
                report.actions(),
                mandate.mayWrite(report, by));
    }

    Report find(UUID id, Caller by) {
        Report report = reports.findByIdOptional(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (!mandate.mayRead(report, by)) {
            throw new OutsideMandate("indicator-report", id.toString());
        }
        return report;
    }
}
