package pe.kuska.registry.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.kuska.registry.cases.domain.Circumstances.NONE;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.registry.cases.domain.Acknowledgement;
import pe.kuska.registry.cases.domain.CaseFacts;
import pe.kuska.registry.cases.domain.CaseKind;
import pe.kuska.registry.cases.domain.Circumstances;
import pe.kuska.registry.cases.domain.Establishment;
import pe.kuska.registry.cases.domain.Inspection;
import pe.kuska.registry.cases.domain.Operation;
import pe.kuska.registry.cases.domain.Operation.HandOver;
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

class CircumstanceChecksTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final CaseChecks checks = new CaseChecks(
            new CodeLists(JsonMapper.builder().addModule(new JavaTimeModule()).build()), InstantSource.fixed(NOW));

    @Test
    void aPeriodMustNotEndBeforeItStarts() {
        assertThat(of(period(DAY, DAY.minusDays(1)))).containsExactly("! circumstances.until ends-before-start");
        assertThat(of(period(DAY, DAY))).isEmpty();
        assertThat(of(period(LocalDate.of(2026, 3, 11), null))).contains("! circumstances.from in-future");
    }

    @Test
    void unknownCodesAreErrors() {
        assertThat(of(new Circumstances(
                        null,
                        null,
                        "PALOMA",
                        List.of("999"),
                        List.of(new Establishment("CASTILLO", null, null)),
                        null,
                        new Inspection("NASA", null, null, "OK"),
                        List.of("TELEPATIA"),
                        List.of(new Acknowledgement("crime", "crime-expected", "PORQUE_SI")))))
                .containsExactly(
                        "! circumstances.channel unknown-code",
                        "! circumstances.otherCrimes[0] unknown-code",
                        "! circumstances.establishments[0].type unknown-code",
                        "! circumstances.techniques[0] unknown-code",
                        "! circumstances.inspection.authority unknown-code",
                        "! circumstances.inspection.result unknown-code",
                        "! circumstances.acknowledged[0].reason unknown-code");
    }

    @Test
    void theMainCrimeIsNotAmongTheOthersToo() {
        assertThat(of(new Circumstances(
                        null, null, null, List.of("129-A"), List.of(), null, null, List.of(), List.of())))
                .containsExactly("! circumstances.otherCrimes[0] repeated-crime");
    }

    @Test
    void childrenAreNotMoreThanAllTheRescued() {
        assertThat(of(operation(DAY, null, 2, 3)))
                .containsExactly("! circumstances.operation.rescuedUnder18 more-than-the-whole");
    }

    @Test
    void nobodyIsHandedOverBeforeTheyWereRescued() {
        assertThat(of(operation(DAY, null, 2, null, new HandOver("MIMP", "UPE", 1, DAY.minusDays(1)))))
                .containsExactly("! circumstances.operation.handedOver[0].on ends-before-start");
    }

    @Test
    void moreHandedOverThanRescuedIsDoubtful() {
        assertThat(of(operation(DAY, null, 2, null, new HandOver("MIMP", "UPE", 3, DAY))))
                .containsExactly("? circumstances.operation.handedOver more-than-rescued");
    }

    @Test
    void aResultThatDeniesTheCountsIsDoubtful() {
        assertThat(of(operation(DAY, "NEGATIVO", 2, null)))
                .containsExactly("? circumstances.operation.result result-and-counts");
    }

    @Test
    void moreRescuedThanVictimsRegisteredIsDoubtful() {
        assertThat(of(operation(DAY, null, 2, null), victim(Birth.UNKNOWN)))
                .containsExactly("? circumstances.operation.rescued more-than-victims");
    }

    @Test
    void aDoubtThatSomebodyLookedAtIsNotRepeated() {
        Circumstances told = operation(DAY, "NEGATIVO", 2, null);
        assertThat(of(acknowledging(told, "circumstances.operation.result", "result-and-counts")))
                .isEmpty();
        assertThat(of(acknowledging(told, "circumstances.operation.result", "another-rule")))
                .hasSize(1);
    }

    @Test
    void anErrorStaysOneWhateverSomebodySays() {
        assertThat(of(acknowledging(period(DAY, DAY.minusDays(1)), "circumstances.until", "ends-before-start")))
                .hasSize(1);
    }

    @Test
    void aCrimeAgainstChildrenWithAdultVictimsOnlyIsDoubtful() {
        PersonStatement adult = victim(Birth.on(LocalDate.of(1990, 1, 1)));
        PersonStatement child = victim(Birth.on(LocalDate.of(2012, 1, 1)));
        assertThat(of("129-H", NONE, List.of(), adult)).containsExactly("? crime minor-expected");
        assertThat(of("129-H", NONE, List.of(), adult, child)).isEmpty();
        assertThat(of("129-H", NONE, List.of(), victim(Birth.UNKNOWN))).isEmpty();
    }

    @Test
    void exploitationBeforeRecruitmentIsDoubtful() {
        assertThat(of(
                        "129-A",
                        NONE,
                        List.of(
                                new RouteLeg(RouteStage.RECRUITMENT, "080101", "PE", DAY),
                                new RouteLeg(RouteStage.EXPLOITATION, "170101", "PE", DAY.minusDays(2)))))
                .containsExactly("? route route-order");
    }

    @Test
    void theFirstDayToldIsThatOfTheFacts() {
        CaseFacts facts = facts("129-A", period(LocalDate.of(2020, 1, 5), null), List.of());
        assertThat(facts.happenedFrom()).isEqualTo(LocalDate.of(2020, 1, 5));
        // Of an article that came later: doubtful, unless the facts went on into its time.
        assertThat(of("129-A", period(LocalDate.of(2020, 1, 5), null), List.of()))
                .containsExactly("? crime code-after-the-facts");
        assertThat(of("129-A", period(LocalDate.of(2020, 1, 5), LocalDate.of(2021, 5, 1)), List.of()))
                .isEmpty();
        assertThat(of("153", period(LocalDate.of(2020, 1, 5), null), List.of())).isEmpty();
    }

    private static Circumstances period(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Circumstances(from, until, null, List.of(), List.of(), null, null, List.of(), List.of());
    }

    private static Circumstances operation(
            LocalDate date,
            @Nullable String result,
            @Nullable Integer rescued,
            @Nullable Integer rescuedUnder18,
            HandOver... handedOver) {
        Operation operation =
                new Operation(date, List.of("PNP", "MPFN"), result, rescued, rescuedUnder18, 1, List.of(handedOver));
        return new Circumstances(DAY, null, "OPERATIVO", List.of(), List.of(), operation, null, List.of(), List.of());
    }

    private static Circumstances acknowledging(Circumstances told, String field, String rule) {
        return new Circumstances(
                told.from(),
                told.until(),
                told.channel(),
                told.otherCrimes(),
                told.establishments(),
                told.operation(),
                told.inspection(),
                told.techniques(),
                List.of(new Acknowledgement(field, rule, "VERIFICADO_CON_LA_FUENTE")));
    }

    private static PersonStatement victim(Birth birth) {
        return new PersonStatement(
                PersonRole.VICTIM,
                null,
                new Identity(
                        PersonNames.UNKNOWN,
                        List.of(),
                        birth,
                        Sex.NOT_STATED,
                        null,
                        Birthplace.UNKNOWN,
                        Residence.UNKNOWN,
                        List.of()));
    }

    private static CaseFacts facts(String crime, Circumstances circumstances, List<RouteLeg> route) {
        return new CaseFacts(
                CaseKind.OPERATION,
                Instant.parse("2026-03-02T15:00:00Z"),
                crime,
                List.of("CAPTACION"),
                List.of("ENGANO"),
                List.of("EXPLOTACION_LABORAL"),
                null,
                null,
                route,
                List.of(),
                circumstances);
    }

    private List<String> of(Circumstances circumstances, PersonStatement... persons) {
        return of("129-A", circumstances, List.of(), persons);
    }

    private List<String> of(
            String crime, Circumstances circumstances, List<RouteLeg> route, PersonStatement... persons) {
        Findings findings = checks.of(facts(crime, circumstances, route), List.of(persons));
        return java.util.stream.Stream.concat(
                        findings.errors().stream().map(error -> "! " + written(error)),
                        findings.warnings().stream().map(warning -> "? " + written(warning)))
                .toList();
    }

    private static String written(FieldError error) {
        return error.field() + " " + error.rule();
    }
}
