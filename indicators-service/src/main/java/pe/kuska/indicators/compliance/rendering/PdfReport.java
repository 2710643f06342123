package pe.kuska.indicators.compliance.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import pe.kuska.indicators.compliance.domain.ComplianceDocument;

/**
 * A report as a tagged PDF (PDF/UA-1): headings, tables with headers of columns and rows, links that say where they lead,
 * language and title for screen readers, bookmarks, the font embedded.
 */
public final class PdfReport {

    private static final float LINE = 1.35f;
    private static final float PROSE = 10;
    private static final float[] HEADINGS = {20, 15, 12, 11};
    private static final float BAR_LONGEST = 300;

    private final TaggedPdf pdf;
    private final PdfTable tables;

    private PdfReport(TaggedPdf pdf, FigureLinks links) {
        this.pdf = pdf;
        this.tables = new PdfTable(pdf, links);
    }

    public static byte[] of(ComplianceDocument document, String stamp, String publicAddress) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(256 * 1024);
        try (TaggedPdf pdf = new TaggedPdf(document.title(), stamp)) {
            new PdfReport(pdf, new FigureLinks(publicAddress, document)).write(document, stamp);
            pdf.finish(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(ComplianceDocument document, String stamp) throws IOException {
        heading(0, document.title());
        paragraph(pdf.element(StandardStructureTypes.P, pdf.whole()), stamp, Ink.GREY, 8);
        for (ComplianceDocument.Part part : document.parts()) {
            if (part.startsAnnex()) {
                pdf.turn();
            }
            heading(part.level(), part.heading());
            for (ComplianceDocument.Block block : part.blocks()) {
                switch (block.kind()) {
                    case PROSE -> prose(String.valueOf(block.text()));
                    case EDITABLE -> editable(block);
                    case TABLE -> tables.draw(String.valueOf(block.title()), block.header(), block.rows());
                    case CHART -> chart(block);
                }
            }
        }
    }

    private void heading(int level, String text) throws IOException {
        float size = HEADINGS[level];
        float below = size * 2 + 40;
        if (pdf.room() < below) {
            pdf.newPage();
        }
        pdf.down(level == 0 ? 0 : size * 0.8f);
        pdf.bookmark(level + 1, text);
        paragraph(pdf.element("H" + (level + 1), pdf.whole()), text, Ink.HEADING, size);
        if (level == 1) {
            float under = pdf.y() + 2;
            pdf.artifact(content -> {
                Ink.HEADING.stroke(content);
                content.setLineWidth(1);
                content.moveTo(pdf.left(), under);
                content.lineTo(pdf.left() + pdf.width(), under);
                content.stroke();
            });
        }
        pdf.down(3);
    }

    private void prose(String text) throws IOException {
        paragraph(pdf.element(StandardStructureTypes.P, pdf.whole()), text, Ink.TEXT, PROSE);
    }

    /** What the ministry wrote, under what it was asked for. */
    private void editable(ComplianceDocument.Block block) throws IOException {
        if (pdf.room() < 60) {
            pdf.newPage();
        }
        paragraph(pdf.element(StandardStructureTypes.P, pdf.whole()), String.valueOf(block.title()), Ink.ASKED, 9);
        String text = block.text();
        for (String line : (text == null ? "Pendiente de redacción." : text).split("\\R")) {
            if (!line.isBlank()) {
                prose(line);
            }
        }
    }

    private void paragraph(PDStructureElement element, String text, Ink ink, float size) throws IOException {
        List<String> lines = pdf.typeface().lines(text, size, pdf.width());
        float leading = size * LINE;
        int from = 0;
        while (from < lines.size()) {
            int fit = (int) (pdf.room() / leading);
            boolean lonely = from == 0 && fit == 1 && lines.size() > 2;
            if (fit < 1 || lonely) {
                pdf.newPage();
                continue;
            }
            List<String> part = lines.subList(from, Math.min(lines.size(), from + fit));
            float first = pdf.y() - size;
            pdf.tagged(element, content -> ink.write(content, pdf.typeface(), size, leading, pdf.left(), first, part));
            pdf.down(part.size() * leading);
            from += part.size();
        }
        pdf.down(size * 0.5f);
    }

    /** A chart that needs no picture: each bar is a row of a table, so that it is read aloud as what it is. */
    private void chart(ComplianceDocument.Block block) throws IOException {
        // Bars end at 100 % or at the longest; one that has no value has no bar.
        float longest = block.bars().stream()
                .map(ComplianceDocument.Bar::value)
                .filter(Objects::nonNull)
                .map(BigDecimal::floatValue)
                .max(Float::compare)
                .map(most -> block.unit().equals("%") ? 100 : Math.max(most, 1))
                .orElse(1f);
        tables.drawBars(
                String.valueOf(block.title()),
                List.of("Elemento", "Valor (" + block.unit() + ")"),
                block.bars().stream()
                        .map(bar -> {
                            BigDecimal value = bar.value();
                            return new PdfTable.Bar(
                                    bar.label(),
                                    value == null ? "ND" : value.toPlainString(),
                                    value == null ? 0 : Math.clamp(value.floatValue() / longest, 0f, 1f) * BAR_LONGEST);
                        })
                        .toList());
    }
}
