package pe.kuska.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.RepeatedTest;
import pe.kuska.testing.TestDatabase;

/** Institutions do not wait for each other: what arrives in the same moment must end as if it had come in turn. */
@RegistryTest
class SimultaneousRegistrationTest {

    private static final int AT_ONCE = 8;

    private final Api reta = Api.asSystem("reta");
    private final Api sistra = Api.asSystem("sistra");

    @RepeatedTest(3)
    void oneNewDniSentByManyIsOnePerson() {
        String dni = PersonFixture.freshDni();
        String surname = PersonFixture.freshSurname();
        List<Response> answers = allAtOnce(i -> (i % 2 == 0 ? reta : sistra)
                .register(CaseFixture.aComplaint()
                        .with(PersonFixture.aVictim()
                                .named("Ruth", surname, null)
                                .withDni(dni))));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.<String>path("persons[0].personCode"))
                .containsOnly(answers.getFirst().<String>path("persons[0].personCode"));
        assertThat(answers)
                .extracting(answer -> answer.<String>path("persons[0].match"))
                .containsOnlyOnce("NEW")
                .contains("LINKED");
    }

    @RepeatedTest(3)
    void oneCaseSentByManyIsOneCase() {
        String number = UUID.randomUUID().toString();
        List<Response> answers = allAtOnce(_ -> reta.register(CaseFixture.aComplaint()
                .from("RETA", number)
                .with(PersonFixture.aVictim().aged(15))));
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .contains(200);
        assertThat(TestDatabase.current()
                        .count("SELECT count(*) FROM trafficking_case WHERE source_record_id = ?", number))
                .isEqualTo(1);
        assertThat(TestDatabase.current().count("""
                                SELECT count(*) FROM case_version v JOIN trafficking_case c ON c.id = v.case_id
                                WHERE c.source_record_id = ?
                                """, number)).isEqualTo(1);
    }

    /** Two cases naming the same two people in opposite order wait for each other only once. */
    @RepeatedTest(3)
    void theSamePeopleInAnotherOrderDoNotBlockEachOther() {
        String one = PersonFixture.freshDni();
        String other = PersonFixture.freshDni();
        PersonFixture first = PersonFixture.aVictim()
                .named("Ruth", PersonFixture.freshSurname(), null)
                .withDni(one);
        PersonFixture second = PersonFixture.aVictim()
                .named("Noemí", PersonFixture.freshSurname(), null)
                .withDni(other);
        List<Response> answers = allAtOnce(i -> reta.register(
                i % 2 == 0
                        ? CaseFixture.aComplaint().with(first, second)
                        : CaseFixture.aComplaint().with(second, first)));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream()
                        .flatMap(answer -> answer.<List<String>>path("persons.personCode").stream())
                        .distinct())
                .hasSize(2);
    }

    @RepeatedTest(3)
    void oneNewNameWithoutADocumentSentByTwoIsNotMissed() {
        String surname = PersonFixture.freshSurname();
        String other = PersonFixture.freshSurname();
        String birth = PersonFixture.freshBirth();
        List<Response> answers = allAtOnce(_ -> reta.register(CaseFixture.aComplaint()
                .with(PersonFixture.aVictim().named("Edith", surname, other).bornOn(birth))));
        assertThat(answers)
                .extracting(answer -> answer.<String>path("persons[0].match"))
                .containsOnlyOnce("NEW")
                .contains("LINKED");
    }

    /** Police and prosecutor note the same newcomer at the same moment, each in their own spelling. */
    @RepeatedTest(3)
    void oneNewcomerWrittenDifferentlyAtOnceIsNotMissed() {
        String surname = PersonFixture.freshSurname();
        String other = PersonFixture.freshSurname();
        String birth = PersonFixture.freshBirth();
        List<Response> answers = allAtOnce(i -> (i % 2 == 0 ? reta : sistra)
                .register(CaseFixture.aComplaint()
                        .with(PersonFixture.aVictim()
                                .named("Edith Rosaura", surname, i % 2 == 0 ? other : null)
                                .bornOn(birth)
                                .woman())));
        assertThat(answers)
                .extracting(answer -> answer.<String>path("persons[0].match"))
                .containsOnlyOnce("NEW");
    }

    private static List<Response> allAtOnce(IntFunction<Response> call) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Response>> calls = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int which = i;
                calls.add(threads.submit(() -> {
                    start.await();
                    return call.apply(which);
                }));
            }
            start.countDown();
            List<Response> answers = new ArrayList<>();
            for (Future<Response> made : calls) {
                answers.add(made.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
