package pe.kuska.indicators.compliance.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import pe.kuska.indicators.compliance.domain.ComplianceDocument;
import pe.kuska.indicators.compliance.domain.ReportComposer;
import pe.kuska.indicators.fixtures.ShippedPolicy;
import pe.kuska.indicators.progress.ShippedFormulas;
import pe.kuska.indicators.progress.domain.PolicyAssessment;

/** The shipped policy's report for 2023 in every format, opened again with a reader of that format. */
class ReportFormatsTest {

    private static final String ADDRESS = "https://kuska.example";
    private static final String STAMP = "Borrador de prueba";
    private final ComplianceDocument document = document();

    @Test
    void keepsTheOrderOfTheModel() {
        assertThat(document.parts().stream().filter(part -> part.level() == 1).map(ComplianceDocument.Part::heading))
                .containsExactly(
                        "Datos de la política nacional",
                        "Avance de los objetivos prioritarios",
                        "Servicios",
                        "Sistema de seguimiento",
                        "Valoración total",
                        "I. Cumplimiento de los objetivos prioritarios",
                        "II. Principales actividades realizadas y uso de recursos",
                        "III. Alternativas de mejora",
                        "Anexo. Tabla de indicadores");
    }

    @Test
    void saysOnlyWhatFiguresSay() {
        Set<String> known = new TreeSet<>();
        Pattern decimal = Pattern.compile("-?[0-9]+\\.[0-9]+");
        document.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .flatMap(block -> block.rows().stream())
                .flatMap(List::stream)
                .forEach(cell -> decimal.matcher(cell.text()).results().forEach(found -> known.add(found.group())));
        List<String> said = document.parts().stream()
                .filter(part -> !part.heading().equals("Reglas por confirmar"))
                .flatMap(part -> part.blocks().stream())
                .filter(block -> block.kind() == ComplianceDocument.Kind.PROSE)
                .flatMap(block -> decimal.matcher(String.valueOf(block.text())).results())
                .map(MatchResult::group)
                .toList();

        assertThat(said).hasSizeGreaterThan(20);
        assertThat(known).containsAll(said);
    }

    @Test
    void theDocumentIsEditableAndLeadsToItsFigures() throws Exception {
        byte[] docx = DocxReport.of(document, STAMP, ADDRESS);
        keep("docx", docx);

        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(file.getParagraphs().stream()
                            .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                            .map(XWPFParagraph::getText))
                    .contains("I. Cumplimiento de los objetivos prioritarios", "III. Alternativas de mejora");
            assertThat(file.getCharts()).hasSize(1);
            assertThat(file.getTables()).hasSizeGreaterThan(6);
            assertThat(Stream.of(file.getHyperlinks()).map(XWPFHyperlink::getURL))
                    .anyMatch(url -> url.startsWith(ADDRESS) && url.contains("figure=OP.03.advance1"));
        }
    }

    @Test
    void thePdfIsTaggedAndSearchable() throws Exception {
        byte[] pdf = PdfReport.of(document, STAMP, ADDRESS);
        keep("pdf", pdf);

        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(file.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("es-PE");
            assertThat(file.getDocumentInformation().getTitle()).startsWith("Reporte de cumplimiento 2023");
            assertThat(new PDFTextStripper().getText(file)).contains("Valoración total", "IOP.03.01");
        }
    }

    @Test
    void theAnnexHoldsNumbers() throws Exception {
        byte[] xlsx = XlsxAnnex.of(document, STAMP, ADDRESS);
        keep("xlsx", xlsx);

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
                Stream<Row> rows = workbook.getSheets()
                        .filter(sheet -> sheet.getName().contains("objetivo"))
                        .findFirst()
                        .orElseThrow()
                        .openStream()) {
            assertThat(rows.filter(row -> row.getCellText(0).equals("OP.03"))
                            .map(row -> row.getCellAsNumber(2).orElseThrow().doubleValue()))
                    .containsExactly(50.0);
        }
    }

    private static void keep(String format, byte[] content) throws IOException {
        Files.createDirectories(Path.of("target/reports"));
        Files.write(Path.of("target/reports/PNFTP-2023." + format), content);
    }

    private static ComplianceDocument document() {
        return ReportComposer.compose(
                new PolicyAssessment(ShippedFormulas.ofPnftp()).of(ShippedPolicy.facts(), 2023, ShippedPolicy.RECORDED),
                ShippedPolicy.catalogue(),
                Map.of("summary", "La política entra en su segundo año.\nEste resumen lo escribió el ministerio."));
    }
}
