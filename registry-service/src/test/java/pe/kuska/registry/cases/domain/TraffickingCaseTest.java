package pe.kuska.registry.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.people.domain.PersonRole;

class TraffickingCaseTest {

    private static final Instant THEN = Instant.parse("2026-03-03T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-04T10:00:00Z");

    private final PersonInCase victim = new PersonInCase(UUID.randomUUID(), PersonRole.VICTIM, false);
    private final PersonInCase suspect = new PersonInCase(UUID.randomUUID(), PersonRole.SUSPECT, false);
    private final TraffickingCase registered = TraffickingCase.register(
            new CaseSource("PNP", "DIRCTPTIM", "RETA", "1"), facts("129-A"), List.of(victim, suspect), THEN);

    @Nested
    class WhenRegistered {

        @Test
        void hasACodeWithACheckCharacterAndTheFirstVersion() {
            assertThat(CaseCode.parse(registered.code().value())).contains(registered.code());
            assertThat(registered.version()).isEqualTo(1);
            assertThat(registered.facts()).isEqualTo(facts("129-A"));
        }
    }

    @Nested
    class WhenToldAgain {

        @Test
        void theSameNothingChanges() {
            assertThat(registered.restate(facts("129-A"), List.of(suspect, victim), LATER))
                    .isFalse();
            assertThat(registered.version()).isEqualTo(1);
            assertThat(registered.changedAt()).isEqualTo(THEN);
        }

        @Test
        void differentlyItHasANewVersion() {
            assertThat(registered.restate(facts("129-B"), List.of(victim, suspect), LATER))
                    .isTrue();
            assertThat(registered.version()).isEqualTo(2);
            assertThat(registered.facts().crime()).isEqualTo("129-B");
            assertThat(registered.registeredAt()).isEqualTo(THEN);
        }

        @Test
        void withoutAPersonThatPersonIsWithdrawnAndNotForgotten() {
            registered.restate(facts("129-A"), List.of(victim), LATER);
            assertThat(registered.persons()).containsExactly(victim);
            assertThat(registered.everyPersonEverNamed()).containsExactlyInAnyOrder(victim, suspect.asWithdrawn());
        }

        @Test
        void aWithdrawnPersonCanComeBack() {
            registered.restate(facts("129-A"), List.of(victim), LATER);
            assertThat(registered.restate(facts("129-A"), List.of(victim, suspect), LATER))
                    .isTrue();
            assertThat(registered.persons()).containsExactly(victim, suspect);
            assertThat(registered.version()).isEqualTo(3);
        }

        @Test
        void aPersonInAnotherRoleIsAChange() {
            PersonInCase witness = new PersonInCase(suspect.recordId(), PersonRole.WITNESS, false);
            assertThat(registered.restate(facts("129-A"), List.of(victim, witness), LATER))
                    .isTrue();
            assertThat(registered.persons()).containsExactly(victim, witness);
        }
    }

    @Nested
    class WhenAmended {

        @Test
        void toTheSameNothingChanges() {
            assertThat(registered.amend(facts("129-A"), LATER)).isFalse();
            assertThat(registered.version()).isEqualTo(1);
        }

        @Test
        void thePeopleStay() {
            assertThat(registered.amend(facts("129-C"), LATER)).isTrue();
            assertThat(registered.persons()).containsExactly(victim, suspect);
            assertThat(registered.version()).isEqualTo(2);
        }
    }

    @Test
    void theFactsBeganOnTheFirstDayOfTheRouteElseWhenTheyWereReceived() {
        assertThat(facts("129-A").happenedFrom()).isEqualTo(LocalDate.of(2025, 11, 20));
        assertThat(new CaseFacts(
                                CaseKind.COMPLAINT,
                                Instant.parse("2026-03-03T03:10:00Z"),
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                null,
                                List.of(),
                                List.of())
                        .happenedFrom())
                .isEqualTo(LocalDate.of(2026, 3, 2));
    }

    private static CaseFacts facts(String crime) {
        return new CaseFacts(
                CaseKind.COMPLAINT,
                Instant.parse("2026-03-03T03:10:00Z"),
                crime,
                List.of("CAPTACION"),
                List.of("ENGANO"),
                List.of("EXPLOTACION_LABORAL"),
                "OFERTA_TRABAJO",
                "170101",
                List.of(
                        new RouteLeg(RouteStage.EXPLOITATION, "170101", "PE", null),
                        new RouteLeg(RouteStage.RECRUITMENT, "080101", "PE", LocalDate.of(2025, 11, 20))),
                List.of("506014502-2026-8-0"));
    }
}
