package pe.kuska.gateway.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final District MIRAFLORES_LIMA = new District("150122", "Miraflores", "Lima", "Lima");
    private static final District MIRAFLORES_AREQUIPA = new District("040110", "Miraflores", "Arequipa", "Arequipa");
    private static final District NANCHOC = new District("061105", "Nanchoc", "San Miguel", "Cajamarca");
    private static final District BRENA = new District("150105", "Breña", "Lima", "Lima");
    private static final District SAN_JUAN = new District("150132", "San Juan de Lurigancho", "Lima", "Lima");

    private final Gazetteer gazetteer =
            new Gazetteer(List.of(MIRAFLORES_LIMA, MIRAFLORES_AREQUIPA, NANCHOC, BRENA, SAN_JUAN));

    @Test
    void accentsAndCapitalsDoNotMatter() {
        assertThat(gazetteer.named("BRENA")).containsExactly(BRENA);
        assertThat(gazetteer.named(" breña ")).containsExactly(BRENA);
    }

    @Test
    void theProvinceTellsNamesakesApart() {
        assertThat(gazetteer.named("Miraflores")).containsExactly(MIRAFLORES_LIMA, MIRAFLORES_AREQUIPA);
        assertThat(gazetteer.named("Miraflores, Arequipa")).containsExactly(MIRAFLORES_AREQUIPA);
        assertThat(gazetteer.named("Miraflores, Cusco")).isEmpty();
    }

    @Test
    void aNameReadBackIsTheSameDistrict() {
        for (District district : List.of(MIRAFLORES_LIMA, MIRAFLORES_AREQUIPA, NANCHOC, BRENA, SAN_JUAN)) {
            assertThat(gazetteer.named(district.name())).containsExactly(district);
            assertThat(gazetteer.of(district.ubigeo())).contains(district);
        }
    }

    @Test
    void whileSomebodyWritesAWordOfTheNameIsEnough() {
        assertThat(gazetteer.like("lurig", 5)).containsExactly(SAN_JUAN);
        assertThat(gazetteer.like("mir", 1)).hasSize(1);
        assertThat(gazetteer.like("m", 5)).isEmpty();
        assertThat(gazetteer.like("", 5)).isEmpty();
    }
}
