package pe.kuska.gateway.web.catalogues;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an import of a catalogue did, or would do.
public record CatalogueImport(
        String policy,
        boolean dryRun,
        int rows,
        Map<String, Long> elements,
        int pending,
        int added,
        List<String> changed,
        int unchanged,
        List<String> absent,
        int figures,
        List<Line> errors,
        List<Line> findings,
        List<Quality> quality) {

    /// Something about one row of the file.
    public record Line(
            int row, @Nullable String column, @Nullable String rule, String message) {}

    /// Something a quality rule finds in the catalogue as it would be.
    public record Quality(String rule, String title, String severity, String subject, int year, String message) {}
}
