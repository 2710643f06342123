package pe.kuska.indicators.compliance.rendering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.compliance.domain.ComplianceDocument.Cell;

/** Tables of a PDF report: columns of fixed width, rows drawn as they come, the header again on every page. */
final class PdfTable {

    private static final float LINE = 1.25f;
    private static final float NARROW = 8.5f;
    private static final float WIDE = 7;
    private static final int WIDE_FROM = 7;

    private final TaggedPdf pdf;
    private final FigureLinks links;
    private final Map<String, PDActionURI> targets = new HashMap<>();
    private final COSDictionary ofColumn = scope("Column");
    private final COSDictionary ofRow = scope("Row");

    PdfTable(TaggedPdf pdf, FigureLinks links) {
        this.pdf = pdf;
        this.links = links;
    }

    /** A bar of a chart, with the words for its length. */
    record Bar(String label, String value, float points) {}

    /** A table being drawn. */
    private record Drawn(PDStructureElement element, float size, float padding, float[] widths, List<String> header) {

        float leading() {
            return size * LINE;
        }
    }

    /** A cell, broken into lines. */
    private record Laid(
            PDStructureElement element,
            List<String> lines,
            @Nullable String figure,
            String text) {}

    void draw(String caption, List<String> header, List<List<Cell>> rows) throws IOException {
        Drawn table = begin(caption, header, ColumnWidths.of(header.size()));
        for (List<Cell> row : rows) {
            PDStructureElement line = pdf.element(StandardStructureTypes.TR, table.element());
            List<Laid> cells = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                cells.add(laid(table, line, column, row.get(column)));
            }
            row(table, cells);
        }
        pdf.down(10);
    }

    void drawBars(String caption, List<String> header, List<Bar> bars) throws IOException {
        Drawn table = begin(caption, header, List.of(1, 6));
        float height = table.leading() + 2 * table.padding();
        for (Bar bar : bars) {
            room(table, height);
            PDStructureElement line = pdf.element(StandardStructureTypes.TR, table.element());
            float x = pdf.left() + table.widths()[0] + table.padding();
            float bottom = pdf.y() - height + table.padding();
            if (bar.points() > 0) {
                pdf.artifact(content -> {
                    Ink.HEADING.fill(content);
                    content.addRect(x, bottom, bar.points(), height - 2 * table.padding());
                    content.fill();
                });
            }
            Laid name = laid(table, line, 0, Cell.of(bar.label()));
            Laid value = laid(table, line, 1, Cell.of(bar.value()));
            borders(table, height);
            write(table, name, pdf.left() + table.padding(), name.lines());
            write(table, value, x + bar.points() + 4, value.lines());
            pdf.down(height);
        }
        pdf.down(10);
    }

    private Drawn begin(String caption, List<String> header, List<Integer> shares) throws IOException {
        boolean wide = header.size() >= WIDE_FROM;
        float size = wide ? WIDE : NARROW;
        int whole = shares.stream().mapToInt(Integer::intValue).sum();
        float[] widths = new float[shares.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = pdf.width() * shares.get(column) / whole;
        }
        Drawn table = new Drawn(
                pdf.element(StandardStructureTypes.TABLE, pdf.whole()), size, wide ? 2.5f : 3.5f, widths, header);
        if (pdf.room() < 80) {
            pdf.newPage();
        }
        PDStructureElement title = pdf.element(StandardStructureTypes.CAPTION, table.element());
        List<String> lines = pdf.typeface().lines(caption, 9, pdf.width());
        float first = pdf.y() - 10;
        pdf.tagged(title, content -> Ink.GREY.write(content, pdf.typeface(), 9, 9 * LINE, pdf.left(), first, lines));
        pdf.down(lines.size() * 9 * LINE + 5);
        header(table, true);
        return table;
    }

    /** The row of headers; where it is repeated, it was already said. */
    private void header(Drawn table, boolean first) throws IOException {
        List<List<String>> names = new ArrayList<>();
        int most = 1;
        for (int column = 0; column < table.widths().length; column++) {
            List<String> lines = pdf.typeface()
                    .lines(table.header().get(column), table.size(), table.widths()[column] - 2 * table.padding() - 1);
            names.add(lines);
            most = Math.max(most, lines.size());
        }
        float height = most * table.leading() + 2 * table.padding();
        float bottom = pdf.y() - height;
        pdf.artifact(content -> {
            content.setNonStrokingColor(0.945f, 0.89f, 0.882f);
            content.addRect(pdf.left(), bottom, pdf.width(), height);
            content.fill();
        });
        borders(table, height);
        PDStructureElement line = first ? pdf.element(StandardStructureTypes.TR, table.element()) : table.element();
        float x = pdf.left();
        for (int column = 0; column < names.size(); column++) {
            float at = x + table.padding();
            float baseline = pdf.y() - table.padding() - table.size();
            List<String> lines = names.get(column);
            TaggedPdf.Drawing words = content -> Ink.HEAD_OF_TABLE.write(
                    content, pdf.typeface(), table.size(), table.leading(), at, baseline, lines);
            if (first) {
                PDStructureElement cell = pdf.element(StandardStructureTypes.TH, line);
                cell.getCOSObject().setItem(COSName.A, ofColumn);
                pdf.tagged(cell, words);
            } else {
                pdf.artifact(words);
            }
            x += table.widths()[column];
        }
        pdf.down(height);
    }

    private Laid laid(Drawn table, PDStructureElement line, int column, Cell cell) throws IOException {
        PDStructureElement element =
                pdf.element(column == 0 ? StandardStructureTypes.TH : StandardStructureTypes.TD, line);
        if (column == 0) {
            element.getCOSObject().setItem(COSName.A, ofRow);
        }
        return new Laid(
                element,
                pdf.typeface().lines(cell.text(), table.size(), table.widths()[column] - 2 * table.padding()),
                cell.figure(),
                cell.text());
    }

    /** A row, whole on one page where a page is long enough for it. */
    private void row(Drawn table, List<Laid> cells) throws IOException {
        int most = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
        float whole = most * table.leading() + 2 * table.padding();
        if (whole <= pdf.wholeRoom() / 2) {
            room(table, whole);
        }
        int from = 0;
        while (from < most) {
            int fit = (int) ((pdf.room() - 2 * table.padding()) / table.leading());
            if (fit < 1) {
                room(table, whole);
                continue;
            }
            int to = Math.min(most, from + fit);
            float height = (to - from) * table.leading() + 2 * table.padding();
            borders(table, height);
            float x = pdf.left();
            for (int column = 0; column < cells.size(); column++) {
                Laid cell = cells.get(column);
                if (from < cell.lines().size()) {
                    write(
                            table,
                            cell,
                            x + table.padding(),
                            cell.lines().subList(from, Math.min(to, cell.lines().size())));
                }
                x += table.widths()[column];
            }
            pdf.down(height);
            from = to;
        }
    }

    private void room(Drawn table, float height) throws IOException {
        if (pdf.room() < height) {
            pdf.newPage();
            header(table, false);
        }
    }

    private void write(Drawn table, Laid cell, float x, List<String> lines) throws IOException {
        float baseline = pdf.y() - table.padding() - table.size();
        String figure = cell.figure();
        if (figure == null) {
            pdf.tagged(
                    cell.element(),
                    content ->
                            Ink.TEXT.write(content, pdf.typeface(), table.size(), table.leading(), x, baseline, lines));
            return;
        }
        PDStructureElement link = pdf.element(StandardStructureTypes.LINK, cell.element());
        pdf.tagged(
                link,
                content -> Ink.LINK.write(content, pdf.typeface(), table.size(), table.leading(), x, baseline, lines));
        float widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, pdf.typeface().width(line, table.size()));
        }
        float height = lines.size() * table.leading();
        pdf.link(
                link,
                targets.computeIfAbsent(figure, this::target),
                cell.text() + ": de dónde sale la cifra " + figure,
                new PDRectangle(x, baseline + table.size() - height, Math.max(widest, 4), height));
    }

    private PDActionURI target(String figure) {
        PDActionURI target = new PDActionURI();
        target.setURI(links.to(figure));
        return target;
    }

    private void borders(Drawn table, float height) throws IOException {
        float top = pdf.y();
        pdf.artifact(content -> {
            content.setStrokingColor(0.53f, 0.53f, 0.53f);
            content.setLineWidth(0.5f);
            content.addRect(pdf.left(), top - height, pdf.width(), height);
            float x = pdf.left();
            for (int column = 0; column < table.widths().length - 1; column++) {
                x += table.widths()[column];
                content.moveTo(x, top);
                content.lineTo(x, top - height);
            }
            content.stroke();
        });
    }

    private static COSDictionary scope(String of) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "Table");
        attributes.setName(COSName.getPDFName("Scope"), of);
        return attributes;
    }
}
