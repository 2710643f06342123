package pe.kuska.tracking.situations.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.PathOfCare;

/**
 * Whether a child has a specialised shelter, as her path shows: she was referred to one that has not sent her back, or
 * is in one.
 *
 * @param standing what takes or keeps her there
 * @param lastLost what undid the one she had last; absent if she never had one or nothing was undone
 */
public record ShelterOfChild(Optional<Step> standing, Optional<Step> lastLost) {

    private static final Set<EntryType> UNDONE_BY = Set.of(
            EntryType.REFERRAL_REJECTED,
            EntryType.REFERRAL_RETURNED,
            EntryType.REFERRAL_UNATTENDED,
            EntryType.REFERRAL_REROUTED,
            EntryType.REFERRAL_CLOSED,
            EntryType.STAY_MOVED,
            EntryType.STAY_ENDED);

    /** What a path shows, given which of its steps lead to a specialised shelter. */
    public static ShelterOfChild on(PathOfCare path, Predicate<Step> leadsThere) {
        Map<UUID, Step> shelters = new LinkedHashMap<>();
        @Nullable Step lost = null;
        for (Step step : path.steps()) {
            UUID about = step.aboutId();
            if (about != null && leadsThere.test(step)) {
                shelters.put(about, step);
            } else if (UNDONE_BY.contains(step.type()) && shelters.remove(about) != null) {
                lost = step;
            }
        }
        return new ShelterOfChild(shelters.values().stream().findFirst(), Optional.ofNullable(lost));
    }
}
