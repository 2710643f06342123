package pe.kuska.registry.identification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.PersonFixture;
import pe.kuska.registry.RegistryTest;
import pe.kuska.registry.identification.domain.ComparableIdentity;
import pe.kuska.registry.identification.domain.LearnedStatistics;
import pe.kuska.registry.identification.domain.Lesson;
import pe.kuska.registry.identification.persistence.StatisticsRepository;
import pe.kuska.registry.identification.persistence.StatisticsRepository.Kept;
import pe.kuska.registry.people.domain.Birth;
import pe.kuska.registry.people.domain.Birthplace;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.PersonNames;
import pe.kuska.registry.people.domain.Residence;
import pe.kuska.registry.people.domain.Sex;
import pe.kuska.testing.TestDatabase;

@RegistryTest
class LearnFromRegisterTest {

    @Inject
    LearnFromRegister learn;

    @Inject
    LearnedStatistics register;

    @Inject
    StatisticsRepository statistics;

    private final String surname = PersonFixture.freshSurname();
    private final String counted = LearnedStatistics.asCounted(surname);

    @Test
    void whatATransactionTeachesCountsOnceItIsCommitted() {
        double before = register.ofSurname(counted);
        QuarkusTransaction.requiringNew().run(() -> {
            teach(learn.lessonOfTransaction(), 5);
            assertThat(register.ofSurname(counted)).isEqualTo(before);
        });
        assertThat(register.ofSurname(counted)).isGreaterThan(before);
    }

    @Test
    void whatWasRolledBackTeachesNothing() {
        double before = register.ofSurname(counted);
        QuarkusTransaction.begin();
        teach(learn.lessonOfTransaction(), 5);
        QuarkusTransaction.rollback();
        assertThat(register.ofSurname(counted)).isEqualTo(before);
    }

    @Test
    void itIsKeptSealed() {
        QuarkusTransaction.requiringNew().run(() -> teach(learn.lessonOfTransaction(), 5));
        learn.keep();
        assertThat(kept().stream().anyMatch(one -> one.lesson().surnames().containsKey(counted)))
                .isTrue();
        assertThat(TestDatabase.current()
                        .rows("SELECT encode(sealed, 'escape') AS written FROM register_statistics")
                        .toString())
                .doesNotContainIgnoringCase(surname);
    }

    @Test
    void manyRowsBecomeOneThatSaysTheSame() {
        Instant now = Instant.now();
        Set<UUID> ids = Set.of(
                statistics.keep(lesson(2), now), statistics.keep(lesson(3), now), statistics.keep(lesson(4), now));
        List<Kept> many = kept().stream().filter(one -> ids.contains(one.id())).toList();
        UUID together = statistics.putTogether(many, now);
        Set<UUID> left = kept().stream().map(Kept::id).collect(Collectors.toSet());
        assertThat(left).contains(together).doesNotContainAnyElementsOf(ids);
        Kept sum = kept().stream()
                .filter(one -> one.id().equals(together))
                .findFirst()
                .orElseThrow();
        assertThat(sum.lesson().surnames()).containsEntry(counted, 9);
        assertThat(sum.replaces()).containsExactlyInAnyOrderElementsOf(ids);
    }

    private List<Kept> kept() {
        return statistics.listOthersThan(Set.of());
    }

    private Lesson lesson(int times) {
        Lesson lesson = new Lesson();
        teach(lesson, times);
        return lesson;
    }

    private void teach(Lesson lesson, int times) {
        Identity identity = new Identity(
                new PersonNames("Rosa", surname, null, List.of()),
                List.of(),
                Birth.UNKNOWN,
                Sex.NOT_STATED,
                null,
                Birthplace.UNKNOWN,
                Residence.UNKNOWN,
                List.of());
        for (int i = 0; i < times; i++) {
            lesson.record(ComparableIdentity.of(identity));
        }
    }
}
