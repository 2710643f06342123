package pe.kuska.indicators.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import pe.kuska.indicators.catalogue.ReadCatalogue;
import pe.kuska.indicators.catalogue.ResponsibleInstitutions;
import pe.kuska.indicators.catalogue.domain.EntryKind;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.indicators.recording.RecordedTime;
import pe.kuska.indicators.reporting.domain.PeriodPart;
import pe.kuska.indicators.reporting.domain.Report;
import pe.kuska.indicators.reporting.domain.ReportingPeriod;
import pe.kuska.indicators.reporting.domain.ReportingProblem;
import pe.kuska.indicators.reporting.persistence.PeriodRepository;
import pe.kuska.indicators.reporting.persistence.ReportRepository;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Institution;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;

/** Opens a period: every indicator of the policy that an institution answers for is now expected from it. */
@ApplicationScoped
public class OpenPeriod {

    private final InstantSource clock;
    private final ReadCatalogue readCatalogue;
    private final ResponsibleInstitutions institutions;
    private final ReportingTerms terms;
    private final PeriodRepository periods;
    private final ReportRepository reports;
    private final RecordedTime recordedTime;
    private final AuditTrail audit;

    OpenPeriod(
            InstantSource clock,
            ReadCatalogue readCatalogue,
            ResponsibleInstitutions institutions,
            ReportingTerms terms,
            PeriodRepository periods,
            ReportRepository reports,
            RecordedTime recordedTime,
            AuditTrail audit) {
        this.clock = clock;
        this.readCatalogue = readCatalogue;
        this.institutions = institutions;
        this.terms = terms;
        this.periods = periods;
        this.reports = reports;
        this.recordedTime = recordedTime;
        this.audit = audit;
    }

    /** Which period; without a due day, the one the terms of the policy give. */
    public record Order(String policy, int year, PeriodPart part, Optional<LocalDate> dueOn) {}

    /**
     * An open period.
     *
     * @param unassigned indicators that nobody can report, because no institution matches their responsible
     */
    public record Opened(ReportingPeriod period, int expected, List<String> unassigned) {}

    /**
     * Opens a period.
     *
     * @throws RuleViolation NOT_FOUND, PERIOD_EXISTS or PERIOD_NOT_ENDED
     */
    @Transactional
    public Opened open(Order order) {
        Instant now = recordedTime.forWriting();
        PolicyCatalogue catalogue = readCatalogue.asOf(order.policy(), now, OptionalInt.of(order.year()));
        if (order.year() > LocalDate.ofInstant(clock.instant(), PeruTime.ZONE).getYear()) {
            throw new RuleViolation(ReportingProblem.PERIOD_NOT_ENDED, "year", "past");
        }
        if (periods.listOfYear(order.policy(), order.year()).stream()
                .anyMatch(other -> other.part().overlaps(order.part()))) {
            throw new RuleViolation(ReportingProblem.PERIOD_EXISTS, "period", "distinct");
        }
        LocalDate dueOn = order.dueOn()
                .orElseGet(() -> order.part()
                        .lastDayOf(order.year())
                        .plusDays(terms.of(order.policy()).daysAfterPeriodEnd()));
        ReportingPeriod period =
                new ReportingPeriod(Uuids.next(), order.policy(), order.year(), order.part(), dueOn, now);
        periods.persist(period);
        List<String> unassigned = new ArrayList<>();
        int expected = 0;
        for (String code : indicatorsOf(catalogue)) {
            Optional<Institution> institution = institutions.of(catalogue.content(code));
            if (institution.isPresent()) {
                reports.persist(Report.expected(
                        Uuids.next(), period, code, institution.get().code(), now));
                expected++;
            } else {
                unassigned.add(code);
            }
        }
        audit.record(new AuditEvent(
                "PERIOD_OPENED",
                "reporting-period",
                period.id().toString(),
                Optional.empty(),
                Map.of("policy", order.policy(), "period", period.code())));
        return new Opened(period, expected, unassigned);
    }

    private static List<String> indicatorsOf(PolicyCatalogue catalogue) {
        return Stream.of(EntryKind.OBJECTIVE_INDICATOR, EntryKind.SERVICE_INDICATOR)
                .flatMap(kind -> catalogue.codesOf(kind).stream())
                .toList();
    }
}
