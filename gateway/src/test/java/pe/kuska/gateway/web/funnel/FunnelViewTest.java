package pe.kuska.gateway.web.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.care.CareCodes;
import pe.kuska.gateway.web.care.Spoken;
import pe.kuska.gateway.web.page.Language;

class FunnelViewTest {
    private static final FunnelWords WORDS = Spoken.words(FunnelWords.class);
    private static final CareCodes CODES = CareCodes.in(Language.ES);

    @Test
    void theFullestStepFillsThePictureAndTheOthersTheirShare() {
        assertThat(FunnelView.width(40, 40)).isEqualTo(FunnelView.WIDTH);
        assertThat(FunnelView.width(10, 40)).isEqualTo(FunnelView.WIDTH / 4);
        assertThat(FunnelView.width(0, 40)).isZero();
        assertThat(FunnelView.width(0, 0)).isZero();
    }

    @Test
    void aReasonIsFoundInWhicheverListItStands() {
        assertThat(FunnelView.reason("EN_CURSO", CODES, WORDS)).isEqualTo(WORDS.underWayLong());
        assertThat(FunnelView.reason("SIN_CAPACIDAD", CODES, WORDS)).isEqualTo("La unidad no tiene capacidad");
        assertThat(FunnelView.reason("ABANDONO", CODES, WORDS)).isEqualTo("Abandono");
        assertThat(FunnelView.reason("ALGO_NUEVO", CODES, WORDS)).isEqualTo("ALGO_NUEVO");
    }
}
