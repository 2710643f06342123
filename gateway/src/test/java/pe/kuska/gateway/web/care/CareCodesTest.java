package pe.kuska.gateway.web.care;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.page.Language;

class CareCodesTest {
    private static final Path INSTITUTIONS = Path.of("../registry-service/src/main/resources/codelists/codelists.json");
    private static final Path REFERENCE = Path.of("../case-tracking-service/src/main/resources/reference");

    @Test
    void everyCodeOfTheTrackingServiceHasWordsInBothLanguages() throws IOException {
        Set<String> codes = rows("code_lists.csv").stream()
                .map(row -> row[0] + "." + row[1])
                .collect(Collectors.toSet());
        assertThat(WordList.read("care/codes_es").keySet()).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(WordList.read("care/codes_en").keySet()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void everyUnitOfTheTrackingServiceHasAName() throws IOException {
        Set<String> units = rows("units.csv").stream()
                .map(row -> row[1].isEmpty() ? row[0] : row[0] + "/" + row[1])
                .collect(Collectors.toSet());
        assertThat(WordList.read("care/units_en").keySet()).containsExactlyInAnyOrderElementsOf(units);
        assertThat(WordList.read("care/units_es").keySet()).containsAll(units);
    }

    @Test
    void everyInstitutionHasItsOfficialName() throws IOException {
        Map<String, String> official = new LinkedHashMap<>();
        for (JsonNode list : new ObjectMapper().readTree(INSTITUTIONS.toFile())) {
            if (list.path("name").asText().equals("institucion")) {
                list.path("entries")
                        .forEach(entry -> official.put(
                                entry.path("code").asText(), entry.path("label").asText()));
            }
        }
        assertThat(WordList.read("care/institutions_es")).isNotEmpty().isEqualTo(official);
        assertThat(WordList.read("care/institutions_en").keySet()).isEqualTo(official.keySet());
    }

    @Test
    void aUnitBesideItsInstitutionDoesNotNameItAgain() {
        assertThat(CareUnits.in(Language.ES).name("MIMP", "-"))
                .isEqualTo("Ministerio de la Mujer y Poblaciones Vulnerables");
        assertThat(CareUnits.in(Language.ES).unit("MIMP", "CEM")).isEqualTo("Centro Emergencia Mujer (CEM)");
        assertThat(CareUnits.in(Language.ES).unit("MIMP", "DEMUNA")).isEqualTo("DEMUNA");
    }

    @Test
    void thoseAreOfferedThatReceiveReferrals() throws IOException {
        List<String> receiving = rows("units.csv").stream()
                .filter(row -> row[3].equals("yes"))
                .map(row -> row[0] + "/" + row[1])
                .toList();
        assertThat(CareUnits.in(Language.ES).receiving())
                .extracting(Choice::value)
                .containsExactlyInAnyOrderElementsOf(receiving);
    }

    @Test
    void aCodeNobodyHasWordedYetIsShownAsItIs() {
        assertThat(CareCodes.in(Language.ES).word("referral_reason", "NUEVO")).isEqualTo("NUEVO");
        assertThat(CareUnits.in(Language.EN).name("MIMP", "NUEVA")).isEqualTo("MIMP · NUEVA");
    }

    @Test
    void withinASentenceAWordBeginsSmallUnlessItIsAnAbbreviation() {
        CareCodes codes = CareCodes.in(Language.ES);
        assertThat(codes.lower("referral_reason", "ATENCION_INTEGRAL")).isEqualTo("atención integral");
        assertThat(codes.lower("restitution_kind", "DNI_PRIMERA_VEZ")).startsWith("DNI");
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(REFERENCE.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }
}
