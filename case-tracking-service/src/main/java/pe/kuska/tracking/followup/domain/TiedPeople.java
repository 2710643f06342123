package pe.kuska.tracking.followup.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import pe.kuska.tracking.followup.domain.Fact.IdentityDecision;

/**
 * People whose codes some decision ever tied together, and so whose paths can only be told apart together.
 *
 * @param codes all of them, those that lead to nobody included
 * @param paths of each person once
 */
public record TiedPeople(Set<PersonCode> codes, List<PathOfCare> paths) {

    public TiedPeople {
        codes = Set.copyOf(codes);
        paths = List.copyOf(paths);
    }

    /** Those around a code, out of all facts that bear on them. */
    public static TiedPeople around(PersonCode code, Collection<? extends Fact> facts) {
        Set<PersonCode> codes = new TreeSet<>(Set.of(code));
        for (Fact fact : facts) {
            if (fact instanceof IdentityDecision decision) {
                codes.addAll(decision.leads().keySet());
            }
        }
        Map<PersonCode, PathOfCare> paths = new TreeMap<>();
        codes.forEach(each -> PathOfCare.of(each, facts).ifPresent(path -> paths.putIfAbsent(path.person(), path)));
        return new TiedPeople(codes, List.copyOf(paths.values()));
    }
}
