package pe.kuska.indicators.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pe.kuska.indicators.compliance.domain.ComplianceDocument;
import pe.kuska.indicators.compliance.domain.ReportFormat;

class WarmReportFormatsTest {

    private static final Instant NOW = Instant.parse("2026-01-15T15:00:00Z");

    private static final ComplianceConfig CONFIG = new ComplianceConfig() {
        @Override
        public String publicAddress() {
            return "https://kuska.example";
        }

        @Override
        public boolean warmUp() {
            return true;
        }
    };

    @Test
    void aReportOfNothingHasEachKindOfBlock() {
        assertThat(WarmReportFormats.document(NOW).parts().stream()
                        .flatMap(part -> part.blocks().stream())
                        .map(ComplianceDocument.Block::kind)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ComplianceDocument.Kind.values()).toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"DOCX", "PDF", "XLSX"})
    void itIsWrittenInEveryFormat(ReportFormat format) {
        byte[] written = new RenderComplianceReport(CONFIG, _ -> new byte[0])
                .as(format, new ReadComplianceReport.Given(WarmReportFormats.document(NOW), Optional.empty()));

        assertThat(written).hasSizeGreaterThan(5_000);
    }
}
