package pe.kuska.registry.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.registry.cases.Registration.RegisteredPerson;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.cases.domain.PersonInCase;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.cases.events.CaseEventsOut;
import pe.kuska.registry.cases.persistence.CaseHistory;
import pe.kuska.registry.cases.persistence.CaseHistory.Earlier;
import pe.kuska.registry.cases.persistence.CaseRepository;
import pe.kuska.registry.people.SuppressRecords;

/**
 * Takes back what should not have been said about a case: it is withdrawn, or says again what others told of it. What was
 * told since then stays as it was told.
 */
@ApplicationScoped
public class WithdrawCase {

    private final CaseRepository cases;
    private final CasePeople people;
    private final SuppressRecords suppressRecords;
    private final CaseHistory history;
    private final CaseEventsOut events;
    private final AuditTrail audit;
    private final InstantSource clock;

    WithdrawCase(
            CaseRepository cases,
            CasePeople people,
            SuppressRecords suppressRecords,
            CaseHistory history,
            CaseEventsOut events,
            AuditTrail audit,
            InstantSource clock) {
        this.cases = cases;
        this.people = people;
        this.suppressRecords = suppressRecords;
        this.history = history;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes back what was told of a case in one version. It says what it was last told by others, or is withdrawn if nobody
     * else told of it; what was told since stays.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBack(CaseCode code, int version, Caller takenBackBy) {
        Optional<TraffickingCase> found = cases.findForChange(code);
        if (found.isEmpty()) {
            return;
        }
        TraffickingCase stands = found.get();
        history.takeBack(stands.id(), version, takenBackBy, now());
        OptionalInt telling = history.lastTelling(stands.id());
        if (telling.isEmpty()) {
            withdraw(stands, takenBackBy);
        } else if (telling.getAsInt() != history.toldIn(stands.id(), stands.version())) {
            restore(stands, telling.getAsInt(), takenBackBy);
        }
    }

    private void withdraw(TraffickingCase withdrawn, Caller withdrawnBy) {
        List<RegisteredPerson> persons = people.of(withdrawn.persons());
        withdrawn.withdraw(now());
        history.keepBeside(withdrawn, withdrawnBy);
        events.withdrawn(withdrawn, CasePeople.participants(persons));
        audit.record(AuditEvent.of("WITHDRAW_CASE", "case", withdrawn.code().value()));
    }

    private void restore(TraffickingCase restored, int telling, Caller restoredBy) {
        Earlier said = history.find(restored.id(), telling).orElseThrow();
        if (!restored.restate(said.facts(), withoutSuppressed(said.persons()), now())) {
            restored.noteChangedPerson(now());
        }
        history.keepRepeating(restored, telling, restoredBy);
        events.amended(restored, CasePeople.participants(people.of(restored.persons())));
        audit.record(AuditEvent.of("RESTORE_CASE", "case", restored.code().value()));
    }

    /** An accusation that was suppressed since does not come back with what was told before. */
    private List<PersonInCase> withoutSuppressed(List<PersonInCase> persons) {
        Set<UUID> suppressed = suppressRecords.suppressedOf(
                persons.stream().map(PersonInCase::recordId).toList());
        return persons.stream()
                .filter(person -> !suppressed.contains(person.recordId()))
                .toList();
    }

    /** Which of some records a case still names, because it was told again since. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> stillNamed(Collection<UUID> recordIds) {
        return cases.findNamed(recordIds);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
