package pe.kuska.indicators.catalogue.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** The version that holds last in the world; of two since the same day, the one said later. */
    public EntryVersion latest() {
        return versions.stream().max(BY_VALIDITY).orElseThrow();
    }

    /** The version in force on a day; empty before the element existed. */
    public Optional<EntryVersion> on(LocalDate day) {
        return versions.stream().filter(version -> !since(version).isAfter(day)).max(BY_VALIDITY);
    }

    /** The version that governs a year: the last change valid by its end; empty if the element does not exist in it. */
    public Optional<EntryVersion> governing(int year) {
        return on(LocalDate.of(year, 12, 31)).filter(version -> {
            LocalDate lastDay = version.content().lastDay();
            return lastDay == null || lastDay.getYear() >= year;
        });
    }

    /** The day from which a version no longer holds: another governs, or the element has ended. */
    public Optional<LocalDate> validUntil(EntryVersion version) {
        LocalDate from = since(version);
        Stream<LocalDate> next =
                versions.stream().flatMap(other -> other.validFrom().stream()).filter(start -> start.isAfter(from));
        Stream<LocalDate> end = Stream.ofNullable(version.content().lastDay()).map(last -> last.plusDays(1));
        return Stream.concat(next, end).min(Comparator.naturalOrder());
    }

    /** Whether a later version says what this one should have said, in all its days. */
    public boolean isCorrected(EntryVersion version) {
        return versions.stream()
                .anyMatch(other ->
                        other.version() > version.version() && since(other).equals(since(version)));
    }

    /** What a catalogue that holds from a day, or without one corrects, says otherwise of. */
    public Optional<EntryVersion> before(@Nullable LocalDate changedFrom) {
        return changedFrom == null ? Optional.of(latest()) : on(changedFrom);
    }

    /**
     * The version that follows: a change in the world from a day on until the next one known, or, without a day, a correction
     * of what the latest version should have said.
     */
    public EntryVersion followedBy(UUID id, @Nullable LocalDate changedFrom, Instant recordedAt, EntryContent content) {
        EntryVersion corrected = latest();
        return corrected.numbered(
                id,
                versions.getLast().version() + 1,
                changedFrom == null ? corrected.validFrom().orElse(null) : changedFrom,
                recordedAt,
                content);
    }

    /** This history with a further version. */
    public EntryHistory with(EntryVersion version) {
        return new EntryHistory(
                entry, Stream.concat(versions.stream(), Stream.of(version)).toList());
    }

    private static LocalDate since(EntryVersion version) {
        return version.validFrom().orElse(LocalDate.MIN);
    }
}
