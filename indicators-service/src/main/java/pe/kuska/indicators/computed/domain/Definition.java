package pe.kuska.indicators.computed.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator is computed from events.
 *
 * @param version counted anew from the beginning when it changes
 * @param words what it counts, in Spanish
 * @param denominator null where the indicator is a number and not a share
 * @param dimensions the codes by which it is broken down
 */
public record Definition(
        String policy,
        String indicator,
        String version,
        CountingUnit unit,
        String words,
        Part numerator,
        @Nullable Part denominator,
        List<String> dimensions,
        List<String> toConfirm) {

    /** What is counted once. */
    public enum CountingUnit {
        PERSON,
        CASE,
        EVENT
    }

    /** Which side of a share. */
    public enum Side {
        NUMERATOR,
        DENOMINATOR
    }

    /**
     * Which events count.
     *
     * @param where the values a code of the event may have; {@code institution} is who acted
     */
    public record Part(Set<String> types, Map<String, Set<String>> where) {

        boolean takes(String type, @Nullable String institution, Map<String, String> codes) {
            return types.contains(type)
                    && where.entrySet().stream().allMatch(condition -> {
                        String value =
                                condition.getKey().equals("institution") ? institution : codes.get(condition.getKey());
                        return value != null && condition.getValue().contains(value);
                    });
        }
    }

    /** The sides an event counts on. */
    public Set<Side> sidesOf(String type, @Nullable String institution, Map<String, String> codes) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        if (numerator.takes(type, institution, codes)) {
            sides.add(Side.NUMERATOR);
        }
        Part whole = denominator;
        if (whole != null && whole.takes(type, institution, codes)) {
            sides.add(Side.DENOMINATOR);
        }
        return sides;
    }

    public String key() {
        return policy + "/" + indicator;
    }
}
