package pe.kuska.gateway.web.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PageLinksTest {

    @Test
    void aFigureLeadsToWhereItComesFromAsOfTheSameMoment() {
        assertThat(
                        PageLinks.of(
                                "/api/indicators/v1/policies/PNFTP/why?year=2023&figure=OP.03.advance1&asOf=2026-11-22T08:32:13Z"))
                .isEqualTo("/politicas/PNFTP/porque?anio=2023&cifra=OP.03.advance1&corte=2026-11-22T08:32:13Z");
    }

    @Test
    void aResultLeadsToTheResultsOfItsIndicator() {
        assertThat(PageLinks.of("/api/indicators/v1/indicators/IOP.03.01/observations?policy=PNFTP"))
                .isEqualTo("/politicas/PNFTP/indicadores/IOP.03.01#resultados");
        assertThat(PageLinks.of("/api/indicators/v1/indicators/IOP.03.01?policy=PNFTP"))
                .isEqualTo("/politicas/PNFTP/indicadores/IOP.03.01");
    }

    @Test
    void whatHasNoPageLeadsNowhere() {
        assertThat(PageLinks.of("/api/registry/v1/cases")).isNull();
        assertThat(PageLinks.of(null)).isNull();
    }

    @Test
    void onlyPeriodsThatHaveBegunAreOffered() {
        assertThat(IndicatorPages.periodsUntil(LocalDate.of(2026, 5, 3)))
                .startsWith("2026S1", "2026", "2025S2")
                .doesNotContain("2026S2");
    }
}
