package pe.kuska.indicators.compliance.rendering;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import pe.kuska.indicators.compliance.domain.ComplianceDocument;

/** A report as a tagged PDF (PDF/UA): headings, table headers, language and title for screen readers, fonts embedded. */
public final class PdfReport {

    /** Fixed, because measuring every cell of a long table takes longer than all the rest. */
    private static final List<Integer> WIDE_COLUMNS = List.of(12, 28, 13, 7, 7, 8, 8, 8, 9);

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PdfReport() {}

    public static byte[] of(ComplianceDocument document, String stamp, String publicAddress) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        for (int weight : List.of(400, 700)) {
            builder.useFont(PdfReport::font, "Report", weight, BaseRendererBuilder.FontStyle.NORMAL, true);
        }
        builder.withHtmlContent(html(document, stamp, new FigureLinks(publicAddress, document)), null);
        builder.withProducer("Kuska");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), "the report's font");
    }

    static String html(ComplianceDocument document, String stamp, FigureLinks links) {
        StringBuilder html = new StringBuilder(40_000);
        html.append("<!DOCTYPE html><html lang=\"es-PE\"><head><meta charset=\"UTF-8\"/><title>")
                .append(escaped(document.title()))
                .append("</title><meta name=\"description\" content=\"")
                .append(escaped(document.title()))
                .append("\"/><meta name=\"author\" content=\"Kuska\"/><bookmarks>");
        for (int i = 0; i < document.parts().size(); i++) {
            ComplianceDocument.Part part = document.parts().get(i);
            html.append("<bookmark name=\"")
                    .append(escaped(part.heading()))
                    .append("\" href=\"#p")
                    .append(i)
                    .append("\"/>");
        }
        html.append("</bookmarks><style>").append(css(stamp)).append("</style></head><body><h1 class=\"title\">");
        html.append(escaped(document.title()))
                .append("</h1><p class=\"stamp\">")
                .append(escaped(stamp))
                .append("</p>");
        for (int i = 0; i < document.parts().size(); i++) {
            ComplianceDocument.Part part = document.parts().get(i);
            String tag = "h" + (part.level() + 1);
            html.append('<').append(tag).append(" id=\"p").append(i).append("\">");
            html.append(escaped(part.heading())).append("</").append(tag).append('>');
            part.blocks().forEach(block -> block(html, block, links));
        }
        return html.append("</body></html>").toString();
    }

    private static void block(StringBuilder html, ComplianceDocument.Block block, FigureLinks links) {
        switch (block.kind()) {
            case PROSE ->
                html.append("<p>").append(escaped(String.valueOf(block.text()))).append("</p>");
            case EDITABLE -> {
                html.append("<p class=\"prompt\">")
                        .append(escaped(String.valueOf(block.title())))
                        .append("</p>");
                String text = block.text();
                for (String line : (text == null ? "Pendiente de redacción." : text).split("\\R")) {
                    html.append("<p>").append(escaped(line)).append("</p>");
                }
            }
            case TABLE -> table(html, block, links);
            case CHART -> chart(html, block);
        }
    }

    private static void table(StringBuilder html, ComplianceDocument.Block block, FigureLinks links) {
        boolean wide = block.header().size() == WIDE_COLUMNS.size();
        html.append("<table").append(wide ? " class=\"wide\"" : "").append("><caption>");
        html.append(escaped(String.valueOf(block.title()))).append("</caption>");
        if (wide) {
            WIDE_COLUMNS.forEach(
                    width -> html.append("<col style=\"width:").append(width).append("%\"/>"));
        }
        html.append("<thead><tr>");
        block.header()
                .forEach(name ->
                        html.append("<th scope=\"col\">").append(escaped(name)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<ComplianceDocument.Cell> row : block.rows()) {
            html.append("<tr>");
            for (ComplianceDocument.Cell cell : row) {
                String figure = cell.figure();
                html.append("<td>");
                if (figure == null) {
                    html.append(escaped(cell.text()));
                } else {
                    html.append("<a title=\"De dónde sale la cifra\" href=\"").append(escaped(links.to(figure)));
                    html.append("\">").append(escaped(cell.text())).append("</a>");
                }
                html.append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    /** A chart that needs no picture: each bar is a row of a table, so that it is read aloud as what it is. */
    private static void chart(StringBuilder html, ComplianceDocument.Block block) {
        html.append("<table class=\"chart\"><caption>").append(escaped(String.valueOf(block.title())));
        html.append(
                "</caption><thead><tr><th scope=\"col\">Elemento</th><th scope=\"col\">Avance</th></tr></thead><tbody>");
        for (ComplianceDocument.Bar bar : block.bars()) {
            BigDecimal value = bar.value();
            int width = value == null ? 0 : Math.max(0, Math.min(100, value.intValue()));
            html.append("<tr><td class=\"label\">").append(escaped(bar.label())).append("</td><td>");
            html.append("<div class=\"bar\" style=\"width:").append(width * 3).append("pt\"></div>");
            html.append("<span>")
                    .append(value == null ? "ND" : value.toPlainString() + " %")
                    .append("</span></td></tr>");
        }
        html.append("</tbody></table>");
    }

    private static String css(String stamp) {
        return """
                @page { size: A4; margin: 22mm 18mm 20mm 18mm;
                  @bottom-left { content: "%s"; font-family: Report; font-size: 6.5pt; color: #444444; }
                  @bottom-right { content: counter(page) " / " counter(pages); font-family: Report; font-size: 8pt; } }
                body { font-family: Report; font-size: 10pt; color: #111111; line-height: 1.35; }
                h1, h2, h3, h4 { color: #8c1a11; font-weight: bold; page-break-after: avoid; }
                h1.title { font-size: 20pt; } h2 { font-size: 15pt; border-bottom: 1pt solid #8c1a11; margin-top: 18pt; }
                h3 { font-size: 12pt; } .stamp { color: #444444; font-size: 8pt; }
                .prompt { color: #444444; font-size: 9pt; margin-bottom: 0; border-left: 2pt solid #8c1a11; padding-left: 4pt; }
                table { border-collapse: collapse; width: 100%%; margin: 8pt 0; -fs-table-paginate: paginate; }
                caption { text-align: left; font-size: 9pt; color: #333333; padding-bottom: 3pt; }
                th { background-color: #f1e3e1; text-align: left; } th, td { border: 0.5pt solid #888888; padding: 3pt; font-size: 8.5pt;
                  vertical-align: top; } tr { page-break-inside: avoid; } a { color: #0b3d91; text-decoration: none; }
                table.wide { table-layout: fixed; } table.wide th, table.wide td { font-size: 6.5pt; padding: 2pt; }
                table.chart td.label { width: 60pt; } .bar { background-color: #8c1a11; height: 8pt; }
                """.formatted(stamp.replace("\"", ""));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
