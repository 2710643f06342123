package pe.kuska.indicators.compliance.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import pe.kuska.indicators.compliance.domain.ComplianceDocument;

/** A report as an editable document: real headings, repeated table headers, native charts, figures as links. */
public final class DocxReport {

    private static final String ACCENT = "8C1A11";
    private static final String GREY = "595959";
    private static final int CHART_WIDTH = 15 * Units.EMU_PER_CENTIMETER;
    private static final int CHART_HEIGHT = 7 * Units.EMU_PER_CENTIMETER;

    private final XWPFDocument file = new XWPFDocument();
    private final FigureLinks links;
    private boolean landscape;

    private DocxReport(FigureLinks links) {
        this.links = links;
    }

    public static byte[] of(ComplianceDocument document, String stamp, String publicAddress) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxReport report = new DocxReport(new FigureLinks(publicAddress, document));
        try (XWPFDocument file = report.file) {
            report.write(document, stamp);
            file.write(out);
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("the document could not be written", e);
        }
        return out.toByteArray();
    }

    private void write(ComplianceDocument document, String stamp) throws IOException, InvalidFormatException {
        DocxStyles.define(file);
        file.getProperties().getCoreProperties().setTitle(document.title());
        file.getProperties().getCoreProperties().setCreator("Kuska");
        footer(stamp);
        paragraph("Title", document.title());
        XWPFRun note = file.createParagraph().createRun();
        note.setText(stamp);
        note.setColor(GREY);
        note.setFontSize(9);
        for (ComplianceDocument.Part part : document.parts()) {
            boolean annex = part.heading().startsWith("Anexo");
            if (annex) {
                DocxStyles.endPortrait(file);
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
        DocxStyles.landscape(file);
    }

    private void footer(String stamp) {
        XWPFParagraph line = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        XWPFRun text = line.createRun();
        text.setText(stamp + " · página ");
        text.setFontSize(7);
        text.setColor(GREY);
        line.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void paragraph(String style, String text) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private void editable(ComplianceDocument.Block block) {
        XWPFParagraph prompt = file.createParagraph();
        prompt.setStyle("Normal");
        prompt.setKeepNext(true);
        XWPFRun title = prompt.createRun();
        title.setText(String.valueOf(block.title()));
        title.setColor(GREY);
        title.setItalic(true);
        String text = block.text();
        for (String line : (text == null ? "[Pendiente de redacción]" : text).split("\\R")) {
            paragraph("Normal", line);
        }
    }

    private void table(ComplianceDocument.Block block) {
        XWPFParagraph caption = file.createParagraph();
        caption.setStyle("Caption");
        caption.setKeepNext(true);
        caption.createRun().setText(String.valueOf(block.title()));
        int columns = block.header().size();
        XWPFTable table = file.createTable(block.rows().size() + 1, columns);
        int size = columns > 6 ? 7 : 9;
        XWPFTableRow header = table.getRow(0);
        header.setRepeatHeader(true);
        for (int column = 0; column < columns; column++) {
            XWPFTableCell cell = header.getCell(column);
            cell.setColor("F1E3E1");
            XWPFRun run = cell.getParagraphs().getFirst().createRun();
            run.setText(block.header().get(column));
            run.setBold(true);
            run.setFontSize(size);
        }
        for (int row = 0; row < block.rows().size(); row++) {
            XWPFTableRow line = table.getRow(row + 1);
            line.setCantSplitRow(true);
            List<ComplianceDocument.Cell> cells = block.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                cell(line.getCell(column).getParagraphs().getFirst(), cells.get(column), size);
            }
        }
        DocxStyles.columnWidths(table, columns, landscape);
        file.createParagraph();
    }

    private void cell(XWPFParagraph paragraph, ComplianceDocument.Cell cell, int size) {
        String figure = cell.figure();
        XWPFRun run = figure == null ? paragraph.createRun() : paragraph.createHyperlinkRun(links.to(figure));
        run.setText(cell.text());
        run.setFontSize(size);
        if (figure != null) {
            run.setColor("0B3D91");
        }
    }

    private void chart(ComplianceDocument.Block block) throws IOException, InvalidFormatException {
        List<ComplianceDocument.Bar> bars =
                block.bars().stream().filter(bar -> bar.value() != null).toList();
        if (bars.isEmpty()) {
            paragraph("Normal", block.title() + ": sin datos.");
            return;
        }
        XWPFChart chart = file.createChart(CHART_WIDTH, CHART_HEIGHT);
        chart.setTitleText(String.valueOf(block.title()));
        chart.setTitleOverlay(false);
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
        categories.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setMinimum(0);
        values.setCrosses(AxisCrosses.MAX);
        XDDFDataSource<String> names = XDDFDataSourcesFactory.fromArray(
                bars.stream().map(ComplianceDocument.Bar::label).toArray(String[]::new),
                chart.formatRange(new CellRangeAddress(1, bars.size(), 0, 0)));
        XDDFNumericalDataSource<Double> heights = XDDFDataSourcesFactory.fromArray(
                bars.stream()
                        .map(bar -> Objects.requireNonNull(bar.value()).doubleValue())
                        .toArray(Double[]::new),
                chart.formatRange(new CellRangeAddress(1, bars.size(), 1, 1)),
                1);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(60);
        XDDFChartData.Series series = data.addSeries(names, heights);
        series.setTitle("Avance (%)", chart.setSheetTitle("Avance (%)", 1));
        XDDFShapeProperties look = new XDDFShapeProperties();
        look.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(new byte[] {(byte) 0x8c, 0x1a, 0x11})));
        series.setShapeProperties(look);
        chart.plot(data);
    }
}
