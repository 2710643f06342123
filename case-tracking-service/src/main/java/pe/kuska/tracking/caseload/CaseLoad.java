package pe.kuska.tracking.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.FindPath;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.reference.CheckedCodes;
import pe.kuska.tracking.reference.CodeLists;
import pe.kuska.tracking.timers.ListDeadlines;
import pe.kuska.tracking.timers.OpenTimer;

/** Who in a unit looks after whom. When staff rotate, one command hands everybody over and says what is waiting. */
@ApplicationScoped
public class CaseLoad {

    private static final int MOST_AT_ONCE = 100_000;

    /** What went from one to the other. */
    public record Summary(UUID id, List<String> persons, int due, int late, List<OpenTimer> urgent) {
        public Summary {
            persons = List.copyOf(persons);
            urgent = List.copyOf(urgent);
        }
    }

    private final CaseLoadTable table;
    private final FindPath findPath;
    private final ListDeadlines listDeadlines;
    private final CheckedCodes checkedCodes;
    private final AuditTrail audit;
    private final InstantSource clock;

    CaseLoad(
            CaseLoadTable table,
            FindPath findPath,
            ListDeadlines listDeadlines,
            CheckedCodes checkedCodes,
            AuditTrail audit,
            InstantSource clock) {
        this.table = table;
        this.findPath = findPath;
        this.listDeadlines = listDeadlines;
        this.checkedCodes = checkedCodes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whoever took a person in for their unit looks after them, within the transaction that says so. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(String personCode, Caller caller, Instant now) {
        table.assign(Set.of(personCode), CareMandate.officeOf(caller), caller.subject(), null, Uuids.next(), now);
    }

    /** Reads one more than the page holds, which tells that another follows. */
    @Transactional
    public List<Assignment> list(boolean mine, PageRequest page, Caller caller) {
        return table.listOpen(
                CareMandate.officeOf(caller),
                mine ? caller.subject() : null,
                page.after().orElse(""),
                page.limit() + 1);
    }

    /** All codes of the people somebody looks after, as identities stand today. */
    @Transactional
    public Set<String> codesOf(Caller caller) {
        Set<String> codes = new TreeSet<>();
        for (Assignment assignment : table.listOpen(CareMandate.officeOf(caller), caller.subject(), "", MOST_AT_ONCE)) {
            codes.add(assignment.personCode());
            PersonCode.parse(assignment.personCode())
                    .flatMap(findPath::find)
                    .ifPresent(path -> codes.addAll(path.codes()));
        }
        return codes;
    }

    /**
     * Hands everybody whom one looks after to another of the same unit.
     *
     * @throws RuleViolation if nobody is to be handed over
     */
    @Transactional
    public Summary handOver(String from, String to, @Nullable String reason, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Office office = CareMandate.officeOf(caller);
        String why = checkedCodes.on(now).reason(CodeLists.CASE_LOAD_REASON, reason);
        if (from.equals(to)) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, "to", "somebody-else");
        }
        List<String> persons = table.listOpen(office, from, "", MOST_AT_ONCE).stream()
                .map(Assignment::personCode)
                .toList();
        if (persons.isEmpty()) {
            throw new RuleViolation(CommonProblem.NOT_FOUND);
        }
        UUID id = Uuids.next();
        table.assign(persons, office, to, why, id, now);
        audit.record(new AuditEvent(
                "CASE_LOAD_HANDED_OVER",
                "case-load",
                id.toString(),
                Optional.empty(),
                Map.of("from", from, "to", to, "persons", Integer.toString(persons.size()))));
        List<OpenTimer> open =
                listDeadlines.list(new ListDeadlines.Query(office, null, persons), null, PageRequest.MAX_LIMIT);
        int late = Math.toIntExact(
                open.stream().filter(timer -> timer.dueAt().isBefore(now)).count());
        return new Summary(id, persons, open.size() - late, late, open);
    }
}
