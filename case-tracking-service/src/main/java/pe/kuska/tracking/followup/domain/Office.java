package pe.kuska.tracking.followup.domain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A desk that acts: an institution and, where one is known, its unit. */
public record Office(String institution, @Nullable String unit) {

    /** By name, the institution itself before its units. */
    public static final Comparator<Office> IN_ORDER =
            comparing(Office::institution).thenComparing(Office::unit, nullsFirst(naturalOrder()));
}
