package pe.kuska.gateway.web.compliance;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.pictures.BarChart;
import pe.kuska.gateway.web.policies.PageLinks;

/// The report of a year, as a draft or as an edition that no longer changes.
public record ComplianceReport(
        String policy,
        String title,
        int year,
        @Nullable Instant asOf,
        @Nullable String formulaVersion,
        @Nullable Integer version,
        @Nullable String sha256,
        List<Part> parts) {

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

        public BarChart chart(Labels labels, String nameOfThings, String nameOfFigures) {
            List<BarChart.Figure> figures = bars.stream()
                    .map(bar -> new BarChart.Figure(bar.label(), bar.value()))
                    .toList();
            String name = title == null ? "" : title;
            return text == null || text.equals("%")
                    ? BarChart.ofPercentages(name, nameOfThings, nameOfFigures, figures, labels)
                    : BarChart.of(name, nameOfThings, capitalised(text), figures, labels);
        }
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// A cell; a figure leads to where it comes from.
    public record Cell(@Nullable String text, @Nullable String link) {
        public @Nullable String path() {
            return PageLinks.of(link);
        }
    }

    /// A figure of a picture.
    public record Bar(String label, @Nullable Double value) {}

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
            @Nullable Instant recordedAt) {}

    /// All editions of a year.
    public record Publications(List<Publication> items) {}
}
