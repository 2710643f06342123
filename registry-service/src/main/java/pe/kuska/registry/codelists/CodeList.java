package pe.kuska.registry.codelists;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One list of codes, as a version of the data files holds it. */
public record CodeList(
        @Schema(examples = "delito") String name, String title, String version, String source, List<Entry> entries) {

    public CodeList {
        entries = List.copyOf(entries);
    }

    /**
     * A code and what it means.
     *
     * @param validFrom first day it is in force; absent if it always was or nobody is sure
     * @param validUntil last day it is in force
     * @param replacedBy the code that took its place
     */
    public record Entry(
            String code,
            String label,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable String replacedBy) {

        public boolean startsAfter(LocalDate day) {
            return validFrom != null && validFrom.isAfter(day);
        }

        public boolean endedBefore(LocalDate day) {
            return validUntil != null && validUntil.isBefore(day);
        }
    }

    public Optional<Entry> find(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** The code that stands for one today: the last of those that took its place. */
    public String current(String code) {
        String current = code;
        Set<String> seen = new HashSet<>();
        while (seen.add(current)) {
            String next = find(current).map(Entry::replacedBy).orElse(null);
            if (next == null) {
                return current;
            }
            current = next;
        }
        return current;
    }

    /** Some codes with all that stood for the same before or after them, as an article has another number since a law. */
    public Set<String> withOtherNumbers(Set<String> codes) {
        Set<String> today = codes.stream().map(this::current).collect(Collectors.toSet());
        Set<String> numbers = new HashSet<>(codes);
        entries.stream()
                .map(Entry::code)
                .filter(code -> today.contains(current(code)))
                .forEach(numbers::add);
        return numbers;
    }

    /** The list as it was in force on a day. */
    public CodeList on(LocalDate day) {
        return new CodeList(
                name,
                title,
                version,
                source,
                entries.stream()
                        .filter(entry -> !entry.startsAfter(day) && !entry.endedBefore(day))
                        .toList());
    }
}
