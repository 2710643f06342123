package pe.kuska.indicators.compliance.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
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
            assertThat(file.getCharts()).hasSize(2);
            assertThat(file.getTables()).hasSizeGreaterThan(6);
            assertThat(Stream.of(file.getHyperlinks()).map(XWPFHyperlink::getURL))
                    .anyMatch(url -> url.startsWith(ADDRESS) && url.contains("cifra=OP.03.advance1"));
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
            assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>");
        }
    }

    @Test
    void everythingOnThePagesSaysWhatItIs() throws Exception {
        try (PDDocument file = Loader.loadPDF(PdfReport.of(document, STAMP, ADDRESS))) {
            for (PDPage page : file.getPages()) {
                int depth = 0;
                for (Object token : new PDFStreamParser(page).parse()) {
                    String operator = token instanceof Operator known ? known.getName() : "";
                    depth += operator.equals("BDC") || operator.equals("BMC") ? 1 : operator.equals("EMC") ? -1 : 0;
                    if (operator.equals("Tj") || operator.equals("re") || operator.equals("l")) {
                        assertThat(depth).as(operator + " is marked").isPositive();
                    }
                }
                for (PDAnnotation link : page.getAnnotations()) {
                    assertThat(link.getContents()).contains("de dónde sale la cifra");
                    assertThat(link.getStructParent()).isNotNegative();
                }
            }
            Map<String, Integer> elements = new TreeMap<>();
            count(file.getDocumentCatalog().getStructureTreeRoot(), elements);
            assertThat(elements).containsEntry("H1", 1).containsEntry("Figure", 0);
            assertThat(elements.get("Caption")).isEqualTo(elements.get("Table"));
            assertThat(elements.get("Link")).isGreaterThan(100);
        }
    }

    @Test
    void aLongTableGoesOnWithItsHeaderOnThePagesThatFollow() throws Exception {
        List<ComplianceDocument.Cell> row =
                List.of(ComplianceDocument.Cell.of("Código"), ComplianceDocument.Cell.of("Palabras ".repeat(400)));
        ComplianceDocument tall = new ComplianceDocument(
                "PNFTP",
                "Reporte",
                2023,
                ShippedPolicy.RECORDED,
                "1",
                List.of(new ComplianceDocument.Part(
                        1,
                        "Tabla 🙂",
                        List.of(ComplianceDocument.Block.table(
                                "Larga", List.of("Encabezado", "Texto"), Collections.nCopies(6, row))))));

        try (PDDocument file = Loader.loadPDF(PdfReport.of(tall, STAMP, ADDRESS))) {
            String text = new PDFTextStripper().getText(file);
            assertThat(file.getNumberOfPages()).isGreaterThan(2);
            assertThat(text.split("Encabezado", -1)).hasSize(file.getNumberOfPages() + 1);
            assertThat(text.split("Palabras", -1)).hasSize(6 * 400 + 1);
            assertThat(text).contains("Tabla ?");
        }
    }

    private static void count(PDStructureNode node, Map<String, Integer> elements) {
        elements.putIfAbsent("Figure", 0);
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.merge(element.getStructureType(), 1, Integer::sum);
                count(element, elements);
            }
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
