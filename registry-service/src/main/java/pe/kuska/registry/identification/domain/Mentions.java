package pe.kuska.registry.identification.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pe.kuska.registry.people.domain.OpenedRecord;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.PersonStatement;

/**
 * Which of the people a source named before are which of those it names now, within one case: by the source's own
 * number, else by what is said about them, else by their place in the list.
 */
public final class Mentions {

    private final Linkage linkage;
    private final Set<UUID> suppressed;

    public Mentions(Linkage linkage) {
        this(linkage, Set.of());
    }

    /** @param suppressed records of accusations that came to nothing: only a suspect is taken for one of them */
    public Mentions(Linkage linkage, Set<UUID> suppressed) {
        this.linkage = linkage;
        this.suppressed = Set.copyOf(suppressed);
    }

    private record Pair(int position, int knownPosition, UUID recordId, double rank) {}

    /** The known record of each statement that has one, by the statement's position. */
    public Map<Integer, UUID> match(List<PersonStatement> said, List<OpenedRecord> known) {
        return match(said, known, known);
    }

    /**
     * The known record of each statement that has one, by the statement's position.
     *
     * @param asTold the same records as their source told them, where something was put right by hand since: it may say
     *     either again
     */
    public Map<Integer, UUID> match(List<PersonStatement> said, List<OpenedRecord> known, List<OpenedRecord> asTold) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            ComparableIdentity identity = ComparableIdentity.of(said.get(i).identity());
            for (int j = 0; j < known.size(); j++) {
                double rank = Math.max(
                        rank(said.get(i), identity, known.get(j), i == j),
                        asTold.get(j).equals(known.get(j)) ? -1 : rank(said.get(i), identity, asTold.get(j), i == j));
                if (rank >= 0) {
                    pairs.add(new Pair(i, j, known.get(j).id(), rank));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::rank)
                .reversed()
                .thenComparing(pair -> Math.abs(pair.position() - pair.knownPosition()))
                .thenComparing(Pair::position));
        Map<Integer, UUID> matched = new HashMap<>();
        Set<UUID> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!matched.containsKey(pair.position()) && taken.add(pair.recordId())) {
                matched.put(pair.position(), pair.recordId());
            }
        }
        return matched;
    }

    /** How surely the two are one; negative if they are not. */
    private double rank(PersonStatement said, ComparableIdentity identity, OpenedRecord known, boolean samePlace) {
        if (suppressed.contains(known.id()) && said.role() != PersonRole.SUSPECT) {
            return -1;
        }
        String number = said.sourceRecordId();
        String knownNumber = known.source().recordId();
        if (number != null && knownNumber != null) {
            return number.equals(knownNumber) ? 1000 : -1;
        }
        double sameRole = said.role() == known.role() ? 50 : 0;
        if (said.identity().equals(known.identity())) {
            return 500 + sameRole;
        }
        Comparison comparison = linkage.compare(identity, ComparableIdentity.of(known.identity()));
        double closeness = comparison.evidence();
        if (comparison.in(Field.DOCUMENT) == Agreement.SAME) {
            return 300 + sameRole + closeness;
        }
        boolean against = comparison.in(Field.DOCUMENT) == Agreement.CONTRADICTORY
                || comparison.in(Field.BIRTH) == Agreement.CONTRADICTORY
                || comparison.in(Field.SEX) == Agreement.CONTRADICTORY
                || namesContradict(comparison);
        boolean nameless = comparison.in(Field.SURNAMES) == Agreement.UNKNOWN
                && comparison.in(Field.GIVEN_NAMES) == Agreement.UNKNOWN;
        boolean sameSeat = samePlace && sameRole > 0;
        if (against || (!sameSeat && (nameless || closeness <= 0))) {
            return -1;
        }
        return 100 + sameRole + closeness;
    }

    /** The same source may correct one part of a name, hardly both at once. */
    private static boolean namesContradict(Comparison comparison) {
        Agreement surnames = comparison.in(Field.SURNAMES);
        Agreement given = comparison.in(Field.GIVEN_NAMES);
        boolean otherSurnames = surnames == Agreement.CONTRADICTORY;
        boolean otherGiven = given == Agreement.CONTRADICTORY;
        return (otherSurnames && (otherGiven || given == Agreement.UNKNOWN))
                || (otherGiven && surnames == Agreement.UNKNOWN);
    }
}
