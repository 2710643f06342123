package pe.kuska.registry.territory.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UbigeoSystemTest {

    @ParameterizedTest(name = "{0} of RENIEC is {1} of INEI ({2})")
    @CsvSource({
        "010101, 010101, Chachapoyas",
        "140101, 150101, Lima",
        "130101, 140101, Chiclayo",
        "070101, 080101, Cusco",
        "160101, 170101, Tambopata",
        "240106, 070106, Ventanilla",
        "100301, 110301, Nasca",
        "150107, 160801, Putumayo"
    })
    void aDistrictHasAnotherNumberOnAnIdentityCard(String reniec, String inei, String name) {
        assertThat(UbigeoSystem.RENIEC.read(reniec)).as(name).contains(new Ubigeo(inei));
    }

    @Test
    void aCodeOfIneisIsItself() {
        assertThat(UbigeoSystem.INEI.read("150101")).contains(new Ubigeo("150101"));
        assertThat(UbigeoSystem.INEI.read("990101")).isEmpty();
    }

    @Test
    void whatReniecDoesNotNumberIsNoDistrict() {
        assertThat(UbigeoSystem.RENIEC.read("990101")).isEmpty();
        assertThat(UbigeoSystem.RENIEC.read("")).isEmpty();
    }

    /** Districts created after RENIEC's numbers were published in the source; a card cannot name them yet. */
    private static final String WITHOUT_NUMBER_OF_RENIEC = """
            030220 030609 030610 050116 050409 050410 050411 050412 050510 080911 080912 080913 090719 090720 090721 090722
            100113 100607 100608 100704 100705 120609 160802 160804 200115 230111 250304 250305""";

    @Test
    void everyDistrictIsOneOfReniecAndTheOtherWayRoundOrIsKnownNotToBe() throws IOException {
        List<String> pairs = rows("ubigeo-reniec.csv");
        List<String> districts = rows("districts.csv").stream()
                .map(row -> row.substring(0, row.indexOf(',')))
                .toList();
        List<String> ofReniec = pairs.stream().map(pair -> pair.split(",")[0]).toList();
        List<String> ofInei = pairs.stream().map(pair -> pair.split(",")[1]).toList();

        assertThat(districts).hasSize(1867).doesNotHaveDuplicates();
        assertThat(ofReniec).hasSize(1839).doesNotHaveDuplicates();
        assertThat(ofInei).doesNotHaveDuplicates().isSubsetOf(districts);
        assertThat(districts)
                .filteredOn(district -> !ofInei.contains(district))
                .containsExactly(WITHOUT_NUMBER_OF_RENIEC.split("\\s+"));
        assertThat(pairs)
                .allSatisfy(pair -> assertThat(UbigeoSystem.RENIEC.read(pair.split(",")[0]))
                        .contains(new Ubigeo(pair.split(",")[1])));
    }

    private static List<String> rows(String file) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(UbigeoSystemTest.class.getResourceAsStream("/territory/" + file)), UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
        }
    }
}
