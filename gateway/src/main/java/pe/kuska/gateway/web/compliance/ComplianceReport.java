package pe.kuska.gateway.web.compliance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.pictures.BarChart;
import pe.kuska.gateway.web.policies.PageLinks;

/// The report of a year, as a draft or as an edition that no longer changes.
///
/// @param stamp which state of the report this is, as its files say it
public record ComplianceReport(
        String policy,
        String title,
        int year,
        @Nullable Instant asOf,
        @Nullable String formulaVersion,
        @Nullable Integer version,
        @Nullable String sha256,
        String stamp,
        List<Part> parts) {

    private static final String PERCENT = "%";
    private static final String NOT_DETERMINED = "ND";

    /// The files of this edition, so that whoever downloads one can compare it.
    public List<File> filesIn(List<Publication> publications) {
        return publications.stream()
                .filter(publication -> version != null && publication.version() == version)
                .flatMap(publication -> publication.files().stream())
                .toList();
    }

    public boolean isDraft() {
        return version == null;
    }

    /// A heading and what stands under it.
    public record Part(int level, String heading, List<Block> blocks) {}

    /// A paragraph, a table, a picture, or a place for the ministry's own words.
    public record Block(
            String kind,
            @Nullable String title,
            @Nullable String text,
            @Nullable String section,
            List<String> header,
            List<List<Cell>> rows,
            List<Bar> bars) {

        /// What the bars of a chart are measured in.
        public String unit() {
            return text == null ? PERCENT : text;
        }

        /// The chart with its figures written as the report's file has them.
        public BarChart chart(Labels labels, String nameOfThings, String nameOfFigures) {
            double longest = unit().equals(PERCENT)
                    ? 100
                    : bars.stream().mapToDouble(Bar::size).max().orElse(0);
            return new BarChart(
                    title == null ? "" : title,
                    nameOfThings,
                    nameOfFigures,
                    bars.stream().map(bar -> bar.drawn(longest, labels)).toList());
        }
    }

    /// A cell; a figure leads to where it comes from.
    public record Cell(@Nullable String text, @Nullable String link) {
        public @Nullable String path() {
            return PageLinks.of(link);
        }
    }

    /// A figure of a picture.
    public record Bar(String label, @Nullable BigDecimal value) {
        double size() {
            return value == null ? 0 : value.doubleValue();
        }

        BarChart.Bar drawn(double longest, Labels labels) {
            return new BarChart.Bar(
                    label,
                    value == null ? labels.level(NOT_DETERMINED) : value.toPlainString(),
                    longest <= 0 ? 0 : (int) Math.round(Math.clamp(size() / longest, 0, 1) * 100),
                    "PLAIN",
                    null);
        }
    }

    /// A place for the ministry's own words, and what stands there.
    public record Section(
            String section,
            int revision,
            @Nullable String text,
            @Nullable Instant recordedAt) {}

    /// What is written there.
    public record Writing(@Nullable String text) {}

    /// An edition that no longer changes.
    public record Publication(
            int version,
            String sha256,
            @Nullable String institution,
            @Nullable Instant recordedAt,
            List<File> files) {}

    /// A file of an edition with the hash of its bytes.
    public record File(String format, int bytes, String sha256) {}

    /// All editions of a year.
    public record Publications(List<Publication> items) {}
}
