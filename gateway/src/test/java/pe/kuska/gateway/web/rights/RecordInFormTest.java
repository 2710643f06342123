package pe.kuska.gateway.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.identity.Identity;

class RecordInFormTest {
    private static final Identity.Record NORA = new Identity.Record(
            "0190aaaa-0000-7000-8000-000000000001",
            "PNP",
            "RETA",
            "VICTIM",
            new Identity.Names("Nora", "Quispe", null, List.of("La Flaca", "Norita")),
            List.of(new Identity.Document("DNI", "99900014", "PE")),
            "2001-04-02",
            null,
            null,
            "MUJER",
            "PE",
            new Identity.Birthplace("080101", "PE", null),
            new Identity.Residence(null, "CO", "Nariño", null, "Calle 5", null, null),
            List.of("es", "qu"));

    private static Answers typed(String... changes) {
        Map<String, String> typed = new LinkedHashMap<>(RecordInForm.of(NORA));
        for (int i = 0; i < changes.length; i += 2) {
            typed.put(changes[i], changes[i + 1]);
        }
        return Answers.of(typed);
    }

    private static String changes(String... changed) {
        return RecordInForm.changes(NORA, typed(changed)).toString();
    }

    @Test
    void whatIsLeftAsItIsChangesNothing() {
        assertThat(changes()).isEqualTo("{}");
    }

    @Test
    void onlyWhatWasTypedOtherwiseIsSent() {
        assertThat(changes("names.firstSurname", "Quiste")).isEqualTo("{\"names\":{\"firstSurname\":\"Quiste\"}}");
        assertThat(changes("sex", "NO_PRECISA")).isEqualTo("{\"sex\":\"NO_PRECISA\"}");
        assertThat(changes("names.alias", "La Flaca")).isEqualTo("{\"names\":{\"alias\":[\"La Flaca\"]}}");
    }

    @Test
    void whatIsEmptiedIsTakenAway() {
        assertThat(changes("names.given", "", "nationality", ""))
                .isEqualTo("{\"nationality\":null,\"names\":{\"given\":null}}");
    }

    @Test
    void oneWayOfTellingABirthIsExchangedForAnother() {
        assertThat(changes("birthDate.day", "", "birthDate.month", "", "birthDate.year", "", "estimatedAge", "17"))
                .isEqualTo("{\"estimatedAge\":\"17\",\"birthDate\":null}");
        assertThat(changes("birthDate.day", "20")).isEqualTo("{\"birthDate\":\"2001-04-20\"}");
    }

    @Test
    void documentsAreSentWhole() {
        assertThat(changes("documents[0].number", "99900022"))
                .isEqualTo("{\"documents\":[{\"type\":\"DNI\",\"number\":\"99900022\",\"country\":\"PE\"}]}");
        assertThat(changes("documents[0].type", "", "documents[0].number", "")).isEqualTo("{\"documents\":[]}");
        assertThat(changes("documents[1].type", "PAS", "documents[1].number", "XX9901"))
                .isEqualTo(
                        "{\"documents\":[{\"type\":\"DNI\",\"number\":\"99900014\",\"country\":\"PE\"},{\"type\":\"PAS\",\"number\":\"XX9901\"}]}");
    }

    @Test
    void aDistrictOfPeruSaysTheCountryToo() {
        assertThat(changes("residence.ubigeo", "150101"))
                .isEqualTo("{\"residence\":{\"ubigeo\":\"150101\",\"country\":null}}");
        assertThat(changes("residence.address", "Calle 6")).isEqualTo("{\"residence\":{\"address\":\"Calle 6\"}}");
    }

    @Test
    void languagesAreSentWholeInTheirOrderAndEachOnce() {
        assertThat(RecordInForm.of(NORA)).containsEntry("languages[0]", "es").containsEntry("languages[1]", "qu");
        assertThat(changes("languages[2]", "agr")).isEqualTo("{\"languages\":[\"es\",\"qu\",\"agr\"]}");
        assertThat(changes("languages[0]", "")).isEqualTo("{\"languages\":[\"qu\"]}");
        assertThat(changes("languages[0]", "", "languages[1]", "")).isEqualTo("{\"languages\":[]}");
        assertThat(changes("languages[2]", "es")).as("said twice").isEqualTo("{}");
    }
}
