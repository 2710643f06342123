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
import pe.kuska.registry.identification.domain.LinkageModel;
import pe.kuska.registry.people.FindRecords;
import pe.kuska.registry.people.domain.FilingKey;
import pe.kuska.registry.people.domain.OpenedRecord;

/** Finds the people somebody may be, by blind keys, and makes their records ready to compare. */
@ApplicationScoped
class Candidates {

    private final FindRecords records;
    private final LinkageInUse linkage;

    Candidates(FindRecords records, LinkageInUse linkage) {
        this.records = records;
        this.linkage = linkage;
    }

    List<KnownPerson> of(List<FilingKey> keys) {
        return ofEach(List.of(keys)).getFirst();
    }

    /** For each of several newcomers, with one look-up. */
    List<List<KnownPerson>> ofEach(List<List<FilingKey>> keysOfEach) {
        LinkageModel.Limits limits = linkage.model().limits();
        Map<UUID, KnownRecord> opened = new LinkedHashMap<>();
        return records.sharing(keysOfEach, limits.tooCommon(), limits.candidates()).stream()
                .map(found -> people(found, opened))
                .toList();
    }

    /** The records by person; one that several newcomers may be is made ready once. */
    private static List<KnownPerson> people(List<OpenedRecord> found, Map<UUID, KnownRecord> ready) {
        Map<UUID, List<KnownRecord>> byPerson = new LinkedHashMap<>();
        for (OpenedRecord record : found) {
            byPerson.computeIfAbsent(record.personId(), _ -> new ArrayList<>())
                    .add(ready.computeIfAbsent(
                            record.id(),
                            id -> new KnownRecord(
                                    id, record.filedUnder(), ComparableIdentity.of(record.identity()), record.role())));
        }
        return byPerson.entrySet().stream()
                .map(person -> new KnownPerson(person.getKey(), person.getValue()))
                .toList();
    }
}
