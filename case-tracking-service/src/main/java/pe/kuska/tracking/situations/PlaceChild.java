package pe.kuska.tracking.situations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pe.kuska.tracking.followup.FindPath;
import pe.kuska.tracking.followup.TellStep.Told;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.reference.ShelterSteps;
import pe.kuska.tracking.situations.domain.Situation;
import pe.kuska.tracking.situations.domain.SituationStatus;
import pe.kuska.tracking.situations.persistence.SituationRepository;
import pe.kuska.tracking.timers.TimerFired;
import pe.kuska.tracking.timers.TimerKind;

/**
 * Sees that a child who waits for a shelter was referred to one or has arrived, whoever did it and under whichever of
 * her codes. A bed that is only kept does not count: it may lapse, and then nobody would be reminded of the child.
 */
@ApplicationScoped
class PlaceChild {

    private static final Set<EntryType> UNDONE_BY = EnumSet.of(
            EntryType.REFERRAL_REJECTED,
            EntryType.REFERRAL_RETURNED,
            EntryType.REFERRAL_UNATTENDED,
            EntryType.REFERRAL_REROUTED,
            EntryType.REFERRAL_CLOSED,
            EntryType.STAY_MOVED,
            EntryType.STAY_ENDED);

    private final FindPath findPath;
    private final ShelterSteps shelterSteps;
    private final SituationRepository situations;
    private final SituationNews news;

    PlaceChild(FindPath findPath, ShelterSteps shelterSteps, SituationRepository situations, SituationNews news) {
        this.findPath = findPath;
        this.shelterSteps = shelterSteps;
        this.situations = situations;
        this.news = news;
    }

    void told(@Observes Told told) {
        String person = told.person();
        if (person != null && shelterSteps.leadThere(told.type().wireName(), told.codes())) {
            findPath.find(new PersonCode(person))
                    .ifPresent(path -> situations
                            .listAwaitingShelter(path.codes())
                            .forEach(waiting -> place(waiting, told.aboutId(), told.by(), told.at())));
        }
    }

    /** Whoever was found to be the same as somebody in a shelter is in a shelter: nobody is reminded twice. */
    void late(@Observes TimerFired fired) {
        if (fired.timer().kind() == TimerKind.SHELTER_REFERRAL) {
            situations
                    .findSituation(fired.timer().aboutId())
                    .ifPresent(situation -> findPath.find(new PersonCode(situation.personCode()))
                            .ifPresent(path -> placeIfSheltered(situation, path, fired.at())));
        }
    }

    /** Places a child who waits if the path shows that she was referred to a shelter before, or is in one. */
    void placeIfSheltered(Situation situation, PathOfCare path, Instant now) {
        if (situation.status() == SituationStatus.AWAITING_SHELTER) {
            standing(path)
                    .ifPresent(step -> place(situation, Objects.requireNonNull(step.aboutId()), step.actor(), now));
        }
    }

    private void place(Situation situation, UUID by, Office office, Instant now) {
        situation.place(by, now);
        situations.flush();
        news.tell(EntryType.SITUATION_PLACED, situation, office, now);
    }

    private Optional<Step> standing(PathOfCare path) {
        Map<UUID, Step> shelters = new LinkedHashMap<>();
        for (Step step : path.steps()) {
            if (step.aboutId() != null && shelterSteps.leadThere(step.type().wireName(), step.codes())) {
                shelters.put(step.aboutId(), step);
            } else if (UNDONE_BY.contains(step.type())) {
                shelters.remove(step.aboutId());
            }
        }
        return shelters.values().stream().findFirst();
    }
}
