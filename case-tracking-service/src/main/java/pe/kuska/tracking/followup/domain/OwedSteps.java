package pe.kuska.tracking.followup.domain;

import static java.util.Comparator.comparing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pe.kuska.tracking.followup.domain.Fact.Step;

/** What is owed to a person, told step by step: after the last step of each referral, alert, plan … what follows from it. */
final class OwedSteps {

    private final Map<UUID, OwedStep> open = new LinkedHashMap<>();

    void follow(Step step) {
        UUID aboutId = step.aboutId();
        if (aboutId != null) {
            open.remove(aboutId);
            step.owes()
                    .ifPresent(action -> open.put(
                            aboutId,
                            new OwedStep(
                                    action,
                                    owing(action, step),
                                    step.type(),
                                    step.occurredAt(),
                                    aboutId,
                                    step.isForChild())));
        }
    }

    Stream<OwedStep> all() {
        return open.values().stream();
    }

    /** The longest-standing first. */
    List<OwedStep> inOrder() {
        return all().sorted(comparing(OwedStep::since).thenComparing(OwedStep::aboutId))
                .toList();
    }

    private static Office owing(OwedAction action, Step step) {
        return action.fallsToOrigin() ? step.origin().orElseGet(() -> receiver(step)) : receiver(step);
    }

    private static Office receiver(Step step) {
        String institution = step.codes().get(PathOfCare.TO_INSTITUTION);
        return institution == null
                ? step.actor()
                : new Office(institution, step.codes().get(PathOfCare.TO_UNIT));
    }
}
