package pe.kuska.registry.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.kuska.registry.cases.Registration.RegisteredPerson;
import pe.kuska.registry.cases.domain.CaseSource;
import pe.kuska.registry.cases.domain.PersonInCase;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.cases.events.CaseRegistered.Participant;
import pe.kuska.registry.identification.Company;
import pe.kuska.registry.identification.IdentifyPerson;
import pe.kuska.registry.identification.Introduction;
import pe.kuska.registry.identification.events.PersonEventsOut;
import pe.kuska.registry.people.KeepRecord.Kept;
import pe.kuska.registry.people.OpenRecords;
import pe.kuska.registry.people.OpenRecords.Card;
import pe.kuska.registry.people.OpenRecords.Cards;
import pe.kuska.registry.people.domain.OpenedRecord;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.PersonStatement;
import pe.kuska.registry.people.domain.RecordSource;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;

/** The people of one case on their way through identification, and what is told about them. */
@ApplicationScoped
class CasePeople {

    private final IdentifyPerson identifyPerson;
    private final OpenRecords records;
    private final PersonEventsOut events;

    CasePeople(IdentifyPerson identifyPerson, OpenRecords records, PersonEventsOut events) {
        this.identifyPerson = identifyPerson;
        this.records = records;
        this.events = events;
    }

    void standInLine(List<PersonStatement> persons) {
        identifyPerson.standInLine(persons);
    }

    /** Identifies somebody for whom the transaction stood in line already. */
    RegisteredPerson identify(PersonStatement person, CaseStatement said, CaseSource source, Company company) {
        return registered(person, identifyPerson.identifyInLine(introduction(person, said, source, company)));
    }

    /** Identifies people nobody told of before, in their order. */
    List<RegisteredPerson> identifyAll(List<Introduction> introductions) {
        List<Kept> kept = identifyPerson.identifyAll(introductions);
        return IntStream.range(0, kept.size())
                .mapToObj(i -> registered(introductions.get(i).said(), kept.get(i)))
                .toList();
    }

    private static RegisteredPerson registered(PersonStatement said, Kept kept) {
        return new RegisteredPerson(kept.recordId(), kept.code(), kept.filedUnder(), said.roleInCase(), kept.match());
    }

    static Stream<Introduction> introductions(CaseStatement said, CaseSource source) {
        Company company = Company.nobody();
        return said.persons().stream().map(person -> introduction(person, said, source, company));
    }

    private static Introduction introduction(
            PersonStatement person, CaseStatement said, CaseSource source, Company company) {
        return new Introduction(
                person,
                new RecordSource(source.institution(), source.system(), person.sourceRecordId()),
                said.facts().receivedOn(),
                company);
    }

    /** Those of several versions of a case, by what the case said of them. */
    Map<PersonInCase, RegisteredPerson> byPart(List<PersonInCase> parts) {
        List<RegisteredPerson> found = of(parts);
        Map<PersonInCase, RegisteredPerson> known = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            known.put(parts.get(i), found.get(i));
        }
        return known;
    }

    /** Those of a case as they stand, in its order. */
    List<RegisteredPerson> of(List<PersonInCase> parts) {
        Cards cards = records.cards(parts.stream().map(PersonInCase::recordId).toList());
        return parts.stream()
                .map(part -> {
                    Card card = cards.of(part.recordId());
                    return new RegisteredPerson(
                            part.recordId(), card.personCode(), card.filedUnder(), part.role(), card.match());
                })
                .toList();
    }

    /** What is said now of those whom a case names, for checking them together with its facts; nobody is shown it. */
    List<PersonStatement> told(TraffickingCase of) {
        List<PersonInCase> parts = of.persons();
        List<OpenedRecord> opened =
                records.inOrder(parts.stream().map(PersonInCase::recordId).toList());
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new PersonStatement(
                        parts.get(i).role(),
                        opened.get(i).source().recordId(),
                        opened.get(i).identity()))
                .toList();
    }

    void announceVictims(List<RegisteredPerson> persons, TraffickingCase of) {
        persons.stream()
                .filter(person -> person.role() == PersonRole.VICTIM)
                .forEach(victim -> events.victimIdentified(
                        victim.personCode(),
                        victim.filedUnder(),
                        victim.recordId(),
                        of.code().value(),
                        victim.match(),
                        of.changedAt()));
    }

    static List<PersonInCase> partsOf(List<RegisteredPerson> persons) {
        return persons.stream()
                .map(person -> new PersonInCase(person.recordId(), person.role(), false))
                .toList();
    }

    static List<Participant> participants(List<RegisteredPerson> persons) {
        return persons.stream()
                .map(person -> new Participant(
                        person.personCode().value(),
                        person.role().name(),
                        person.recordId(),
                        person.filedUnder().value()))
                .toList();
    }

    static void warnOfRepeated(List<RegisteredPerson> persons, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < persons.size(); i++) {
            if (!seen.add(persons.get(i).personCode() + " " + persons.get(i).role())) {
                findings.warning("persons[" + i + "]", BrokenRule.REPEATED_PERSON);
            }
        }
    }
}
