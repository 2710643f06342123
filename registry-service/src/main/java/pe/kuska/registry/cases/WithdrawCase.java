package pe.kuska.registry.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.registry.cases.Registration.RegisteredPerson;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.cases.events.CaseEventsOut;
import pe.kuska.registry.cases.persistence.CaseHistory;
import pe.kuska.registry.cases.persistence.CaseHistory.Earlier;
import pe.kuska.registry.cases.persistence.CaseRepository;

/**
 * Takes back what should not have been said about a case: it is withdrawn, or says again what it said before. What was
 * told again since then stays as it was told.
 */
@ApplicationScoped
public class WithdrawCase {

    private final CaseRepository cases;
    private final CasePeople people;
    private final CaseHistory history;
    private final CaseEventsOut events;
    private final AuditTrail audit;
    private final InstantSource clock;

    WithdrawCase(
            CaseRepository cases,
            CasePeople people,
            CaseHistory history,
            CaseEventsOut events,
            AuditTrail audit,
            InstantSource clock) {
        this.cases = cases;
        this.people = people;
        this.history = history;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Withdraws a case, unless it was told again since.
     *
     * @param version the case as it was registered
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(CaseCode code, int version, Caller withdrawnBy) {
        Optional<TraffickingCase> stands = find(code, version);
        if (stands.isEmpty()) {
            return;
        }
        TraffickingCase withdrawn = stands.get();
        List<RegisteredPerson> persons = people.of(withdrawn.persons());
        withdrawn.withdraw(now());
        history.keep(withdrawn, withdrawnBy);
        events.withdrawn(withdrawn, CasePeople.participants(persons));
        audit.record(AuditEvent.of("WITHDRAW_CASE", "case", code.value()));
    }

    /**
     * Lets a case say what it said before, unless it was told again since.
     *
     * @param version the case as it was told with what is now taken back
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void restore(CaseCode code, int version, Caller restoredBy) {
        Optional<TraffickingCase> stands = find(code, version);
        if (stands.isEmpty()) {
            return;
        }
        TraffickingCase restored = stands.get();
        Earlier before = history.find(restored.id(), version - 1).orElseThrow();
        if (!restored.restate(before.facts(), before.persons(), now())) {
            restored.noteChangedPerson(now());
        }
        history.keep(restored, restoredBy);
        events.amended(restored, CasePeople.participants(people.of(restored.persons())));
        audit.record(AuditEvent.of("RESTORE_CASE", "case", code.value()));
    }

    /** Which of some records a case still names, because it was told again since. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> stillNamed(Collection<UUID> recordIds) {
        return cases.findNamed(recordIds);
    }

    private Optional<TraffickingCase> find(CaseCode code, int version) {
        return cases.findForChange(code).filter(found -> found.version() == version);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
