package pe.kuska.tracking.proceedings;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.tracking.proceedings.OpenCaseTable.OpenCase;
import pe.kuska.tracking.proceedings.ProceduralTerms.Kind;
import pe.kuska.tracking.proceedings.ProceduralTerms.Term;

/** The folders on a prosecutor's or an investigator's desk: where each case of the institution stands and what presses. */
@ApplicationScoped
public class ListOpenCases {

    /**
     * A case and until when its phase may last.
     *
     * @param terms all terms of the phase; the common one is judged by
     * @param late whether the common term, extended where it can be, has passed
     */
    public record CaseOnDesk(
            String caseCode,
            String phase,
            LocalDate since,
            List<CaseTerm> terms,
            boolean late,
            Optional<LocalDate> nextHearing,
            int victims) {}

    /** See {@link ProceduralTerms.Term}. */
    public record CaseTerm(String kind, LocalDate lastDay, Optional<LocalDate> extendedTo) {}

    /**
     * The most urgent, and the figures of all of them.
     *
     * @param late past the common term of their phase
     * @param endingSoon whose common term, extended where it can be, ends within thirty days
     * @param heardSoon with a hearing within seven days
     * @param phases in the order of the proceedings, those with a case in them
     */
    public record Desk(
            List<CaseOnDesk> cases, int total, int late, int endingSoon, int heardSoon, List<PhaseCount> phases) {}

    /** How many open cases stand in a phase, and how many of them past its term. */
    public record PhaseCount(String phase, int cases, int late) {}

    private static final int SOON_TERM = 30;
    private static final int SOON_HEARING = 7;
    private static final List<String> IN_ORDER = List.of(
            "NOTICE",
            "PRELIMINARY_INQUIRY",
            "PREPARATORY_INVESTIGATION",
            "INTERMEDIATE",
            "TRIAL",
            "FIRST_JUDGMENT",
            "APPEAL");

    private final OpenCaseTable table;
    private final ProceduralTerms terms;
    private final AuditTrail audit;
    private final InstantSource clock;

    ListOpenCases(OpenCaseTable table, ProceduralTerms terms, AuditTrail audit, InstantSource clock) {
        this.table = table;
        this.terms = terms;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Desk list(int most, Caller caller) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PeruTime.ZONE);
        List<CaseOnDesk> cases = table.of(caller.institution().code(), today).stream()
                .map(open -> onDesk(open, today))
                .sorted(comparing(ListOpenCases::pressing, nullsLast(naturalOrder()))
                        .thenComparing(CaseOnDesk::since)
                        .thenComparing(CaseOnDesk::caseCode))
                .toList();
        audit.record(AuditEvent.of(
                "LIST_OPEN_CASES", "institution", caller.institution().code()));
        return new Desk(
                cases.stream().limit(most).toList(),
                cases.size(),
                count(cases, CaseOnDesk::late),
                count(cases, open -> !open.late() && isWithin(lastDay(open.terms()), today, SOON_TERM)),
                count(cases, open -> isWithin(open.nextHearing(), today, SOON_HEARING)),
                phases(cases));
    }

    private static List<PhaseCount> phases(List<CaseOnDesk> cases) {
        Map<String, List<CaseOnDesk>> byPhase = cases.stream().collect(groupingBy(CaseOnDesk::phase));
        return byPhase.entrySet().stream()
                .sorted(comparing((Map.Entry<String, List<CaseOnDesk>> phase) -> IN_ORDER.indexOf(phase.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(phase -> new PhaseCount(
                        phase.getKey(), phase.getValue().size(), count(phase.getValue(), CaseOnDesk::late)))
                .toList();
    }

    private static int count(List<CaseOnDesk> cases, Predicate<CaseOnDesk> which) {
        return (int) cases.stream().filter(which).count();
    }

    private static Optional<LocalDate> lastDay(List<CaseTerm> terms) {
        return terms.stream()
                .filter(term -> term.kind().equals(Kind.COMMON.name()))
                .findFirst()
                .map(term -> term.extendedTo().orElse(term.lastDay()));
    }

    private static boolean isWithin(Optional<LocalDate> day, LocalDate today, int days) {
        return day.filter(one -> !one.isBefore(today) && !one.isAfter(today.plusDays(days)))
                .isPresent();
    }

    private CaseOnDesk onDesk(OpenCase open, LocalDate today) {
        LocalDate since = LocalDate.ofInstant(open.since(), PeruTime.ZONE);
        List<Term> ofPhase = terms.of(open.phase(), since);
        List<CaseTerm> told = ofPhase.stream()
                .map(term -> new CaseTerm(term.kind().name(), term.lastDay(), term.extendedTo()))
                .toList();
        return new CaseOnDesk(
                open.caseCode(),
                open.phase(),
                since,
                told,
                lastDay(told).filter(day -> day.isBefore(today)).isPresent(),
                open.hearing(),
                open.victims());
    }

    /** The next day on which something has to be done. */
    private static @Nullable LocalDate pressing(CaseOnDesk open) {
        return Stream.concat(open.terms().stream().limit(1).map(CaseTerm::lastDay), open.nextHearing().stream())
                .min(naturalOrder())
                .orElse(null);
    }
}
