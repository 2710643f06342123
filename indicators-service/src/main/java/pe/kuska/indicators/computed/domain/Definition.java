package pe.kuska.indicators.computed.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator is computed from events.
 *
 * @param version counted anew from the beginning when it changes
 * @param onlyOfWhole whether what is in the numerator only counts when it is in the denominator too
 * @param words what it counts, in Spanish
 * @param denominator null where the indicator is no share
 * @param dimensions the codes by which it is broken down
 * @param placedBy of which department what is counted is
 * @param register what is counted of a register this service keeps itself; null where events are counted
 */
public record Definition(
        String policy,
        String indicator,
        String version,
        CountingUnit unit,
        Measure measure,
        boolean onlyOfWhole,
        String words,
        Selection numerator,
        @Nullable Selection denominator,
        List<String> dimensions,
        List<String> toConfirm,
        @Nullable PlacedBy placedBy,
        @Nullable Register register) {

    private static final String CASE_REGISTERED = "pe.kuska.registry.CaseRegistered.v1";

    public Definition {
        boolean mixed = Stream.of(numerator, denominator)
                .filter(Objects::nonNull)
                .flatMap(selection -> selection.anyOf().stream())
                .anyMatch(part -> part.tellsOfCases() && part.types().size() > 1);
        if (mixed) {
            throw new IllegalArgumentException(indicator + ": cases are a part of their own");
        }
        if (register != null && (measure != Measure.COUNT || !unit.isRegistered())) {
            throw new IllegalArgumentException(indicator + ": of a register bodies or plans are counted");
        }
        if ((measure == Measure.SHARE) != (denominator != null)) {
            throw new IllegalArgumentException(indicator + ": a share and nothing else has a denominator");
        }
        dimensions = List.copyOf(dimensions);
        toConfirm = List.copyOf(toConfirm);
    }

    /** What is counted once. */
    public enum CountingUnit {
        PERSON,
        CASE,
        EVENT,
        /** What an event is a step of: an alert, a plan, a stay. */
        RECORD,
        /** A regional or local table, commission or network. */
        BODY,
        /** A regional or local plan. */
        PLAN;

        /** Whether it is of a register this service keeps; such a figure points at nobody, however small it is. */
        public boolean isRegistered() {
            return switch (this) {
                case BODY, PLAN -> true;
                case PERSON, CASE, EVENT, RECORD -> false;
            };
        }
    }

    /** Of which department something is. */
    public enum PlacedBy {
        /** Where it took place, as the event says. */
        EVENT,
        /** Where the case took place that it belongs to; without one, the person's first case of a known place. */
        CASE
    }

    /**
     * What is counted of the register of regional and local bodies and plans, as it stands on the period's last day.
     *
     * @param levels of which levels of government
     * @param states in which states, by name
     * @param followedUp whether only plans count of which an advance of the year was told
     */
    public record Register(Set<String> levels, Set<String> states, boolean followedUp) {

        public Register {
            levels = Set.copyOf(levels);
            states = Set.copyOf(states);
        }
    }

    /** What the counts become. */
    public enum Measure {
        COUNT,
        /** In percent of the denominator. */
        SHARE,
        /** In percent of the same period a year before, above or below it. */
        VARIATION
    }

    /** Which side of a share. */
    public enum Side {
        NUMERATOR,
        DENOMINATOR
    }

    /**
     * Which events count on a side.
     *
     * @param after the event that must have come before for one to count
     * @param unless the event because of which one does not count
     */
    public record Selection(
            List<Part> anyOf,
            @Nullable Relation after,
            @Nullable Relation unless) {

        public Selection {
            anyOf = List.copyOf(anyOf);
        }

        /** Whether cases count as they were registered, or would be if it had been said then what is said now. */
        public boolean tellsOfCases() {
            return anyOf.stream().anyMatch(Part::tellsOfCases);
        }

        /** Whether a case counts that says this now. */
        public boolean takesCase(@Nullable String institution, Map<String, String> codes) {
            return anyOf.stream().anyMatch(part -> part.tellsOfCases() && holds(part.where(), institution, codes));
        }

        /** The codes by which it is decided which cases count. */
        public Set<String> codesOfCases() {
            return anyOf.stream()
                    .filter(Part::tellsOfCases)
                    .flatMap(part -> part.where().keySet().stream())
                    .collect(Collectors.toUnmodifiableSet());
        }

        boolean takes(String type, @Nullable String institution, Map<String, String> codes) {
            return anyOf.stream().anyMatch(part -> part.takes(type, institution, codes));
        }
    }

    /**
     * Events of some types.
     *
     * @param where the values a code of the event may have; {@code institution} is who acted
     */
    public record Part(Set<String> types, Map<String, Set<String>> where) {

        /** What a case says may change later: it is looked up when a figure is asked for, and noted with no event. */
        boolean tellsOfCases() {
            return types.contains(CASE_REGISTERED);
        }

        boolean takes(String type, @Nullable String institution, Map<String, String> codes) {
            return !tellsOfCases() && types.contains(type) && holds(where, institution, codes);
        }
    }

    /**
     * Another event about the same thing.
     *
     * @param same the code that both carry
     * @param hours at most how many hours after it; null for any time
     */
    public record Relation(
            Set<String> types,
            Map<String, Set<String>> where,
            String same,
            @Nullable Integer hours) {

        public boolean takes(@Nullable String institution, Map<String, String> codes) {
            return holds(where, institution, codes);
        }
    }

    private static boolean holds(
            Map<String, Set<String>> where, @Nullable String institution, Map<String, String> codes) {
        return where.entrySet().stream().allMatch(condition -> {
            String value = condition.getKey().equals("institution") ? institution : codes.get(condition.getKey());
            return value != null && condition.getValue().contains(value);
        });
    }

    /** The sides an event may count on. */
    public Set<Side> sidesOf(String type, @Nullable String institution, Map<String, String> codes) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        if (numerator.takes(type, institution, codes)) {
            sides.add(Side.NUMERATOR);
        }
        Selection whole = denominator;
        if (whole != null && whole.takes(type, institution, codes)) {
            sides.add(Side.DENOMINATOR);
        }
        return sides;
    }

    /** Which events count on a side; what varies is counted a year before as well. */
    public Selection selectionOf(Side side) {
        Selection whole = denominator;
        return side == Side.DENOMINATOR && whole != null ? whole : numerator;
    }

    public PlacedBy place() {
        PlacedBy told = placedBy;
        return told == null ? PlacedBy.EVENT : told;
    }

    public String key() {
        return policy + "/" + indicator;
    }
}
