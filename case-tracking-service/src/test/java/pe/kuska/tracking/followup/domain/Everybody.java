package pe.kuska.tracking.followup.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pe.kuska.tracking.followup.domain.Fact.CaseWithdrawn;
import pe.kuska.tracking.followup.domain.Fact.IdentityDecision;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.Fact.VictimInCase;
import pe.kuska.tracking.followup.domain.Fact.VictimsOfCase;

/**
 * The paths of all people, each once. Codes that any decision ever tied together are looked at together, exactly as when
 * one path is read, so that a figure and a timeline cannot disagree.
 */
public final class Everybody {

    private final Map<PersonCode, PersonCode> parents = new HashMap<>();
    private final Map<PersonCode, List<Fact>> byGroup = new HashMap<>();
    private final Map<PersonCode, Set<PersonCode>> codes = new HashMap<>();

    private Everybody() {}

    /** The paths that follow from all facts. */
    public static List<PathOfCare> in(Collection<? extends Fact> facts) {
        Everybody everybody = new Everybody();
        everybody.tie(facts);
        everybody.sort(facts);
        return everybody.paths();
    }

    private void tie(Collection<? extends Fact> facts) {
        for (Fact fact : facts) {
            if (fact instanceof IdentityDecision decision) {
                PersonCode first = null;
                for (PersonCode code : decision.leads().keySet()) {
                    if (first != null) {
                        parents.put(root(code), root(first));
                    }
                    first = code;
                }
            }
        }
    }

    private void sort(Collection<? extends Fact> facts) {
        Map<String, Set<PersonCode>> groupsOfCase = new HashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof VictimInCase victim) {
                PersonCode group = put(victim.person(), victim);
                groupsOfCase
                        .computeIfAbsent(victim.caseCode(), _ -> new HashSet<>())
                        .add(group);
            }
        }
        for (Fact fact : facts) {
            switch (fact) {
                case VictimInCase _ -> {}
                case IdentityDecision decision ->
                    decision.leads().keySet().stream().limit(1).forEach(code -> put(code, decision));
                case CaseWithdrawn withdrawn -> share(withdrawn.caseCode(), withdrawn, groupsOfCase);
                case VictimsOfCase named -> share(named.caseCode(), named, groupsOfCase);
                case Step step -> {
                    PersonCode person = step.person();
                    if (person != null) {
                        put(person, step);
                    } else {
                        share(String.valueOf(step.caseCode()), step, groupsOfCase);
                    }
                }
            }
        }
    }

    private void share(String caseCode, Fact fact, Map<String, Set<PersonCode>> groupsOfCase) {
        groupsOfCase
                .getOrDefault(caseCode, Set.of())
                .forEach(group ->
                        byGroup.computeIfAbsent(group, _ -> new ArrayList<>()).add(fact));
    }

    private PersonCode put(PersonCode code, Fact fact) {
        PersonCode group = root(code);
        byGroup.computeIfAbsent(group, _ -> new ArrayList<>()).add(fact);
        codes.computeIfAbsent(group, _ -> new TreeSet<>()).add(code);
        return group;
    }

    private List<PathOfCare> paths() {
        List<PathOfCare> paths = new ArrayList<>();
        byGroup.forEach((group, facts) -> {
            Set<PersonCode> all = new TreeSet<>(codes.getOrDefault(group, Set.of()));
            for (Fact fact : facts) {
                if (fact instanceof IdentityDecision decision) {
                    all.addAll(decision.leads().keySet());
                    all.addAll(decision.filed().values());
                }
            }
            Map<PersonCode, PathOfCare> people = new HashMap<>();
            for (PersonCode code : all) {
                PathOfCare.of(code, facts).ifPresent(path -> people.putIfAbsent(path.person(), path));
            }
            paths.addAll(people.values());
        });
        return paths;
    }

    private PersonCode root(PersonCode code) {
        PersonCode root = code;
        while (parents.containsKey(root) && !parents.get(root).equals(root)) {
            root = parents.get(root);
        }
        return root;
    }
}
