package pe.kuska.tracking.deadlines;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.time.PeruTime;

/** The table of deadlines. What was begun under a rule is judged by that rule, whatever came later. */
public final class DeadlineRules {

    private static final Comparator<DeadlineRule> OWN_RULE_FIRST_THEN_NEWEST = comparing(
                    (DeadlineRule rule) -> rule.unit().isEmpty())
            .thenComparing(DeadlineRule::version, Comparator.reverseOrder());

    private final List<DeadlineRule> rules;
    private final WorkingTime working;

    public DeadlineRules(List<DeadlineRule> rules, WorkingTime working) {
        Set<String> seen = new HashSet<>();
        for (DeadlineRule rule : rules) {
            if (!seen.add(rule.code() + " v" + rule.version())) {
                throw new IllegalArgumentException("deadline rule twice: " + rule.code() + " v" + rule.version());
            }
        }
        this.rules = List.copyOf(rules);
        this.working = working;
    }

    /** Until when the step after an event is owed by a unit to somebody of any age; empty if no rule says. */
    public Optional<Deadline> deadline(String startsWith, @Nullable String unit, Instant start) {
        return deadline(startsWith, unit, false, start);
    }

    /**
     * Until when the step after an event is owed by a unit; empty if no rule says.
     *
     * @param child whether it is owed to a child, to whom the children's rule applies if there is one
     */
    public Optional<Deadline> deadline(String startsWith, @Nullable String unit, boolean child, Instant start) {
        LocalDate day = LocalDate.ofInstant(start, PeruTime.ZONE);
        return rules.stream()
                .filter(rule -> rule.startsWith().equals(startsWith))
                .filter(rule -> rule.unit().isEmpty() || rule.unit().get().equals(unit))
                .filter(rule -> rule.isValidOn(day))
                .min(comparing((DeadlineRule rule) -> rule.forChild() != child)
                        .thenComparing(OWN_RULE_FIRST_THEN_NEWEST))
                .map(rule -> new Deadline(rule.count().after(start, rule.allowed(), working), rule));
    }

    public List<DeadlineRule> all() {
        return rules;
    }
}
