package pe.kuska.indicators.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EvidenceTypeTest {

    @Test
    void nameAndContentHaveToAgree() {
        assertThat(EvidenceType.of("acta.pdf", bytes("%PDF-1.7 …"))).contains(EvidenceType.PDF);
        assertThat(EvidenceType.of("acta.PDF", bytes("%PDF-1.4"))).contains(EvidenceType.PDF);
        assertThat(EvidenceType.of("acta.png", bytes("%PDF-1.7"))).isEmpty();
        assertThat(EvidenceType.of("acta.pdf", bytes("MZ programa"))).isEmpty();
    }

    @Test
    void anOfficeFileSaysWhichItIs() {
        assertThat(EvidenceType.of("datos.xlsx", bytes("PK\003\004…xl/workbook.xml")))
                .contains(EvidenceType.XLSX);
        assertThat(EvidenceType.of("datos.xlsx", bytes("PK\003\004…word/document.xml")))
                .isEmpty();
        assertThat(EvidenceType.of("datos.zip", bytes("PK\003\004…xl/workbook.xml")))
                .isEmpty();
    }

    @Test
    void aTableIsText() {
        assertThat(EvidenceType.of("datos.csv", bytes("región;víctimas\nPuno;12\n")))
                .contains(EvidenceType.CSV);
        assertThat(EvidenceType.of("datos.csv", new byte[] {0, 1, 2})).isEmpty();
        assertThat(EvidenceType.of("sin extensión", bytes("a;b"))).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
