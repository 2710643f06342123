package pe.kuska.gateway.web.statistics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Figures as the register gives them, with what they count.
public record Figures(
        String unit,
        @Nullable Instant asOf,
        boolean isProtected,
        @Nullable Count total,
        @Nullable List<Cell> cells,
        @Nullable List<String> notes) {

    /// In its two ways of counting; none if it is withheld.
    public record Count(@Nullable Long counted, @Nullable Long reported) {}

    /// A part of the whole.
    public record Cell(
            List<String> values,
            @Nullable Long counted,
            @Nullable Long reported,
            boolean suppressed) {}

    public List<Cell> all() {
        return cells == null ? List.of() : cells;
    }

    public List<String> remarks() {
        return notes == null ? List.of() : notes;
    }
}
