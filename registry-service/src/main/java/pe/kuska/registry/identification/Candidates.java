package pe.kuska.registry.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import pe.kuska.registry.batches.Shared;
import pe.kuska.registry.identification.domain.ComparableIdentity;
import pe.kuska.registry.identification.domain.KnownPerson;
import pe.kuska.registry.identification.domain.KnownPerson.KnownRecord;
import pe.kuska.registry.identification.domain.LinkageModel;
import pe.kuska.registry.identification.domain.SpokenFiling;
import pe.kuska.registry.people.FindRecords;
import pe.kuska.registry.people.FindRecords.Sharing;
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

    /** For each of several newcomers, with one look-up; a record that several newcomers may be is made ready once. */
    List<List<KnownPerson>> ofEach(List<List<FilingKey>> keysOfEach) {
        LinkageModel.Limits limits = linkage.model().limits();
        List<List<OpenedRecord>> found = records
                .sharing(
                        keysOfEach.stream().map(SpokenFiling::telling).toList(),
                        limits.tooCommon(),
                        limits.candidates())
                .stream()
                .map(Sharing::records)
                .toList();
        Map<UUID, KnownRecord> ready = ready(found);
        return found.stream().map(sharing -> people(sharing, ready)).toList();
    }

    private static Map<UUID, KnownRecord> ready(List<List<OpenedRecord>> found) {
        Map<UUID, OpenedRecord> records = new HashMap<>();
        found.forEach(sharing -> sharing.forEach(record -> records.put(record.id(), record)));
        return Shared.each(List.copyOf(records.values()), Candidates::ready).stream()
                .collect(Collectors.toMap(KnownRecord::id, record -> record));
    }

    private static KnownRecord ready(OpenedRecord record) {
        return new KnownRecord(
                record.id(), record.filedUnder(), ComparableIdentity.of(record.identity()), record.role());
    }

    /** Records made ready to compare, by whose they are. */
    static List<KnownPerson> people(List<OpenedRecord> opened) {
        return people(opened, ready(List.of(opened)));
    }

    private static List<KnownPerson> people(List<OpenedRecord> found, Map<UUID, KnownRecord> ready) {
        Map<UUID, List<KnownRecord>> byPerson = new LinkedHashMap<>();
        for (OpenedRecord record : found) {
            byPerson.computeIfAbsent(record.personId(), _ -> new ArrayList<>())
                    .add(Objects.requireNonNull(ready.get(record.id())));
        }
        return byPerson.entrySet().stream()
                .map(person -> new KnownPerson(person.getKey(), person.getValue()))
                .toList();
    }
}
