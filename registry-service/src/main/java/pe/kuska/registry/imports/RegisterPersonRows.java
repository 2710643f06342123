package pe.kuska.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.batches.Shared;
import pe.kuska.registry.identification.Company;
import pe.kuska.registry.identification.IdentifyPerson;
import pe.kuska.registry.identification.Introduction;
import pe.kuska.registry.identification.RestatePeople;
import pe.kuska.registry.imports.ImportStep.Group;
import pe.kuska.registry.imports.RowReading.ReadPerson;
import pe.kuska.registry.imports.domain.Effect;
import pe.kuska.registry.imports.domain.ImportJob;
import pe.kuska.registry.imports.domain.ImportProfile;
import pe.kuska.registry.imports.domain.ImportRule;
import pe.kuska.registry.imports.domain.Slip;
import pe.kuska.registry.imports.files.RowContent;
import pe.kuska.registry.imports.files.RowContent.Content;
import pe.kuska.registry.imports.persistence.PeopleOnRecord;
import pe.kuska.registry.imports.persistence.PeopleOnRecord.OnRecord;
import pe.kuska.registry.people.KeepRecord;
import pe.kuska.registry.people.KeepRecord.Restated;
import pe.kuska.registry.people.OpenRecords;
import pe.kuska.registry.people.domain.PersonStatement;
import pe.kuska.registry.people.domain.RecordSource;

/** Rows that are people on record without a case: the same number of the same source again is the same record. */
@ApplicationScoped
class RegisterPersonRows {

    private final RowReading reading;
    private final PeopleOnRecord onRecord;
    private final IdentifyPerson identifyPerson;
    private final RestatePeople restatePeople;
    private final OpenRecords records;

    RegisterPersonRows(
            RowReading reading,
            PeopleOnRecord onRecord,
            IdentifyPerson identifyPerson,
            RestatePeople restatePeople,
            OpenRecords records) {
        this.reading = reading;
        this.onRecord = onRecord;
        this.identifyPerson = identifyPerson;
        this.restatePeople = restatePeople;
        this.records = records;
    }

    /** A row as it was read, before anybody is looked up. */
    private record Found(Group group, Content content, Optional<String> number) {}

    /** A row that says who somebody is. */
    private record Told(
            long row,
            ReadPerson read,
            PersonStatement said,
            String number,
            @Nullable OnRecord known) {}

    /** What the rows of a group tell, and what was wrong with them. */
    private record Heard(Optional<Told> told, Outcome outcome) {}

    Outcome register(ImportJob job, ImportProfile profile, RowContent rows, List<Group> groups) {
        List<Found> found = Shared.each(groups, group -> find(profile, rows, group));
        Map<String, OnRecord> known = onRecord.find(
                job.institution(),
                profile.system(),
                found.stream().flatMap(one -> one.number().stream()).toList());
        List<Heard> heard = Shared.each(
                found, one -> hear(profile, one, one.number().map(known::get).orElse(null)));
        Outcome outcome = new Outcome();
        heard.forEach(one -> outcome.add(one.outcome()));
        List<Told> told = heard.stream().flatMap(one -> one.told().stream()).toList();
        introduce(job, profile, told.stream().filter(one -> one.known() == null).toList(), outcome);
        restate(job, told.stream().filter(one -> one.known() != null).toList(), outcome);
        return outcome;
    }

    private static Found find(ImportProfile profile, RowContent rows, Group group) {
        Content content = rows.read(group.rows().getFirst().content());
        return new Found(group, content, content.row().flatMap(profile::keyOf));
    }

    private Heard hear(ImportProfile profile, Found found, @Nullable OnRecord known) {
        Outcome outcome = new Outcome();
        Optional<Told> told = told(profile, found, known, outcome);
        rejectOthers(profile, found.group(), outcome);
        return new Heard(told, outcome);
    }

    private Optional<Told> told(ImportProfile profile, Found found, @Nullable OnRecord known, Outcome outcome) {
        long number = found.group().rows().getFirst().number();
        if (found.content().flaw().isPresent()) {
            outcome.reject(number, found.content().flaw().get());
            return Optional.empty();
        }
        ReadPerson read = reading.person(
                profile,
                profile.persons().getFirst(),
                found.content().row().orElseThrow(),
                Optional.empty(),
                Optional.ofNullable(known).map(OnRecord::seenOn));
        if (read.said().isEmpty()) {
            outcome.reject(number, read.slips());
            return Optional.empty();
        }
        outcome.note(number, read.slips());
        PersonStatement said = read.said().get();
        return Optional.of(new Told(number, read, said, Objects.requireNonNull(said.sourceRecordId()), known));
    }

    /** Rows that give somebody else the number of the first. */
    private static void rejectOthers(ImportProfile profile, Group group, Outcome outcome) {
        byte[] first = group.rows().getFirst().content();
        group.rows().stream()
                .skip(1)
                .filter(row -> !Arrays.equals(row.content(), first))
                .forEach(row -> outcome.reject(
                        row.number(), List.of(Slip.rejecting(profile.placeOfNumber(), ImportRule.REPEATED_PERSON_ID))));
    }

    private void introduce(ImportJob job, ImportProfile profile, List<Told> told, Outcome outcome) {
        List<KeepRecord.Kept> kept = identifyPerson.identifyAll(told.stream()
                .map(one -> new Introduction(
                        one.said(),
                        new RecordSource(job.institution(), profile.system(), one.number()),
                        one.read().seenOn(),
                        Company.nobody()))
                .toList());
        List<OnRecord> added = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Told one = told.get(i);
            outcome.person(
                    one.row(),
                    one.number(),
                    kept.get(i).recordId(),
                    kept.get(i).match(),
                    Effect.REGISTERED,
                    1,
                    one.read().seenOn());
            added.add(new OnRecord(
                    one.number(), kept.get(i).recordId(), one.read().seenOn()));
        }
        onRecord.add(job.institution(), profile.system(), added);
    }

    private void restate(ImportJob job, List<Told> told, Outcome outcome) {
        if (told.isEmpty()) {
            return;
        }
        identifyPerson.standInLine(told.stream().map(Told::said).toList());
        List<UUID> ids = told.stream().map(RegisterPersonRows::knownRecord).toList();
        RestatePeople.Outcome again = restatePeople.restateAll(
                told.stream()
                        .map(one -> new Restated(
                                knownRecord(one), one.said(), one.read().seenOn()))
                        .toList(),
                job.actor().subject());
        OpenRecords.Cards cards = records.cards(ids);
        for (int i = 0; i < told.size(); i++) {
            OpenRecords.Card card = cards.of(ids.get(i));
            if (again.kept().containsKey(ids.get(i))) {
                outcome.note(told.get(i).row(), List.of(Slip.noting(Outcome.THE_ROW, ImportRule.CORRECTED_BY_HAND)));
            }
            outcome.person(
                    told.get(i).row(),
                    told.get(i).number(),
                    ids.get(i),
                    card.match(),
                    again.changed().contains(ids.get(i)) ? Effect.UPDATED : Effect.UNCHANGED,
                    card.version(),
                    told.get(i).read().seenOn());
        }
    }

    private static UUID knownRecord(Told told) {
        return Objects.requireNonNull(told.known()).recordId();
    }
}
