package pe.kuska.registry.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.imports.domain.Effect;
import pe.kuska.registry.imports.domain.ImportRule;
import pe.kuska.registry.imports.domain.Slip;
import pe.kuska.registry.imports.domain.Tally;
import pe.kuska.registry.imports.persistence.ImportEffects.CaseDone;
import pe.kuska.registry.imports.persistence.ImportEffects.NotedSlip;
import pe.kuska.registry.imports.persistence.ImportEffects.PersonDone;
import pe.kuska.registry.imports.persistence.ImportEffects.Place;

/** What became of some rows. */
final class Outcome {

    /** Why a row is kept beyond the import. */
    enum Why {
        REJECTED,
        /** Another row of its case has to be corrected, and a case is loaded whole. */
        SAME_CASE
    }

    static final String THE_ROW = "fila";

    private final List<NotedSlip> slips = new ArrayList<>();
    private final List<PersonDone> persons = new ArrayList<>();
    private final List<CaseDone> cases = new ArrayList<>();
    private final Map<Why, Set<Long>> held = new EnumMap<>(Why.class);
    private final Map<Long, Integer> slipsOfRow = new HashMap<>();
    private final Map<Long, Integer> personsOfRow = new HashMap<>();
    private Tally tally = Tally.NOTHING;
    private long leftOut;

    void reject(long row, List<Slip> why) {
        note(row, why);
        held.computeIfAbsent(Why.REJECTED, _ -> new HashSet<>()).add(row);
    }

    /** A row that is of no use as a whole. */
    void reject(long row, ImportRule why) {
        reject(row, List.of(Slip.rejecting(THE_ROW, why)));
    }

    void holdWithItsCase(long row) {
        held.computeIfAbsent(Why.SAME_CASE, _ -> new HashSet<>()).add(row);
    }

    void note(long row, List<Slip> noted) {
        for (Slip slip : noted) {
            slips.add(new NotedSlip(new Place(row, slipsOfRow.merge(row, 1, Integer::sum)), slip));
            leftOut += slip.rejects() ? 0 : 1;
        }
    }

    /** Takes over what became of other rows. */
    void add(Outcome others) {
        slips.addAll(others.slips);
        persons.addAll(others.persons);
        cases.addAll(others.cases);
        others.held.forEach(
                (why, rows) -> held.computeIfAbsent(why, _ -> new HashSet<>()).addAll(rows));
        slipsOfRow.putAll(others.slipsOfRow);
        personsOfRow.putAll(others.personsOfRow);
        tally = tally.plus(others.tally);
        leftOut += others.leftOut;
    }

    boolean isRejected(long row) {
        return held.getOrDefault(Why.REJECTED, Set.of()).contains(row);
    }

    void person(
            long row,
            @Nullable String sourceRecordId,
            UUID recordId,
            String match,
            Effect effect,
            int version,
            LocalDate factsOn) {
        int ordinal = personsOfRow.merge(row, 1, Integer::sum);
        persons.add(new PersonDone(new Place(row, ordinal), sourceRecordId, recordId, match, effect, version, factsOn));
        tally = tally.withPerson(effect, match);
    }

    void aCase(long row, String code, Effect effect, int version) {
        cases.add(new CaseDone(row, code, effect, version));
        tally = tally.withCase(effect);
    }

    /** The same, of a dry run: it counts and leaves nothing to undo. */
    Outcome withoutEffects() {
        persons.clear();
        cases.clear();
        return this;
    }

    List<NotedSlip> slips() {
        return slips;
    }

    List<PersonDone> persons() {
        return persons;
    }

    /** Records of people who were in the register already. */
    List<UUID> recordsRecognised() {
        return persons.stream()
                .filter(person ->
                        person.effect() == Effect.REGISTERED && person.match().equals("LINKED"))
                .map(PersonDone::recordId)
                .toList();
    }

    List<CaseDone> cases() {
        return cases;
    }

    Map<Why, Set<Long>> held() {
        return held;
    }

    Tally tally() {
        return tally;
    }

    long rejected() {
        return held.getOrDefault(Why.REJECTED, Set.of()).size();
    }

    long leftOut() {
        return leftOut;
    }
}
