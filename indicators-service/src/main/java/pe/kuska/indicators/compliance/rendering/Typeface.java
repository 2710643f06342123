package pe.kuska.indicators.compliance.rendering;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The embedded font of a report: which characters it has, how wide they are and where a text breaks into lines. */
final class Typeface implements Closeable {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int REMEMBERED = 0x2200;
    private static final String UNKNOWN = "?";

    private final TrueTypeFont letters;
    private final CmapLookup glyphs;
    private final PDType0Font font;
    /** The width of a character of size 1; −1 not yet asked, 0 not in the font. */
    private final float[] widths = new float[REMEMBERED];

    Typeface(PDDocument file) throws IOException {
        try (InputStream content =
                Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE), "the report's font")) {
            letters = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(content));
        }
        // Ligatures would cost nine tenths of the time and make widths other than measured.
        letters.setEnableGsub(false);
        glyphs = Objects.requireNonNull(letters.getUnicodeCmapLookup(), "the font's characters");
        font = PDType0Font.load(file, letters, true);
        Arrays.fill(widths, -1);
    }

    PDType0Font font() {
        return font;
    }

    /** A text in characters that the font has; another is shown as a question mark. */
    String printable(String text) throws IOException {
        String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder printable = new StringBuilder(whole.length());
        for (int at = 0; at < whole.length(); at += Character.charCount(whole.codePointAt(at))) {
            int letter = whole.codePointAt(at);
            if (Character.isWhitespace(letter) || Character.isISOControl(letter)) {
                printable.append(' ');
            } else if (width(letter) > 0) {
                printable.appendCodePoint(letter);
            } else {
                printable.append(UNKNOWN);
            }
        }
        return printable.toString();
    }

    /** How wide a printable text is. */
    float width(String printable, float size) throws IOException {
        float sum = 0;
        for (int at = 0; at < printable.length(); at += Character.charCount(printable.codePointAt(at))) {
            sum += width(printable.codePointAt(at));
        }
        return sum * size;
    }

    /** A text in lines no wider than given; between words, or within one that is wider than a line. */
    List<String> lines(String text, float size, float widest) throws IOException {
        String printable = printable(text);
        List<String> lines = new ArrayList<>();
        float space = width(' ') * size;
        StringBuilder line = new StringBuilder();
        float used = 0;
        for (String word : printable.split(" +")) {
            if (word.isEmpty()) {
                continue;
            }
            float needed = width(word, size);
            if (!line.isEmpty() && used + space + needed > widest) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (!line.isEmpty()) {
                line.append(' ');
                used += space;
            }
            if (needed <= widest) {
                line.append(word);
                used += needed;
                continue;
            }
            for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
                int letter = word.codePointAt(at);
                float one = width(letter) * size;
                if (used + one > widest && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(letter);
                used += one;
            }
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private float width(int letter) throws IOException {
        if (letter >= REMEMBERED) {
            return measured(letter);
        }
        if (widths[letter] < 0) {
            widths[letter] = measured(letter);
        }
        return widths[letter];
    }

    private float measured(int letter) throws IOException {
        int glyph = glyphs.getGlyphId(letter);
        return glyph == 0 ? 0 : letters.getAdvanceWidth(glyph) / (float) letters.getUnitsPerEm();
    }

    @Override
    public void close() throws IOException {
        letters.close();
    }
}
