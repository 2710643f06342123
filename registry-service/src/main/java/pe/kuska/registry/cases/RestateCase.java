package pe.kuska.registry.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.registry.cases.Registration.RegisteredPerson;
import pe.kuska.registry.cases.domain.PersonInCase;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.cases.events.CaseEventsOut;
import pe.kuska.registry.cases.persistence.CaseHistory;
import pe.kuska.registry.identification.Company;
import pe.kuska.registry.identification.IdentifyPerson;
import pe.kuska.registry.identification.RestatePeople;
import pe.kuska.registry.people.SuppressRecords;
import pe.kuska.registry.people.domain.CorrectedField;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.PersonStatement;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;

/**
 * A source tells a case again, whole: facts and people are as it says now, what it said before is kept, and saying the
 * same again changes nothing.
 */
@ApplicationScoped
class RestateCase {

    private final IdentifyPerson identifyPerson;
    private final RestatePeople restatePeople;
    private final CasePeople people;
    private final SuppressRecords suppressRecords;
    private final CaseHistory history;
    private final CaseEventsOut events;
    private final AuditTrail audit;
    private final InstantSource clock;

    RestateCase(
            IdentifyPerson identifyPerson,
            RestatePeople restatePeople,
            CasePeople people,
            SuppressRecords suppressRecords,
            CaseHistory history,
            CaseEventsOut events,
            AuditTrail audit,
            InstantSource clock) {
        this.identifyPerson = identifyPerson;
        this.restatePeople = restatePeople;
        this.people = people;
        this.suppressRecords = suppressRecords;
        this.history = history;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Called in the registration's transaction. */
    Registration restate(TraffickingCase known, CaseStatement said, Caller caller, Findings findings) {
        List<PersonInCase> before = known.everyPersonEverNamed();
        Set<UUID> suppressed = suppressRecords.suppressedOf(
                before.stream().map(PersonInCase::recordId).toList());
        Map<Integer, UUID> mentioned = identifyPerson.mentioned(
                said.persons(), before.stream().map(PersonInCase::recordId).toList(), suppressed);
        Company company = companyOf(said, mentioned);
        List<PersonInCase> parts = new ArrayList<>();
        Set<UUID> firstNamed = new HashSet<>();
        Set<UUID> rewritten = new HashSet<>();
        for (int i = 0; i < said.persons().size(); i++) {
            PersonStatement person = said.persons().get(i);
            UUID recordId = mentioned.get(i);
            if (recordId == null) {
                recordId =
                        people.identify(person, said, known.source(), company).recordId();
                firstNamed.add(recordId);
            } else {
                RestatePeople.Outcome again =
                        restatePeople.restate(recordId, person, said.facts().receivedOn(), caller.subject());
                rewritten.addAll(again.changed());
                warnOfCorrected(i, again.kept().getOrDefault(recordId, Set.of()), findings);
            }
            // A source that was not told of a suppression goes on naming the suspect; the register does not.
            parts.add(new PersonInCase(recordId, person.roleInCase(), suppressed.contains(recordId)));
        }
        boolean personChanged = !rewritten.isEmpty();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean changed = known.restate(said.facts(), parts, now);
        if (!changed && personChanged) {
            known.noteChangedPerson(now);
        }
        List<RegisteredPerson> persons = people.of(parts);
        if (changed || personChanged) {
            history.keep(known, caller);
            events.amended(
                    known,
                    CasePeople.participants(persons.stream()
                            .filter(person -> !suppressed.contains(person.recordId()))
                            .toList()));
            people.announceVictims(
                    persons.stream()
                            .filter(person -> firstNamed.contains(person.recordId()) || becameVictim(person, before))
                            .toList(),
                    known);
            audit.record(AuditEvent.of("AMEND_CASE", "case", known.code().value()));
        }
        CasePeople.warnOfRepeated(persons, findings);
        return new Registration.Restated(
                known, persons, findings.warnings(), changed || personChanged, firstNamed, rewritten);
    }

    private static Company companyOf(CaseStatement said, Map<Integer, UUID> mentioned) {
        Map<UUID, PersonRole> roles = new HashMap<>();
        mentioned.forEach(
                (person, record) -> roles.put(record, said.persons().get(person).roleInCase()));
        return new Company(roles);
    }

    private static void warnOfCorrected(int position, Set<CorrectedField> kept, Findings findings) {
        kept.forEach(
                field -> findings.warning("persons[" + position + "]." + field.path(), BrokenRule.CORRECTED_BY_HAND));
    }

    private static boolean becameVictim(RegisteredPerson person, List<PersonInCase> before) {
        return before.stream()
                .filter(part -> part.recordId().equals(person.recordId()))
                .noneMatch(part -> part.role() == person.role() && !part.withdrawn());
    }
}
