package pe.kuska.tracking.funnel.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.PathOfCare;

/**
 * One step of the funnel.
 *
 * @param types the entries of a timeline that show that somebody got there
 * @param only which values of a code count, where not all do
 */
public record FunnelStep(String code, Set<String> types, Map<String, Set<String>> only) {

    public FunnelStep {
        types = Set.copyOf(types);
        only = Map.copyOf(only);
    }

    /** When somebody first got there. */
    public Optional<Instant> reachedBy(PathOfCare path) {
        return path.stepsAsVictim().stream()
                .filter(this::shows)
                .map(Step::occurredAt)
                .findFirst();
    }

    /** The step as one line that differs if anything of it does. */
    public String written() {
        return code + " " + new TreeSet<>(types) + " "
                + only.entrySet().stream()
                        .map(each -> each.getKey() + "=" + new TreeSet<>(each.getValue()))
                        .sorted()
                        .toList();
    }

    private boolean shows(Step step) {
        return types.contains(step.type().wireName())
                && only.entrySet().stream()
                        .allMatch(each -> each.getValue().contains(step.codes().getOrDefault(each.getKey(), "")));
    }
}
