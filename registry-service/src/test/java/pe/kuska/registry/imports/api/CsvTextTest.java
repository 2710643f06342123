package pe.kuska.registry.imports.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    @Test
    void quotesOnlyWhatNeedsIt() {
        assertThat(CsvText.line(List.of("a", "b;c", "di\"jo", "x\ny"), ';'))
                .isEqualTo("a;\"b;c\";\"di\"\"jo\";\"x\ny\"\r\n");
    }

    @Test
    void aFormulaIsHandedOutAsAText() {
        assertThat(CsvText.line(List.of("=1+1", "@x", "+cmd|x", "-2+3x", "-12", "+51 999 111 222"), ','))
                .isEqualTo("'=1+1,'@x,'+cmd|x,'-2+3x,-12,+51 999 111 222\r\n");
    }
}
