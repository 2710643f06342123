package pe.kuska.tracking.followup.domain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Fact.Step;

/** Which units hold a person, told step by step: they answer for her side by side. */
final class Holding {

    private final Set<Office> brought = new LinkedHashSet<>();
    private final Map<UUID, Office> responsible = new LinkedHashMap<>();
    private @Nullable Office withHer;

    void follow(Step step) {
        switch (step.type()) {
            case CASE_REGISTERED -> brought.add(step.actor());
            case REFERRAL_ACCEPTED -> responsible.put(Objects.requireNonNull(step.aboutId()), step.actor());
            case REFERRAL_RETURNED, REFERRAL_UNATTENDED, REFERRAL_CLOSED, REFERRAL_REROUTED ->
                responsible.remove(step.aboutId());
            case HAND_OVER_RECEIVED, STAY_BEGAN, PERSON_ARRIVED -> {
                brought.clear();
                withHer = step.actor();
            }
            case STAY_ENDED -> withHer = step.actor().equals(withHer) ? null : withHer;
            default -> {}
        }
    }

    /** Those who took her into their care and have not given her back. */
    Set<Office> caring() {
        Set<Office> caring = new HashSet<>(responsible.values());
        if (withHer != null) {
            caring.add(withHer);
        }
        return Set.copyOf(caring);
    }

    /** The same, and until somebody received her, those who registered the cases that brought her. */
    Set<Office> holding() {
        Set<Office> holding = new HashSet<>(brought);
        holding.addAll(caring());
        return Set.copyOf(holding);
    }
}
