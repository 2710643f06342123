package pe.kuska.indicators.compliance.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import pe.kuska.indicators.compliance.domain.ComplianceDocument;

/** The tables of a report as a workbook: one sheet each, numbers as numbers, figures as links. */
public final class XlsxAnnex {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final Pattern NOT_IN_SHEET_NAMES = Pattern.compile("[\\[\\]*?:/\\\\]");

    private XlsxAnnex() {}

    public static byte[] of(ComplianceDocument document, String stamp, String publicAddress) {
        FigureLinks links = new FigureLinks(publicAddress, document);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Kuska", "1.0")) {
            Worksheet cover = workbook.newWorksheet("Reporte");
            cover.value(0, 0, document.title());
            cover.style(0, 0).bold().fontSize(14).set();
            cover.value(1, 0, stamp);
            cover.value(2, 0, "Fórmulas " + document.formulaVersion() + ", con lo registrado hasta " + document.asOf());
            cover.width(0, 90);
            int number = 0;
            for (ComplianceDocument.Part part : document.parts()) {
                for (ComplianceDocument.Block block : part.blocks()) {
                    if (block.kind() == ComplianceDocument.Kind.TABLE) {
                        number++;
                        table(workbook, number, block, links);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void table(Workbook workbook, int number, ComplianceDocument.Block block, FigureLinks links) {
        String title = String.valueOf(block.title());
        String name = number + " " + NOT_IN_SHEET_NAMES.matcher(title).replaceAll(" ");
        Worksheet sheet = workbook.newWorksheet(name.substring(0, Math.min(31, name.length())));
        for (int column = 0; column < block.header().size(); column++) {
            sheet.value(0, column, block.header().get(column));
            sheet.style(0, column).bold().fillColor("DCE6F1").wrapText(true).set();
            sheet.width(column, column == 1 ? 60 : 20);
        }
        for (int row = 0; row < block.rows().size(); row++) {
            List<ComplianceDocument.Cell> cells = block.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                ComplianceDocument.Cell cell = cells.get(column);
                String figure = cell.figure();
                if (figure != null) {
                    sheet.hyperlink(row + 1, column, HyperLink.external(links.to(figure), cell.text()));
                }
                if (NUMBER.matcher(cell.text()).matches()) {
                    sheet.value(row + 1, column, new BigDecimal(cell.text()));
                } else {
                    sheet.value(row + 1, column, cell.text());
                }
                sheet.style(row + 1, column)
                        .wrapText(true)
                        .fontColor(figure == null ? "111111" : "0B3D91")
                        .set();
            }
        }
        sheet.freezePane(0, 1);
    }
}
