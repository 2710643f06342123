package pe.kuska.tracking.followup.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Fact.Step;

/**
 * Who has the person with them, as far as signatures and steps tell (cadena de custodia). Unlike the units that hold her,
 * which answer for her side by side, it passes on: whoever receives her ends the custody of all before.
 *
 * @param taker the unit that took her last and has not let her go: by receipt, into a shelter, on arrival
 * @param others the units to which she came since, or came at all if nobody took her: by a case, by a referral accepted
 */
public record Custody(Optional<Office> taker, Set<Office> others) {

    public Custody {
        others = Set.copyOf(others);
    }

    /** The custody after some steps, the oldest first. */
    static Custody after(List<Step> steps) {
        Set<Office> brought = new HashSet<>();
        Map<UUID, Office> accepted = new HashMap<>();
        @Nullable Office taker = null;
        for (Step step : steps) {
            switch (step.type()) {
                case CASE_REGISTERED -> brought.add(step.actor());
                case REFERRAL_ACCEPTED -> accepted.put(Objects.requireNonNull(step.aboutId()), step.actor());
                case REFERRAL_RETURNED, REFERRAL_UNATTENDED, REFERRAL_CLOSED, REFERRAL_REROUTED ->
                    accepted.remove(step.aboutId());
                case HAND_OVER_RECEIVED, STAY_BEGAN, PERSON_ARRIVED -> {
                    brought.clear();
                    accepted.clear();
                    taker = step.actor();
                }
                case STAY_ENDED -> taker = step.actor().equals(taker) ? null : taker;
                default -> {}
            }
        }
        Set<Office> others = new HashSet<>(brought);
        others.addAll(accepted.values());
        return new Custody(Optional.ofNullable(taker), others);
    }

    /** Whether a unit can give the person to another; if nobody has her, whoever found her can. */
    public boolean allowsGiving(Office unit) {
        Set<Office> having = new HashSet<>(others);
        taker.ifPresent(having::add);
        return having.isEmpty() || having.contains(unit) || having.contains(new Office(unit.institution(), null));
    }

    /** Whether a third unit has taken the person, so that what two others had agreed is out of date. */
    public boolean wentElsewhere(Office from, Office to) {
        return taker.filter(unit -> !unit.equals(from) && !unit.equals(to)).isPresent() && !allowsGiving(from);
    }
}
