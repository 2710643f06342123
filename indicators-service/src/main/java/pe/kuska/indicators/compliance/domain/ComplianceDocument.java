package pe.kuska.indicators.compliance.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A compliance report as a document, in the ministry's order.
 *
 * @param asOf up to when records count in it
 */
public record ComplianceDocument(
        String policy, String title, int year, Instant asOf, String formulaVersion, List<Part> parts) {

    public ComplianceDocument {
        parts = List.copyOf(parts);
    }

    /** A heading with what stands under it; level 1 to 3. */
    public record Part(int level, String heading, List<Block> blocks) {

        public Part {
            blocks = List.copyOf(blocks);
        }

        /** Whether the wide tables begin here. */
        public boolean startsAnnex() {
            return heading.startsWith("Anexo");
        }
    }

    /** What a block is. */
    public enum Kind {
        /** Drafted from figures. */
        PROSE,
        /** The ministry's own words; empty until written. */
        EDITABLE,
        TABLE,
        CHART
    }

    /**
     * A piece of the document.
     *
     * @param title of a table or chart; of an editable text, what to write there
     * @param text of a chart, the unit of its bars
     * @param section the name of an editable text
     */
    public record Block(
            Kind kind,
            @Nullable String title,
            @Nullable String text,
            @Nullable String section,
            List<String> header,
            List<List<Cell>> rows,
            List<Bar> bars) {

        public static Block prose(String text) {
            return new Block(Kind.PROSE, null, text, null, List.of(), List.of(), List.of());
        }

        public static Block editable(String section, String prompt, @Nullable String text) {
            return new Block(Kind.EDITABLE, prompt, text, section, List.of(), List.of(), List.of());
        }

        public static Block table(String caption, List<String> header, List<List<Cell>> rows) {
            return new Block(Kind.TABLE, caption, null, null, header, rows, List.of());
        }

        public static Block chart(String title, String unit, List<Bar> bars) {
            return new Block(Kind.CHART, title, unit, null, List.of(), List.of(), bars);
        }

        /** What a chart's bars are measured in; reports frozen before there was a choice have percentages. */
        public String unit() {
            return text == null ? "%" : text;
        }
    }

    /** A cell; a figure's cell names the figure, so that it leads to where it comes from. */
    public record Cell(String text, @Nullable String figure) {

        public static Cell of(String text) {
            return new Cell(text, null);
        }
    }

    /** A bar of a chart; without a value, ND. */
    public record Bar(String label, @Nullable BigDecimal value) {}
}
