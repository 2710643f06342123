package pe.kuska.gateway.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.care.Spoken;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.page.Words;

class FactsFormTest {
    private static final CaseFacts KNOWN = new CaseFacts(
            "OPERATION",
            "2026-03-02",
            "129-A",
            List.of("CAPTACION", "TRASLADO"),
            List.of("ENGANO"),
            List.of("EXPLOTACION_LABORAL"),
            "OFERTA_TRABAJO",
            new CaseFacts.Place("150101"),
            List.of(
                    new CaseFacts.Leg("EXPLOITATION", "170101", "PE", "2026-02-20"),
                    new CaseFacts.Leg("RECRUITMENT", null, "BO", null)),
            List.of("506-2026", "77"),
            new CaseFacts.Circumstances(
                    "2026-02-01",
                    "2026-03-01",
                    "OPERATIVO",
                    List.of("129-C"),
                    List.of(new CaseFacts.Establishment("BAR_CANTINA", "170101", "20999999991")),
                    new CaseFacts.Operation(
                            "2026-03-01",
                            List.of("PNP", "MPFN"),
                            "VICTIMAS_RESCATADAS",
                            3,
                            1,
                            0,
                            List.of(new CaseFacts.HandOver("MIMP", "UPE", 1, "2026-03-02"))),
                    new CaseFacts.Inspection("SUNAFIL", "2026-03-01", "44-2026", "ACTA_LEVANTADA"),
                    List.of("VIDEOVIGILANCIA"),
                    List.of()));

    private final Map<String, String> typed =
            new LinkedHashMap<>(Map.of("receivedAt.day", "2", "receivedAt.month", "3", "receivedAt.year", "2026"));

    @Test
    void everyFactComesBackAsItWasPutIntoTheForm() {
        FactsForm form = new FactsForm(FactsInForm.of(KNOWN), Spoken.words(Words.class));

        assertThat(form.read()).isEqualTo(KNOWN);
        assertThat(form.messages()).isEmpty();
    }

    @Test
    void everyFactIsWorded() {
        assertThat(KNOWN.all()).allMatch(fact -> fact.isSaid() || fact.field().equals("circumstances.acknowledged"));
    }

    @Test
    void blankRowsAreNotSentAndWhatIsWrongStandsAtTheRowThatWasTyped() {
        typed.put("circumstances.establishments[0].type", "");
        typed.put("circumstances.establishments[2].type", "HOSPEDAJE");
        FactsForm form = form();
        CaseFacts read = form.read();

        assertThat(read.circumstances()).isNotNull();
        assertThat(read.all()).contains(new CaseFacts.Fact("circumstances.establishments", List.of("HOSPEDAJE")));
        assertThat(form.atItsField(List.of(
                        new FieldMessage("circumstances.establishments[0].ubigeo", "mal"),
                        new FieldMessage("conducts[3]", "repetido"),
                        new FieldMessage("persons[0].birthDate", "mal"))))
                .extracting(FieldMessage::field)
                .containsExactly("circumstances.establishments[2].ubigeo", "conducts", "persons[0].birthDate");
    }

    @Test
    void aNumberInWordsIsRefusedAtItsField() {
        typed.put("circumstances.operation.rescued", "tres");
        FactsForm form = form();
        form.read();

        assertThat(form.messages()).extracting(FieldMessage::field).containsExactly("circumstances.operation.rescued");
    }

    @Test
    void aPlaceOfTheRouteWithoutItsStageIsAskedForIt() {
        typed.put("route[4].ubigeo", "150101");
        FactsForm form = form();
        form.read();

        assertThat(form.messages()).extracting(FieldMessage::field).containsExactly("route[4].stage");
    }

    @Nested
    class ACorrection {
        @Test
        void namesOnlyWhatChanged() {
            assertThat(FactsPatch.between(KNOWN, KNOWN)).isEmpty();
            assertThat(FactsPatch.changes(KNOWN, KNOWN)).isEmpty();
        }

        @Test
        void takesOutWhatIsNoLongerSaidAndKeepsNothingElseByAccident() throws JsonProcessingException {
            CaseFacts without = new CaseFacts(
                    KNOWN.kind(),
                    KNOWN.receivedAt(),
                    null,
                    KNOWN.conducts(),
                    List.of(),
                    KNOWN.purposes(),
                    KNOWN.recruitment(),
                    null,
                    KNOWN.route(),
                    KNOWN.references(),
                    new CaseFacts.Circumstances(
                            "2026-02-01", null, null, List.of(), List.of(), null, null, List.of(), List.of()));

            assertThat(new ObjectMapper().writeValueAsString(FactsPatch.between(KNOWN, without)))
                    .isEqualTo("""
                    {"crime":null,"means":[],"place":null,"circumstances":{"from":"2026-02-01","until":null,\
                    "channel":null,"otherCrimes":[],"establishments":[],"operation":null,"inspection":null,\
                    "techniques":[],"acknowledged":[]}}""");
            assertThat(FactsPatch.changes(KNOWN, without))
                    .extracting(FactsPatch.Change::field)
                    .contains("crime", "means", "place.ubigeo", "circumstances.operation.result")
                    .doesNotContain("kind", "conducts", "route", "circumstances.from");
        }

        @Test
        void keepsTheDoubtsSomebodyLookedAt() {
            CaseFacts.Acknowledged looked = new CaseFacts.Acknowledged("crime", "code-no-longer-valid", "X");
            CaseFacts before = KNOWN.with(List.of(looked));

            assertThat(form().read().with(before.acknowledged()).acknowledged()).containsExactly(looked);
        }
    }

    private FactsForm form() {
        return new FactsForm(Answers.of(typed), Spoken.words(Words.class));
    }
}
