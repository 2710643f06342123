package pe.kuska.registry.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.cases.domain.CaseFacts;
import pe.kuska.registry.cases.domain.CaseKind;
import pe.kuska.registry.cases.domain.RouteLeg;
import pe.kuska.registry.cases.domain.RouteStage;
import pe.kuska.registry.codelists.CodeLists;
import pe.kuska.registry.people.domain.Birth;
import pe.kuska.registry.people.domain.Birthplace;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.PersonNames;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.PersonStatement;
import pe.kuska.registry.people.domain.Residence;
import pe.kuska.registry.people.domain.Sex;
import pe.kuska.registry.validation.Findings;

class CaseChecksTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant RECEIVED = Instant.parse("2026-03-02T15:00:00Z");

    private final CaseChecks checks = new CaseChecks(
            new CodeLists(JsonMapper.builder().addModule(new JavaTimeModule()).build()), InstantSource.fixed(NOW));

    @Nested
    class TheCrime {

        @Test
        void inForceIsAccepted() {
            assertThat(warnings(aCase("129-A", RECEIVED))).isEmpty();
        }

        @Test
        void ofNoListIsRefused() {
            assertThat(errors(aCase("999", RECEIVED))).containsExactly("crime unknown-code");
        }

        @Test
        void ofALaterLawIsRefused() {
            assertThat(errors(aCase("129-A", Instant.parse("2021-03-30T15:00:00Z"))))
                    .containsExactly("crime code-not-yet-valid");
            assertThat(errors(aCase("129-A", Instant.parse("2021-03-31T15:00:00Z"))))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"153", "153-A", "153-B", "153-C", "168-B"})
        void ofTheOldNumberingIsDoubtfulToday(String crime) {
            assertThat(warnings(aCase(crime, RECEIVED))).containsExactly("crime code-no-longer-valid");
        }

        @Test
        void ofALaterLawThanTheFactsIsDoubtful() {
            CaseFacts before = aCase(
                    "129-A", RECEIVED, new RouteLeg(RouteStage.RECRUITMENT, null, null, LocalDate.of(2020, 5, 1)));
            assertThat(warnings(before)).contains("crime code-after-the-facts");
            CaseFacts going = aCase(
                    "129-A",
                    RECEIVED,
                    new RouteLeg(RouteStage.RECRUITMENT, null, null, LocalDate.of(2020, 5, 1)),
                    new RouteLeg(RouteStage.EXPLOITATION, null, null, LocalDate.of(2021, 6, 1)));
            assertThat(warnings(going)).doesNotContain("crime code-after-the-facts");
        }

        @Test
        void ofTheOldNumberingIsRightForOldFacts() {
            CaseFacts facts =
                    aCase("153", RECEIVED, new RouteLeg(RouteStage.RECRUITMENT, null, null, LocalDate.of(2020, 5, 1)));
            assertThat(warnings(facts)).isEmpty();
        }

        @Test
        void thatNobodyKnowsYetIsDoubtful() {
            assertThat(warnings(aCase(null, RECEIVED))).containsExactly("crime crime-expected");
        }
    }

    @Nested
    class TheMeans {

        @Test
        void areExpectedForAnAdult() {
            assertThat(warnings(withoutMeans(), victim(Birth.on(LocalDate.of(2000, 1, 1)))))
                    .containsExactly("means means-expected");
        }

        @Test
        void areNotNeededForAVictimUnder18() {
            assertThat(warnings(withoutMeans(), victim(Birth.on(LocalDate.of(2008, 3, 3)))))
                    .isEmpty();
            assertThat(warnings(withoutMeans(), victim(Birth.on(LocalDate.of(2008, 3, 2)))))
                    .containsExactly("means means-expected");
        }

        @Test
        void areNotAskedForWhenTheAgeIsUnknown() {
            assertThat(warnings(withoutMeans(), victim(Birth.UNKNOWN))).isEmpty();
        }

        @Test
        void areNotAskedForASuspect() {
            assertThat(warnings(
                            withoutMeans(),
                            new PersonStatement(PersonRole.SUSPECT, null, born(Birth.on(LocalDate.of(1980, 1, 1))))))
                    .isEmpty();
        }
    }

    @Nested
    class Dates {

        @Test
        void inTheFutureAreRefused() {
            assertThat(errors(aCase("129-A", NOW.plusSeconds(1)))).containsExactly("receivedAt in-future");
            assertThat(errors(aCase(
                            "129-A",
                            RECEIVED,
                            new RouteLeg(RouteStage.TRANSIT, null, null, LocalDate.of(2026, 3, 11)))))
                    .containsExactly("route[0].date in-future");
        }

        @Test
        void ofAnotherCenturyAreRefused() {
            assertThat(errors(aCase("303-A", Instant.parse("1926-03-02T15:00:00Z"))))
                    .containsExactly("receivedAt too-old");
        }

        @Test
        void afterReceptionAreDoubtful() {
            assertThat(warnings(aCase(
                            "129-A",
                            RECEIVED,
                            new RouteLeg(RouteStage.EXPLOITATION, null, null, LocalDate.of(2026, 3, 9)))))
                    .containsExactly("route[0].date after-reception");
        }
    }

    @Test
    void unknownAndRepeatedCodesAreAllNamed() {
        CaseFacts facts = new CaseFacts(
                CaseKind.COMPLAINT,
                RECEIVED,
                "129-A",
                List.of("CAPTACION", "VUELO", "CAPTACION"),
                List.of("ENGANO"),
                List.of("EXPLOTACION_LABORAL"),
                "MAGIA",
                null,
                List.of(),
                List.of());
        assertThat(errors(facts))
                .containsExactly("conducts[1] unknown-code", "conducts[2] repeated-code", "recruitment unknown-code");
    }

    private static CaseFacts aCase(@Nullable String crime, Instant received, RouteLeg... route) {
        return new CaseFacts(
                CaseKind.COMPLAINT,
                received,
                crime,
                List.of("CAPTACION"),
                List.of("ENGANO"),
                List.of("EXPLOTACION_LABORAL"),
                null,
                null,
                List.of(route),
                List.of());
    }

    private static CaseFacts withoutMeans() {
        return new CaseFacts(
                CaseKind.COMPLAINT,
                RECEIVED,
                "129-A",
                List.of("CAPTACION"),
                List.of(),
                List.of("EXPLOTACION_LABORAL"),
                null,
                null,
                List.of(),
                List.of());
    }

    private static PersonStatement victim(Birth birth) {
        return new PersonStatement(PersonRole.VICTIM, null, born(birth));
    }

    private static Identity born(Birth birth) {
        return new Identity(
                PersonNames.UNKNOWN,
                List.of(),
                birth,
                Sex.NOT_STATED,
                null,
                Birthplace.UNKNOWN,
                Residence.UNKNOWN,
                List.of());
    }

    private List<String> warnings(CaseFacts facts, PersonStatement... persons) {
        Findings findings = checks.of(facts, List.of(persons));
        findings.throwIfBroken();
        return written(findings.warnings());
    }

    private List<String> errors(CaseFacts facts) {
        Findings findings = checks.of(facts, List.of());
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, findings::throwIfBroken);
        return violation == null ? List.of() : written(violation.errors());
    }

    private static List<String> written(List<FieldError> errors) {
        return errors.stream().map(error -> error.field() + " " + error.rule()).toList();
    }
}
