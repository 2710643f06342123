package pe.kuska.registry.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pe.kuska.registry.identification.domain.ComparableIdentity;
import pe.kuska.registry.identification.domain.KnownPerson;
import pe.kuska.registry.identification.domain.KnownPerson.KnownRecord;
import pe.kuska.registry.identification.domain.RecognitionRules;
import pe.kuska.registry.identification.domain.SpokenFiling;
import pe.kuska.registry.people.FindRecords;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.OpenedRecord;

/** Finds the people somebody may be, by blind keys, and makes their records ready to compare. */
@ApplicationScoped
class Candidates {

    private final FindRecords records;
    private final SpokenFiling filing;
    private final RecognitionRules rules;

    Candidates(FindRecords records, SpokenFiling filing, RecognitionRules rules) {
        this.records = records;
        this.filing = filing;
        this.rules = rules;
    }

    List<KnownPerson> of(Identity identity) {
        Map<UUID, List<KnownRecord>> byPerson = new LinkedHashMap<>();
        for (OpenedRecord record : records.sharing(filing.keysOf(identity), rules.candidateLimit())) {
            byPerson.computeIfAbsent(record.personId(), _ -> new ArrayList<>())
                    .add(new KnownRecord(record.id(), ComparableIdentity.of(record.identity()), record.role()));
        }
        return byPerson.entrySet().stream()
                .map(person -> new KnownPerson(person.getKey(), person.getValue()))
                .toList();
    }
}
