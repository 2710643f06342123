package pe.kuska.registry.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;

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
}
