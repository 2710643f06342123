package pe.kuska.indicators.observations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.kuska.indicators.catalogue.FindIndicator;
import pe.kuska.indicators.catalogue.ResponsibleInstitutions;
import pe.kuska.indicators.catalogue.domain.EntryContent;
import pe.kuska.indicators.catalogue.domain.EntryVersion;
import pe.kuska.indicators.catalogue.domain.IndicatorSheet;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.observations.domain.Observation;
import pe.kuska.indicators.observations.domain.ObservedYear;
import pe.kuska.indicators.observations.domain.ReportedFigure;
import pe.kuska.indicators.observations.events.ObservationEventsOut;
import pe.kuska.indicators.observations.persistence.ObservationRepository;
import pe.kuska.indicators.recording.RecordedTime;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;

/** An institution reports the result of an indicator it is responsible for; each report is a new revision. */
@ApplicationScoped
public class ReportObservation {

    private static final int EARLIEST_YEAR = 2015;

    private final RecordedTime recordedTime;
    private final FindIndicator findIndicator;
    private final ResponsibleInstitutions institutions;
    private final ObservationRepository observations;
    private final ReportedInPeriods periods;
    private final ObservationEventsOut events;
    private final AuditTrail audit;

    ReportObservation(
            RecordedTime recordedTime,
            FindIndicator findIndicator,
            ResponsibleInstitutions institutions,
            ObservationRepository observations,
            ReportedInPeriods periods,
            ObservationEventsOut events,
            AuditTrail audit) {
        this.recordedTime = recordedTime;
        this.findIndicator = findIndicator;
        this.institutions = institutions;
        this.observations = observations;
        this.periods = periods;
        this.events = events;
        this.audit = audit;
    }

    /** What is reported about which indicator and year. */
    public record Report(Optional<String> policy, String indicator, int year, ReportedFigure figure) {}

    /**
     * Records a report.
     *
     * @throws OutsideMandate if the indicator is another institution's
     * @throws RuleViolation NOT_FOUND, INCOMPLETE_REPORT, YEAR_NOT_REPORTABLE or REPORTED_IN_PERIODS
     */
    @Transactional
    public Observation by(Caller caller, Report report) {
        Instant recordedAt = recordedTime.forWriting();
        FindIndicator.Found found = findIndicator.byCode(report.indicator(), report.policy());
        EntryContent content = found.history()
                .governing(report.year())
                .map(EntryVersion::content)
                .orElseThrow(
                        () -> new RuleViolation(ObservationProblem.YEAR_NOT_REPORTABLE, "year", "of-the-indicator"));
        if (!institutions.of(content).filter(caller::belongsTo).isPresent()) {
            throw new OutsideMandate("indicator", report.indicator());
        }
        requireReportableYear(report.year(), recordedAt);
        String policy = found.catalogue().policy().code();
        if (periods.areFor(policy, report.year())) {
            throw new RuleViolation(ObservationProblem.REPORTED_IN_PERIODS, "year", "reported-in-periods");
        }
        Optional<Unit> unit = Optional.ofNullable(content.sheet()).map(IndicatorSheet::unit);
        List<FieldError> brokenRules = report.figure().brokenRules(unit);
        if (!brokenRules.isEmpty()) {
            throw new RuleViolation(ObservationProblem.INCOMPLETE_REPORT, brokenRules);
        }
        ObservedYear of = new ObservedYear(policy, report.indicator(), report.year());
        Observation observation = Observation.reported(
                Uuids.next(),
                of,
                observations.countRevisions(of) + 1,
                report.figure().figure(unit),
                caller.institution().code(),
                recordedAt);
        observations.persist(observation);
        events.reported(observation);
        audit.record(new AuditEvent(
                "INDICATOR_REPORTED",
                "indicator",
                of.policy() + "/" + of.indicator(),
                Optional.empty(),
                Map.of(
                        "year", Integer.toString(of.year()),
                        "revision", Integer.toString(observation.revision()),
                        "status", observation.figure().status().name())));
        return observation;
    }

    private static void requireReportableYear(int year, Instant now) {
        if (year < EARLIEST_YEAR
                || year > LocalDate.ofInstant(now, PeruTime.ZONE).getYear()) {
            throw new RuleViolation(ObservationProblem.YEAR_NOT_REPORTABLE, "year", "reportable");
        }
    }
}
