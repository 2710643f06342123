package pe.kuska.indicators.catalogue.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that is known of one element, oldest version first. */
public record EntryHistory(CatalogueEntry entry, List<EntryVersion> versions) {

    private static final Comparator<EntryVersion> BY_VALIDITY = Comparator.comparing(
                    (EntryVersion version) -> version.validFrom().orElse(LocalDate.MIN))
            .thenComparing(EntryVersion::version);

    public EntryHistory {
        versions = versions.stream()
                .sorted(Comparator.comparing(EntryVersion::version))
                .toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("an element without a version says nothing");
        }
    }

    public String code() {
        return entry.id().code();
    }

    /** The newest thing said about the element. */
    public EntryVersion latest() {
        return versions.getLast();
    }

    /** The version that governs a year: the last change valid by its end, else the earliest one known. */
    public EntryVersion governing(int year) {
        LocalDate endOfYear = LocalDate.of(year, 12, 31);
        return versions.stream()
                .filter(version -> !version.validFrom().orElse(LocalDate.MIN).isAfter(endOfYear))
                .max(BY_VALIDITY)
                .orElseGet(() -> versions.stream()
                        .min(Comparator.comparing((EntryVersion version) ->
                                        version.validFrom().orElse(LocalDate.MIN))
                                .thenComparing(Comparator.comparing(EntryVersion::version)
                                        .reversed()))
                        .orElseThrow());
    }

    /** The day from which another version governs instead of the given one, if any. */
    public Optional<LocalDate> validUntil(EntryVersion version) {
        LocalDate from = version.validFrom().orElse(LocalDate.MIN);
        return versions.stream()
                .flatMap(other -> other.validFrom().stream())
                .filter(start -> start.isAfter(from))
                .min(Comparator.naturalOrder());
    }
}
