package pe.kuska.registry.people.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names as a source wrote them; any of them may be unknown, and none of them is ever logged. */
public record PersonNames(
        @Nullable String given,
        @Nullable String firstSurname,
        @Nullable String secondSurname,
        List<String> alias) {

    public static final PersonNames UNKNOWN = new PersonNames(null, null, null, List.of());

    public PersonNames {
        alias = List.copyOf(alias);
    }

    /** The surnames that are known, in the order written. */
    public List<String> surnames() {
        return Stream.of(firstSurname, secondSurname)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    public boolean isUnknown() {
        return given == null && firstSurname == null && secondSurname == null && alias.isEmpty();
    }

    @Override
    public String toString() {
        return "PersonNames[sealed]";
    }
}
