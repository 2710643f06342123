package pe.kuska.registry.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.kuska.registry.territory.domain.Country;
import pe.kuska.registry.territory.domain.Ubigeo;

class PersonCodeTest {

    @Test
    void aNewCodeIsReadBackHoweverItIsTyped() {
        PersonCode code = PersonCode.next();
        assertThat(PersonCode.parse(" " + code.value().toLowerCase(java.util.Locale.ROOT) + " "))
                .contains(code);
        assertThat(PersonCode.parse(code.value().replace("-", " "))).contains(code);
    }

    @Test
    void aTypingErrorFindsNobody() {
        String code = PersonCode.next().value();
        char last = code.charAt(code.length() - 1);
        String mistyped = code.substring(0, code.length() - 1) + (last == 'B' ? 'C' : 'B');
        assertThat(PersonCode.parse(mistyped)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CUV", "CT-0000-0000", "CUV-0000-0000"})
    void anotherCodeIsNoCuv(String typed) {
        assertThat(PersonCode.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000101", "260101", "15010", "1501011", "15O101"})
    void anUbigeoBeginsWithADepartmentAndHasSixDigits(String typed) {
        assertThat(Ubigeo.parse(typed)).isEmpty();
    }

    @Test
    void anUbigeoTellsItsDepartmentAndProvince() {
        Ubigeo lima = Ubigeo.parse("150101").orElseThrow();
        assertThat(lima.department()).isEqualTo("15");
        assertThat(lima.province()).isEqualTo("1501");
    }

    @Test
    void countriesAreReadByTwoOrThreeLetters() {
        assertThat(Country.parse("ven")).contains("VE");
        assertThat(Country.parse("PE")).contains("PE");
        assertThat(Country.parse("Perú")).isEmpty();
    }
}
