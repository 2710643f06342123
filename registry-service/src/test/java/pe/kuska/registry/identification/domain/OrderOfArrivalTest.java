package pe.kuska.registry.identification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.kuska.bench.ErrorRates;
import pe.kuska.bench.SourceRecord;
import pe.kuska.bench.SyntheticRecords;
import pe.kuska.bench.SyntheticRecords.Sent;
import pe.kuska.registry.identification.domain.KnownPerson.KnownRecord;
import pe.kuska.registry.people.domain.PersonRole;

/** A whole synthetic register recognised in memory: how good that is, and how little it matters who came first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderOfArrivalTest {

    /** Of a hundred pairs taken for one person, at most so many are others when the records come in another order. */
    private static final double TOLERANCE = 0.02;

    private static final int PERSONS = 1_500;
    private static final int RECORDS = 2_500;

    private final List<Sent> sent = new ArrayList<>();
    private Set<Long> inOrder = Set.of();

    @BeforeAll
    void aRegister() {
        new SyntheticRecords(PERSONS, RECORDS, 7, new ErrorRates(ErrorRates.level("standard")))
                .forEachRemaining(sent::add);
        inOrder = pairs(order(sent.size()));
    }

    @Test
    void almostNobodyIsTakenForSomebodyElse() {
        Set<Long> truth = truth();
        long wrong = inOrder.stream().filter(pair -> !truth.contains(pair)).count();
        assertThat((double) wrong / inOrder.size()).isLessThan(0.001);
    }

    @Test
    void mostAreRecognisedWithoutAnybody() {
        Set<Long> truth = truth();
        long found = inOrder.stream().filter(truth::contains).count();
        assertThat((double) found / truth.size()).isGreaterThan(0.93);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void inAnotherOrderTheSamePeopleAreFound(long seed) {
        List<Integer> order = order(sent.size());
        Collections.shuffle(order, new Random(seed));
        Set<Long> shuffled = pairs(order);
        Set<Long> either = new HashSet<>(inOrder);
        either.addAll(shuffled);
        Set<Long> both = new HashSet<>(inOrder);
        both.retainAll(shuffled);
        assertThat(1 - (double) both.size() / either.size()).isLessThan(TOLERANCE);
    }

    private static List<Integer> order(int size) {
        List<Integer> order = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        return order;
    }

    /** Which records are taken for one person when they come in this order. */
    private Set<Long> pairs(List<Integer> order) {
        LearnedStatistics learned = ShippedModel.nothingLearned();
        RecognitionPolicy policy = new RecognitionPolicy(new Linkage(ShippedModel.MODEL, learned));
        Relinking register =
                new Relinking(policy, new SpokenFiling(), ShippedModel.MODEL.limits(), Map.of(), (known, relatives) -> {
                    Lesson lesson = new Lesson();
                    lesson.accept(known, relatives);
                    learned.learn(lesson);
                });
        for (int number : order) {
            SourceRecord source = sent.get(number).record();
            ComparableIdentity identity = ComparableIdentity.of(SyntheticIdentity.of(source));
            UUID id = new UUID(1, number);
            Recognition recognition =
                    register.add(new KnownRecord(id, id, identity, PersonRole.valueOf(source.role())));
            Lesson lesson = new Lesson();
            lesson.record(identity);
            lesson.persons(recognition instanceof Recognition.Linked ? 0 : 1);
            learned.learn(lesson);
        }
        Set<Long> pairs = new HashSet<>();
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                if (register.personOf(i).equals(register.personOf(j))) {
                    pairs.add(pair(order.get(i), order.get(j)));
                }
            }
        }
        return pairs;
    }

    private Set<Long> truth() {
        Set<Long> pairs = new HashSet<>();
        for (int i = 0; i < sent.size(); i++) {
            for (int j = i + 1; j < sent.size(); j++) {
                if (sent.get(i).personId().equals(sent.get(j).personId())) {
                    pairs.add(pair(i, j));
                }
            }
        }
        return pairs;
    }

    private static long pair(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }
}
