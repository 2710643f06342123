package pe.kuska.indicators.compliance.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.compliance.domain.ComplianceDocument;

/**
 * A report as an editable document: real headings, repeated table headers, native charts, figures as links. Written as
 * WordprocessingML (ECMA-376) straight away, because a model of a thousand rows in memory costs seconds.
 */
public final class DocxReport {

    private static final int MARGIN = 1134;
    private static final int NARROW = 11906;
    private static final int LONG = 16838;
    private static final int WIDE_FROM = 7;
    private static final int EMU_PER_CENTIMETER = 360_000;

    private final DocxPackage file;
    private final FigureLinks links;
    private final StringBuilder body = new StringBuilder(256 * 1024);
    private final String foot;
    private boolean landscape;
    private int pictures;

    private DocxReport(DocxPackage file, FigureLinks links, String stamp) {
        this.file = file;
        this.links = links;
        this.foot = file.foot("""
                <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\
                <w:r><w:t xml:space="preserve">%s · página </w:t></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>\
                </w:p></w:ftr>""".formatted(Markup.escaped(stamp)));
    }

    public static byte[] of(ComplianceDocument document, String stamp, String publicAddress) {
        try {
            DocxPackage file = new DocxPackage();
            DocxReport report = new DocxReport(file, new FigureLinks(publicAddress, document), stamp);
            report.write(document, stamp);
            return file.with(report.body.toString(), document.title());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ComplianceDocument document, String stamp) throws IOException {
        body.append("""
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"\
                 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"\
                 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"\
                 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"\
                 xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><w:body>""");
        paragraph("Title", document.title());
        paragraph("Stamp", stamp);
        for (ComplianceDocument.Part part : document.parts()) {
            if (part.startsAnnex() && !landscape) {
                body.append("<w:p><w:pPr>");
                section();
                body.append("</w:pPr></w:p>");
                landscape = true;
            }
            paragraph("Heading" + part.level(), part.heading());
            for (ComplianceDocument.Block block : part.blocks()) {
                switch (block.kind()) {
                    case PROSE -> paragraph("Normal", String.valueOf(block.text()));
                    case EDITABLE -> editable(block);
                    case TABLE -> table(block);
                    case CHART -> chart(block);
                }
            }
        }
        section();
        body.append("</w:body></w:document>");
    }

    /** The pages up to here; wide tables stand on pages that lie on their side. */
    private void section() {
        body.append("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"")
                .append(foot)
                .append("\"/><w:pgSz w:w=\"")
                .append(landscape ? LONG : NARROW)
                .append("\" w:h=\"")
                .append(landscape ? NARROW : LONG)
                .append(landscape ? "\" w:orient=\"landscape\"/>" : "\"/>")
                .append("<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\"")
                .append(" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>");
    }

    private void paragraph(String style, String text) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        run(null, text);
        body.append("</w:p>");
    }

    private void run(@Nullable String style, String text) {
        body.append("<w:r>");
        if (style != null) {
            body.append("<w:rPr><w:rStyle w:val=\"").append(style).append("\"/></w:rPr>");
        }
        body.append("<w:t xml:space=\"preserve\">").append(Markup.escaped(text)).append("</w:t></w:r>");
    }

    private void editable(ComplianceDocument.Block block) {
        paragraph("Prompt", String.valueOf(block.title()));
        String text = block.text();
        for (String line : (text == null ? "[Pendiente de redacción]" : text).split("\\R")) {
            paragraph("Normal", line);
        }
    }

    private void table(ComplianceDocument.Block block) {
        String caption = String.valueOf(block.title());
        paragraph("Caption", caption);
        int columns = block.header().size();
        int width = (landscape ? LONG : NARROW) - 2 * MARGIN;
        List<Integer> shares = ColumnWidths.of(columns);
        int whole = shares.stream().mapToInt(Integer::intValue).sum();
        body.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\"")
                .append(width)
                .append(
                        "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\"/>")
                .append("<w:tblCaption w:val=\"")
                .append(Markup.escaped(caption))
                .append("\"/></w:tblPr><w:tblGrid>");
        String[] properties = new String[columns];
        for (int column = 0; column < columns; column++) {
            int wide = width * shares.get(column) / whole;
            body.append("<w:gridCol w:w=\"").append(wide).append("\"/>");
            properties[column] = "<w:tc><w:tcPr><w:tcW w:w=\"" + wide + "\" w:type=\"dxa\"/></w:tcPr>";
        }
        body.append("</w:tblGrid>");
        String style = columns < WIDE_FROM ? "Cell" : "SmallCell";
        body.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int column = 0; column < columns; column++) {
            cell(
                    properties[column],
                    style,
                    ComplianceDocument.Cell.of(block.header().get(column)));
        }
        body.append("</w:tr>");
        for (List<ComplianceDocument.Cell> row : block.rows()) {
            body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (int column = 0; column < columns; column++) {
                cell(properties[column], style, row.get(column));
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl><w:p/>");
    }

    private void cell(String properties, String style, ComplianceDocument.Cell cell) {
        body.append(properties)
                .append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/></w:pPr>");
        String figure = cell.figure();
        if (figure == null) {
            run(null, cell.text());
        } else {
            body.append("<w:hyperlink r:id=\"")
                    .append(file.link(links.to(figure)))
                    .append("\">");
            run("Figure", cell.text());
            body.append("</w:hyperlink>");
        }
        body.append("</w:p></w:tc>");
    }

    private void chart(ComplianceDocument.Block block) throws IOException {
        DocxChart chart = new DocxChart(String.valueOf(block.title()), block.unit(), block.bars());
        if (chart.isEmpty()) {
            paragraph("Normal", block.title() + ": sin datos.");
            return;
        }
        pictures++;
        body.append("<w:p><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"")
                .append(15 * EMU_PER_CENTIMETER)
                .append("\" cy=\"")
                .append(7 * EMU_PER_CENTIMETER)
                .append("\"/><wp:docPr id=\"")
                .append(pictures)
                .append("\" name=\"Gráfico ")
                .append(pictures)
                .append("\" descr=\"")
                .append(Markup.escaped(chart.inWords()))
                .append("\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData")
                .append(" uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart r:id=\"")
                .append(file.chart(chart.markup(), chart.workbook()))
                .append("\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    }
}
