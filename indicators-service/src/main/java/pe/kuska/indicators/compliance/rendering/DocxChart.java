package pe.kuska.indicators.compliance.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import pe.kuska.indicators.compliance.domain.ComplianceDocument.Bar;

/** A native bar chart (DrawingML) with the workbook from which it can be edited. */
final class DocxChart {

    private static final String SHEET = "Datos";

    private final String title;
    private final String unit;
    private final List<Bar> bars;

    /** Only bars that have a value can be drawn. */
    DocxChart(String title, String unit, List<Bar> bars) {
        this.title = title;
        this.unit = unit;
        this.bars = bars.stream().filter(bar -> bar.value() != null).toList();
    }

    boolean isEmpty() {
        return bars.isEmpty();
    }

    /** What somebody who does not see the chart is told. */
    String inWords() {
        return title + ": "
                + bars.stream()
                        .map(bar -> bar.label() + " " + value(bar) + " " + unit)
                        .collect(Collectors.joining("; "));
    }

    byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Kuska", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(SHEET);
            sheet.value(0, 1, unit);
            for (int row = 0; row < bars.size(); row++) {
                sheet.value(row + 1, 0, bars.get(row).label());
                sheet.value(row + 1, 1, bars.get(row).value());
            }
        }
        return out.toByteArray();
    }

    String markup() {
        boolean below = bars.stream()
                .anyMatch(bar -> Objects.requireNonNull(bar.value()).signum() < 0);
        return """
                <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"\
                 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"\
                 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:lang val="es-PE"/>\
                <c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1100" b="1"/></a:pPr>\
                <a:r><a:rPr lang="es-PE" sz="1100" b="1"/><a:t>%1$s</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>\
                <c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>\
                <c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Datos!$B$1</c:f><c:strCache>\
                <c:ptCount val="1"/><c:pt idx="0"><c:v>%2$s</c:v></c:pt></c:strCache></c:strRef></c:tx>\
                <c:spPr><a:solidFill><a:srgbClr val="8C1A11"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>\
                <c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>\
                <c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>\
                <c:cat><c:strRef><c:f>Datos!$A$2:$A$%3$d</c:f><c:strCache>%4$s</c:strCache></c:strRef></c:cat>\
                <c:val><c:numRef><c:f>Datos!$B$2:$B$%3$d</c:f><c:numCache><c:formatCode>General</c:formatCode>%5$s</c:numCache>\
                </c:numRef></c:val></c:ser><c:gapWidth val="60"/><c:axId val="111"/><c:axId val="222"/></c:barChart>\
                <c:catAx><c:axId val="111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>\
                <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="222"/>\
                <c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>\
                <c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/>%6$s</c:scaling><c:delete val="0"/><c:axPos val="b"/>\
                <c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>\
                <c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>\
                <c:tickLblPos val="nextTo"/><c:crossAx val="111"/><c:crosses val="max"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/>\
                <c:dispBlanksAs val="gap"/></c:chart><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>""".formatted(
                        Markup.escaped(title),
                        Markup.escaped(unit),
                        bars.size() + 1,
                        points(Bar::label),
                        points(DocxChart::value),
                        below ? "" : "<c:min val=\"0\"/>");
    }

    private String points(Function<Bar, String> text) {
        StringBuilder points = new StringBuilder("<c:ptCount val=\"" + bars.size() + "\"/>");
        for (int i = 0; i < bars.size(); i++) {
            points.append("<c:pt idx=\"").append(i).append("\"><c:v>");
            points.append(Markup.escaped(text.apply(bars.get(i)))).append("</c:v></c:pt>");
        }
        return points.toString();
    }

    private static String value(Bar bar) {
        BigDecimal value = Objects.requireNonNull(bar.value());
        return value.toPlainString();
    }
}
