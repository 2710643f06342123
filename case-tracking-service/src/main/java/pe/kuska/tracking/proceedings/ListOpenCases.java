package pe.kuska.tracking.proceedings;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** The most urgent and how many there are. */
    public record Desk(List<CaseOnDesk> cases, int total, int late) {}

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
        return new Desk(cases.stream().limit(most).toList(), cases.size(), (int)
                cases.stream().filter(CaseOnDesk::late).count());
    }

    private CaseOnDesk onDesk(OpenCase open, LocalDate today) {
        LocalDate since = LocalDate.ofInstant(open.since(), PeruTime.ZONE);
        List<Term> ofPhase = terms.of(open.phase(), since);
        boolean late = ofPhase.stream()
                .filter(term -> term.kind() == Kind.COMMON)
                .anyMatch(term -> term.extendedTo().orElse(term.lastDay()).isBefore(today));
        return new CaseOnDesk(
                open.caseCode(),
                open.phase(),
                since,
                ofPhase.stream()
                        .map(term -> new CaseTerm(term.kind().name(), term.lastDay(), term.extendedTo()))
                        .toList(),
                late,
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
