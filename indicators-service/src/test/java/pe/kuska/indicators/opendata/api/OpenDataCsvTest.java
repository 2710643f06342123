package pe.kuska.indicators.opendata.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.kuska.indicators.observations.domain.ObservationStatus;
import pe.kuska.indicators.opendata.domain.PublishedValue;
import pe.kuska.indicators.progress.domain.Level;

class OpenDataCsvTest {

    @Test
    void noTextIsAFormulaAndEveryNumberStaysOne() {
        PublishedValue value = new PublishedValue(
                "PNFTP",
                "IOP.01.01",
                "+51 más",
                null,
                null,
                null,
                null,
                2025,
                ObservationStatus.ND,
                new BigDecimal("-3.5"),
                null,
                null,
                null,
                null,
                null,
                null,
                Level.ND,
                "=HYPERLINK(\"http://example.org\",\"ver\")",
                "-");
        assertThat(OpenDataCsv.whole(List.of(value)))
                .contains(",'+51 más,", ",-3.5,", "'=HYPERLINK", ",'-")
                .doesNotContain(",\"=");
    }
}
