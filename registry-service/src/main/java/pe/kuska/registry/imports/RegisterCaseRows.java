package pe.kuska.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.kuska.registry.batches.Shared;
import pe.kuska.registry.cases.CaseStatement;
import pe.kuska.registry.cases.RegisterCase;
import pe.kuska.registry.cases.Registration;
import pe.kuska.registry.cases.Registration.RegisteredPerson;
import pe.kuska.registry.imports.ImportStep.Group;
import pe.kuska.registry.imports.RowReading.ReadCase;
import pe.kuska.registry.imports.RowReading.ReadPerson;
import pe.kuska.registry.imports.domain.Effect;
import pe.kuska.registry.imports.domain.ImportJob;
import pe.kuska.registry.imports.domain.ImportProfile;
import pe.kuska.registry.imports.domain.ImportRule;
import pe.kuska.registry.imports.domain.Slip;
import pe.kuska.registry.imports.domain.SourceRow;
import pe.kuska.registry.imports.files.RowContent;
import pe.kuska.registry.imports.persistence.ImportRows.Kept;
import pe.kuska.registry.people.OpenRecords;
import pe.kuska.registry.people.domain.PersonStatement;

/** Rows that are cases: the rows of one case are registered as one, with everybody in it. */
@ApplicationScoped
class RegisterCaseRows {

    private static final int MOST_PERSONS = 200;

    private final RowReading reading;
    private final RegisterCase registerCase;
    private final OpenRecords records;

    RegisterCaseRows(RowReading reading, RegisterCase registerCase, OpenRecords records) {
        this.reading = reading;
        this.registerCase = registerCase;
        this.records = records;
    }

    /** A row that can be read at all. */
    private record Readable(long number, SourceRow row) {}

    /**
     * A case with the rows its people come from, in their order.
     *
     * @param whole whether everybody of whom its rows tell can be registered
     */
    private record Told(Group group, CaseStatement said, List<Long> rowOfPerson, boolean whole) {}

    /** What the rows of a group tell, and what was wrong with them. */
    private record Heard(Optional<Told> told, Outcome outcome) {}

    Outcome register(ImportJob job, ImportProfile profile, RowContent content, List<Group> groups) {
        Outcome outcome = new Outcome();
        List<Heard> heard = Shared.each(groups, group -> hear(profile, content, group));
        heard.forEach(one -> outcome.add(one.outcome()));
        // Whoever is missing from a case that is on record would be taken for somebody who is no longer in it.
        List<Told> told = heard.stream()
                .flatMap(one -> one.told().stream())
                .filter(one -> one.whole() || !registerCase.isOnRecord(one.said()))
                .toList();
        List<Registration> registrations =
                registerCase.registerAll(told.stream().map(Told::said).toList());
        OpenRecords.Cards cards = cardsOfThoseToldAgain(registrations);
        for (int i = 0; i < told.size(); i++) {
            note(told.get(i), registrations.get(i), cards, outcome);
        }
        return outcome;
    }

    private Heard hear(ImportProfile profile, RowContent content, Group group) {
        Outcome outcome = new Outcome();
        return new Heard(told(profile, content, group, outcome), outcome);
    }

    private Optional<Told> told(ImportProfile profile, RowContent content, Group group, Outcome outcome) {
        List<Readable> readable = readable(content, group, outcome);
        if (readable.isEmpty()) {
            return Optional.empty();
        }
        ReadCase read =
                reading.caseOf(profile, readable.stream().map(Readable::row).toList());
        if (read.said().isEmpty()) {
            readable.forEach(row -> outcome.reject(row.number(), read.slips()));
            return Optional.empty();
        }
        CaseStatement facts = read.said().get();
        outcome.note(group.firstRow(), read.slips());
        List<PersonStatement> persons = new ArrayList<>();
        List<Long> rowOfPerson = new ArrayList<>();
        boolean somebodyMissing = readable.size() < group.rows().size();
        for (Readable row : readable) {
            somebodyMissing |= !readPersons(profile, row, facts.facts().receivedOn(), persons, rowOfPerson, outcome);
        }
        if (persons.size() > MOST_PERSONS) {
            readable.forEach(row -> outcome.reject(row.number(), ImportRule.TOO_MANY_PERSONS));
            return Optional.empty();
        }
        if (somebodyMissing) {
            group.rows().stream()
                    .map(Kept::number)
                    .filter(row -> !outcome.isRejected(row))
                    .forEach(outcome::holdWithItsCase);
        }
        boolean nobodyLeft = persons.isEmpty() && somebodyMissing;
        return nobodyLeft
                ? Optional.empty()
                : Optional.of(new Told(
                        group,
                        new CaseStatement(facts.system(), facts.recordId(), facts.facts(), persons),
                        rowOfPerson,
                        !somebodyMissing));
    }

    private static List<Readable> readable(RowContent content, Group group, Outcome outcome) {
        List<Readable> readable = new ArrayList<>();
        for (Kept row : group.rows()) {
            RowContent.Content read = content.read(row.content());
            read.flaw()
                    .ifPresentOrElse(
                            flaw -> outcome.reject(row.number(), flaw),
                            () -> readable.add(
                                    new Readable(row.number(), read.row().orElseThrow())));
        }
        return readable;
    }

    /** Reads everybody in a row; whether all of them can be registered. */
    private boolean readPersons(
            ImportProfile profile,
            Readable row,
            LocalDate receivedOn,
            List<PersonStatement> persons,
            List<Long> rowOfPerson,
            Outcome outcome) {
        List<PersonStatement> said = new ArrayList<>();
        List<Slip> slips = new ArrayList<>();
        boolean everybody = true;
        for (var fields : profile.persons()) {
            if (!RowReading.speaksOf(fields, row.row())) {
                continue;
            }
            ReadPerson read = reading.person(profile, fields, row.row(), Optional.of(receivedOn), Optional.empty());
            read.said().ifPresent(said::add);
            slips.addAll(read.slips());
            everybody &= read.said().isPresent();
        }
        if (!everybody) {
            // Of a folder with several people the others are not held back by one.
            outcome.reject(row.number(), slips);
        } else {
            outcome.note(row.number(), slips);
        }
        said.forEach(person -> {
            persons.add(person);
            rowOfPerson.add(row.number());
        });
        return everybody;
    }

    private OpenRecords.Cards cardsOfThoseToldAgain(List<Registration> registrations) {
        return records.cards(registrations.stream()
                .filter(Registration.Restated.class::isInstance)
                .flatMap(registration -> registration.persons().stream())
                .map(RegisteredPerson::recordId)
                .toList());
    }

    private static void note(Told told, Registration registration, OpenRecords.Cards cards, Outcome outcome) {
        String code = registration.registeredCase().code().value();
        int version = registration.registeredCase().version();
        switch (registration) {
            case Registration.Registered _ -> outcome.aCase(told.group().firstRow(), code, Effect.REGISTERED, version);
            case Registration.Restated restated ->
                outcome.aCase(
                        told.group().firstRow(), code, restated.changed() ? Effect.UPDATED : Effect.UNCHANGED, version);
        }
        for (int i = 0; i < registration.persons().size(); i++) {
            RegisteredPerson person = registration.persons().get(i);
            outcome.person(
                    told.rowOfPerson().get(i),
                    told.said().persons().get(i).sourceRecordId(),
                    person.recordId(),
                    person.match(),
                    effectOn(person, registration),
                    versionOf(person, registration, cards),
                    told.said().facts().receivedOn());
        }
    }

    private static int versionOf(RegisteredPerson person, Registration registration, OpenRecords.Cards cards) {
        return switch (registration) {
            case Registration.Registered _ -> 1;
            case Registration.Restated _ -> cards.of(person.recordId()).version();
        };
    }

    private static Effect effectOn(RegisteredPerson person, Registration registration) {
        return switch (registration) {
            case Registration.Registered _ -> Effect.REGISTERED;
            case Registration.Restated restated
            when restated.firstNamed().contains(person.recordId()) -> Effect.REGISTERED;
            case Registration.Restated restated when restated.rewritten().contains(person.recordId()) -> Effect.UPDATED;
            case Registration.Restated _ -> Effect.UNCHANGED;
        };
    }
}
