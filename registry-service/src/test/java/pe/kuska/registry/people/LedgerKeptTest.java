package pe.kuska.registry.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Institution;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.registry.Api;
import pe.kuska.registry.RegistryTest;
import pe.kuska.registry.people.KeepRecord.Kept;
import pe.kuska.registry.people.KeepRecord.Newly;
import pe.kuska.registry.people.MergePeople.Merged;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.MergeCause;
import pe.kuska.registry.people.domain.PersonRecord.Recognised;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.PersonStatement;
import pe.kuska.registry.people.domain.RecordSource;
import pe.kuska.testing.TestDatabase;

/** The ledger in the database: what is kept beside the merges that stand is always what follows from them. */
@RegistryTest
class LedgerKeptTest {

    private static final Caller STEWARD = new Caller(
            "steward",
            new Institution("MININTER"),
            Optional.empty(),
            Set.of(Role.IDENTITY_STEWARD),
            Caller.Kind.PERSON);

    @Inject
    KeepRecord keepRecord;

    @Inject
    MergePeople mergePeople;

    @Inject
    UndoMerges undoMerges;

    /** The people of one history, who are nobody else's. */
    private final class Society {

        private final List<UUID> people = new ArrayList<>();
        private final List<UUID> records = new ArrayList<>();

        synchronized void add(Kept kept, Optional<UUID> recognisedAs) {
            records.add(kept.recordId());
            if (recognisedAs.isEmpty()) {
                people.add(kept.personId());
            }
        }

        synchronized UUID person(Random random) {
            return people.get(random.nextInt(people.size()));
        }

        synchronized UUID record(Random random) {
            return records.get(random.nextInt(records.size()));
        }

        synchronized int size() {
            return people.size();
        }

        void register(Optional<UUID> recognisedAs) {
            Kept kept = QuarkusTransaction.requiringNew()
                    .call(() -> keepRecord
                            .keepAll(List.of(new Newly(
                                    Uuids.next(),
                                    recognisedAs.orElseGet(Uuids::next),
                                    recognisedAs.isEmpty(),
                                    new PersonStatement(PersonRole.VICTIM, null, Identity.UNKNOWN),
                                    List.of(),
                                    new RecordSource("PNP", "RETA", null),
                                    LocalDate.of(2026, 3, 1),
                                    new Recognised("LINKED", "test", null))))
                            .getFirst());
            add(kept, recognisedAs);
        }

        void step(Random random) {
            switch (random.nextInt(size() < 3 ? 1 : 8)) {
                case 0 -> register(Optional.empty());
                case 1, 2 -> register(Optional.of(person(random)));
                case 3, 4 -> merge(person(random), person(random), MergeCause.decided(null, "prueba"));
                case 5 -> merge(person(random), person(random), MergeCause.automatic(record(random)));
                case 6 -> withdraw(record(random));
                default -> split(random);
            }
        }

        Optional<Merged> merge(UUID one, UUID other, MergeCause cause) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> mergePeople.merge(one, other, cause, STEWARD, Instant.now()));
        }

        private void withdraw(UUID record) {
            QuarkusTransaction.requiringNew()
                    .run(() -> undoMerges.undoMergesBecauseOf(List.of(record), STEWARD, Instant.now()));
        }

        private void split(Random random) {
            List<Map<String, Object>> standing = TestDatabase.current().rows("""
                            SELECT m.id, p.code FROM person_merge m JOIN person p ON p.id = m.one_id
                            WHERE m.undone_at IS NULL AND m.one_id = ?
                            """, person(random)).stream()
                    .map(row -> Map.<String, Object>copyOf(row))
                    .toList();
            if (!standing.isEmpty()) {
                Map<String, Object> merge = standing.get(random.nextInt(standing.size()));
                int status = Api.as("identidad.mininter")
                        .request()
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(Map.of("mergeId", String.valueOf(merge.get("id")), "reason", "prueba"))
                        .post("/people/{cuv}/split", merge.get("code"))
                        .statusCode();
                assertThat(status).isIn(200, 409);
            }
        }

        /** Walks from person to person along the merges that stand, and compares. */
        void isAsItFollows() {
            String wrong = """
                    WITH RECURSIVE edge AS (
                        SELECT one_id AS a, other_id AS b FROM person_merge WHERE undone_at IS NULL
                        UNION ALL SELECT other_id, one_id FROM person_merge WHERE undone_at IS NULL),
                    reached (person, other) AS (
                        SELECT id, id FROM person WHERE id = ANY (cast(? AS uuid[]))
                        UNION SELECT r.person, e.b FROM reached r JOIN edge e ON e.a = r.other),
                    leader AS (SELECT person, min(other::text)::uuid AS leader FROM reached GROUP BY person)
                    """;
            String all =
                    "{" + String.join(",", people.stream().map(UUID::toString).toList()) + "}";
            assertThat(TestDatabase.current().count(wrong + """
                            SELECT count(*) FROM leader l JOIN person p ON p.id = l.person
                            WHERE coalesce(p.absorbed_into, p.id) <> l.leader
                            """, all)).isZero();
            assertThat(TestDatabase.current().count(wrong + """
                            SELECT count(*) FROM leader l JOIN person_record r ON r.filed_under = l.person
                            WHERE r.person_id <> l.leader
                            """, all)).isZero();
            assertThat(TestDatabase.current()
                            .count(
                                    "SELECT count(*) FROM person_record WHERE filed_under = ANY (cast(? AS uuid[]))",
                                    all))
                    .isEqualTo(records.size());
        }
    }

    static LongStream histories() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("histories")
    void afterAnyHistoryCodesAndRecordsAreWhereTheMergesThatStandPutThem(long seed) {
        Random random = new Random(seed);
        Society society = new Society();
        for (int i = 0; i < 20; i++) {
            society.step(random);
        }
        society.isAsItFollows();
    }

    @RepeatedTest(3)
    void whateverHappensAtOnceNoRecordIsLeftBehind() throws InterruptedException, ExecutionException {
        Society society = new Society();
        for (int i = 0; i < 6; i++) {
            society.register(Optional.empty());
        }
        int conflicts = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<Integer>> workers = new ArrayList<>();
            for (int worker = 0; worker < 6; worker++) {
                Random random = new Random(worker);
                workers.add(threads.submit(() -> {
                    int given = 0;
                    for (int i = 0; i < 25; i++) {
                        try {
                            society.step(random);
                        } catch (RuntimeException e) {
                            // The database chose it to let others through; a caller would try again.
                            assertThat(e).hasStackTraceContaining("deadlock detected");
                            given++;
                        }
                    }
                    return given;
                }));
            }
            for (Future<Integer> worker : workers) {
                conflicts += worker.get();
            }
        }
        assertThat(conflicts).isZero();
        society.isAsItFollows();
    }

    @Test
    void whoWasRegisteredSinceGoesWithWhomTheyWereRecognisedAs() {
        Society society = new Society();
        society.register(Optional.empty());
        society.register(Optional.empty());
        UUID older = new TreeSet<>(society.people).first();
        UUID younger = new TreeSet<>(society.people).last();
        Merged merged =
                society.merge(older, younger, MergeCause.decided(null, null)).orElseThrow();
        society.register(Optional.of(younger));
        UUID late = society.records.getLast();
        assertThat(personOf(late)).isEqualTo(older);
        QuarkusTransaction.requiringNew().run(() -> undoMerges.undoMerge(merged.mergeId(), STEWARD, Instant.now()));
        assertThat(personOf(late)).isEqualTo(younger);
    }

    @Test
    void recognitionDoesNotJoinAgainWhatAStewardSeparated() {
        Society society = new Society();
        society.register(Optional.empty());
        society.register(Optional.empty());
        UUID one = society.people.getFirst();
        UUID other = society.people.getLast();
        Merged merged =
                society.merge(one, other, MergeCause.decided(null, null)).orElseThrow();
        Api.as("identidad.mininter")
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("mergeId", merged.mergeId().toString(), "reason", "prueba"))
                .post("/people/{cuv}/split", merged.survivor().value())
                .then()
                .statusCode(200);
        society.register(Optional.of(one));
        assertThat(society.merge(one, other, MergeCause.automatic(society.records.getLast())))
                .isEmpty();
        society.isAsItFollows();
        assertThat(personOf(society.records.getFirst())).isNotEqualTo(personOf(society.records.get(1)));
    }

    private static UUID personOf(UUID record) {
        return Objects.requireNonNull((UUID) TestDatabase.current()
                .rows("SELECT person_id FROM person_record WHERE id = ?", record)
                .getFirst()
                .get("person_id"));
    }
}
