package pe.kuska.indicators.compliance.rendering;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** The colours of a PDF report, each of enough contrast on white (WCAG 2.2, 1.4.3), and which are bold. */
enum Ink {
    TEXT(0x111111, false),
    GREY(0x444444, false),
    ASKED(0x444444, true),
    HEADING(0x8c1a11, true),
    HEAD_OF_TABLE(0x111111, true),
    LINK(0x0b3d91, false);

    private final int colour;
    private final boolean bold;

    Ink(int colour, boolean bold) {
        this.colour = colour;
        this.bold = bold;
    }

    /** Writes lines, the first with its baseline at a height. */
    void write(
            PDPageContentStream content,
            Typeface typeface,
            float size,
            float leading,
            float x,
            float firstBaseline,
            List<String> lines)
            throws IOException {
        content.beginText();
        fill(content);
        if (bold) {
            stroke(content);
            content.setLineWidth(size / 36);
            content.setRenderingMode(RenderingMode.FILL_STROKE);
        }
        content.setFont(typeface.font(), size);
        content.setLeading(leading);
        content.newLineAtOffset(x, firstBaseline);
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                content.newLine();
            }
            content.showText(lines.get(line));
        }
        if (bold) {
            content.setRenderingMode(RenderingMode.FILL);
        }
        content.endText();
    }

    void fill(PDPageContentStream content) throws IOException {
        content.setNonStrokingColor(part(16), part(8), part(0));
    }

    void stroke(PDPageContentStream content) throws IOException {
        content.setStrokingColor(part(16), part(8), part(0));
    }

    private float part(int shift) {
        return (colour >> shift & 0xff) / 255f;
    }
}
