package pe.kuska.indicators.compliance;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import pe.kuska.indicators.compliance.domain.ComplianceDocument;
import pe.kuska.indicators.compliance.domain.ComplianceDocument.Bar;
import pe.kuska.indicators.compliance.domain.ComplianceDocument.Block;
import pe.kuska.indicators.compliance.domain.ComplianceDocument.Cell;
import pe.kuska.indicators.compliance.domain.ComplianceDocument.Part;
import pe.kuska.indicators.compliance.domain.ReportFormat;

/**
 * Writes a report of nothing in every format once the service has started, so that the first reader of a real one does not
 * wait for fonts, classes and the compiler.
 */
@ApplicationScoped
public class WarmReportFormats {

    private static final Logger LOG = Logger.getLogger(WarmReportFormats.class);
    private static final int ROWS = 300;
    private static final List<String> HEADER = List.of("Código", "Indicador", "Entidad", "Meta", "Obtenido", "Avance");

    private final InstantSource clock;
    private final ComplianceConfig config;
    private final RenderComplianceReport renderComplianceReport;

    WarmReportFormats(InstantSource clock, ComplianceConfig config, RenderComplianceReport renderComplianceReport) {
        this.clock = clock;
        this.config = config;
        this.renderComplianceReport = renderComplianceReport;
    }

    void atStart(@Observes StartupEvent start) {
        if (config.warmUp()) {
            Thread.ofPlatform()
                    .name("warm-report-formats")
                    .daemon()
                    .priority(Thread.MIN_PRIORITY)
                    .start(this::warm);
        }
    }

    void warm() {
        ReadComplianceReport.Given nothing =
                new ReadComplianceReport.Given(document(clock.instant()), Optional.empty());
        int bytes = 0;
        for (ReportFormat format : EnumSet.complementOf(EnumSet.of(ReportFormat.CONTENT))) {
            bytes += renderComplianceReport.as(format, nothing).length;
        }
        LOG.debugf("report formats are warm, %d bytes written for nobody", bytes);
    }

    /** A document with each kind of block, and a table as wide as the annex. */
    static ComplianceDocument document(Instant now) {
        List<List<Cell>> rows = IntStream.range(0, ROWS)
                .mapToObj(row -> List.of(
                        new Cell("IOP.01.01", "IOP.01.01.advance1"),
                        Cell.of("Porcentaje de distritos con operativos de fiscalización, año " + row),
                        Cell.of("MININTER (DDF)"),
                        Cell.of("10.0"),
                        Cell.of("15.1"),
                        new Cell("151.0", "IOP.01.01.advance1")))
                .toList();
        List<Bar> bars = List.of(new Bar("OP.01", BigDecimal.TEN), new Bar("OP.02", null));
        return new ComplianceDocument(
                "PNFTP",
                "Informe",
                2000,
                now,
                "1",
                List.of(
                        new Part(
                                1, "Datos", List.of(Block.prose("Texto."), Block.editable("problem", "Escriba", null))),
                        new Part(2, "Avance", List.of(Block.chart("Avance", "%", bars))),
                        new Part(1, "Anexo", List.of(Block.table("Indicadores", HEADER, rows)))));
    }
}
