package pe.kuska.tracking.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
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
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.reference.CheckedCodes;
import pe.kuska.tracking.reference.CodeLists;
import pe.kuska.tracking.timers.ListDeadlines;
import pe.kuska.tracking.timers.OpenTimer;

/** Who in a unit looks after whom. When staff rotate, one command hands everybody over and says what is waiting. */
@ApplicationScoped
public class CaseLoad {

    private static final int MOST_AT_ONCE = 100_000;

    /**
     * What went from one to the other.
     *
     * @param people how many, whoever has two codes counted once
     * @param persons the codes under which they were looked after
     * @param due how much of what is owed to them still has time, under any of their codes
     * @param urgent of all that, what presses first
     */
    public record Summary(UUID id, int people, List<String> persons, int due, int late, List<OpenTimer> urgent) {
        public Summary {
            persons = List.copyOf(persons);
            urgent = List.copyOf(urgent);
        }
    }

    private final CaseLoadTable table;
    private final Colleagues colleagues;
    private final FindPath findPath;
    private final ListDeadlines listDeadlines;
    private final CheckedCodes checkedCodes;
    private final AuditTrail audit;
    private final InstantSource clock;

    CaseLoad(
            CaseLoadTable table,
            Colleagues colleagues,
            FindPath findPath,
            ListDeadlines listDeadlines,
            CheckedCodes checkedCodes,
            AuditTrail audit,
            InstantSource clock) {
        this.table = table;
        this.colleagues = colleagues;
        this.findPath = findPath;
        this.listDeadlines = listDeadlines;
        this.checkedCodes = checkedCodes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whoever took a person in for their unit looks after them, within the transaction that says so. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(String personCode, Caller caller, Instant now) {
        colleagues.seen(caller);
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
        return peopleOf(CareMandate.officeOf(caller), caller.subject()).codes();
    }

    /**
     * The people whom somebody looks after.
     *
     * @param assigned the codes under which they were assigned
     * @param codes all of theirs, as identities stand today
     */
    private record People(int count, List<String> assigned, Set<String> codes) {}

    private People peopleOf(Office office, String responsible) {
        List<String> assigned = table.listOpen(office, responsible, "", MOST_AT_ONCE).stream()
                .map(Assignment::personCode)
                .toList();
        Set<String> people = new HashSet<>();
        Set<String> codes = new TreeSet<>(assigned);
        for (String code : assigned) {
            Optional<PathOfCare> path = PersonCode.parse(code).flatMap(findPath::find);
            path.ifPresent(found -> codes.addAll(found.codes()));
            people.add(path.map(found -> found.person().value()).orElse(code));
        }
        return new People(people.size(), assigned, codes);
    }

    /**
     * Hands everybody whom one looks after to another of the same unit.
     *
     * @throws RuleViolation if nobody is to be handed over, or nobody of the unit is known by that identifier
     */
    @Transactional
    public Summary handOver(String from, String to, @Nullable String reason, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Office office = CareMandate.officeOf(caller);
        String why = checkedCodes.on(now).reason(CodeLists.CASE_LOAD_REASON, reason);
        if (from.equals(to)) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, "to", "somebody-else");
        }
        People people = peopleOf(office, from);
        if (people.assigned().isEmpty()) {
            throw new RuleViolation(CommonProblem.NOT_FOUND);
        }
        colleagues.seen(caller);
        checkedCodes
                .on(now)
                .that(colleagues.isOf(office, to), "to", "colleague", "Nadie de su unidad tiene ese identificador.")
                .done();
        UUID id = Uuids.next();
        table.assign(people.assigned(), office, to, why, id, now);
        audit.record(new AuditEvent(
                "CASE_LOAD_HANDED_OVER",
                "case-load",
                id.toString(),
                Optional.empty(),
                Map.of("from", from, "to", to, "persons", Integer.toString(people.count()))));
        List<OpenTimer> open =
                listDeadlines.list(new ListDeadlines.Query(Set.of(office), null, people.codes()), null, MOST_AT_ONCE);
        int late = Math.toIntExact(
                open.stream().filter(timer -> timer.dueAt().isBefore(now)).count());
        return new Summary(
                id,
                people.count(),
                people.assigned(),
                open.size() - late,
                late,
                open.stream().limit(PageRequest.MAX_LIMIT).toList());
    }
}
