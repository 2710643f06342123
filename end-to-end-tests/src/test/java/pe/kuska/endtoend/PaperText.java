package pe.kuska.endtoend;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * What is to be read on the pages of a PDF, in its order. What the file itself calls an artifact says nothing: the foot with the
 * page's number and the state of the report, and the header of a table repeated on its next page (ISO 32000-1, 14.8.2.2).
 */
final class PaperText extends PDFTextStripper {

    private final List<StringBuilder> pages = new ArrayList<>();
    private int open;
    private int artifact;

    private PaperText() {
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    static String of(byte[] pdf) {
        return of(pdf, List.of());
    }

    /** A table as it begins. */
    record Table(String caption, String header) {

        boolean goesOn(String before, String page) {
            return page.startsWith(plain(header)) && !before.endsWith(plain(caption));
        }
    }

    /**
     * The text of a file that does not call them artifacts.
     *
     * @param tables whose headers a browser says again where a table goes on on the next page
     */
    static String of(byte[] pdf, List<Table> tables) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PaperText paper = new PaperText();
            paper.getText(document);
            StringBuilder read = new StringBuilder();
            for (StringBuilder page : paper.pages) {
                String text = plain(page.toString());
                String before = read.toString();
                read.append(tables.stream()
                        .filter(table -> !before.isEmpty() && table.goesOn(before, text))
                        .map(table -> plain(table.header()))
                        .max(Comparator.comparing(String::length))
                        .map(header -> text.substring(header.length()))
                        .orElse(text));
            }
            return read.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A text as two ways of printing have it in common: where lines and words break, ligatures, the dots of a list and the
     * capitals of a style are the printer's.
     */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\u00AD\\u2022\\u25E6\\u25AA\\u25CF\\u0000]", "")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        open++;
        if (artifact == 0 && COSName.ARTIFACT.equals(tag)) {
            artifact = open;
        }
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        if (artifact == open) {
            artifact = 0;
        }
        open--;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        super.startPage(page);
        pages.add(new StringBuilder());
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (artifact == 0) {
            pages.getLast().append(text.getUnicode());
        }
    }
}
