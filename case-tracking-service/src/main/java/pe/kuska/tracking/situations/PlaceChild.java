package pe.kuska.tracking.situations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.ChangedPaths;
import pe.kuska.tracking.followup.FindPath;
import pe.kuska.tracking.followup.TellStep.Told;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.reference.CareEnds;
import pe.kuska.tracking.reference.ShelterSteps;
import pe.kuska.tracking.situations.domain.ShelterOfChild;
import pe.kuska.tracking.situations.domain.Situation;
import pe.kuska.tracking.situations.domain.SituationStatus;
import pe.kuska.tracking.situations.persistence.SituationRepository;
import pe.kuska.tracking.timers.TimerFired;
import pe.kuska.tracking.timers.TimerKind;

/**
 * Sees that a child who waits for a shelter was referred to one or has arrived, and that one who had a shelter has it no
 * more, whoever did it and under whichever of her codes. A bed that is only kept does not count: it may lapse, and then
 * nobody would be reminded of the child.
 */
@ApplicationScoped
class PlaceChild {

    /** After these a child who had a shelter may have none. What moves her on is followed at once by where she goes. */
    private static final Set<EntryType> MAY_LOSE_SHELTER = Set.of(
            EntryType.REFERRAL_SENT,
            EntryType.REFERRAL_REJECTED,
            EntryType.REFERRAL_RETURNED,
            EntryType.REFERRAL_UNATTENDED,
            EntryType.REFERRAL_CLOSED,
            EntryType.STAY_BEGAN,
            EntryType.STAY_ENDED);

    private final FindPath findPath;
    private final ShelterSteps shelterSteps;
    private final CareEnds careEnds;
    private final SituationRepository situations;
    private final SituationNews news;
    private final InstantSource clock;

    PlaceChild(
            FindPath findPath,
            ShelterSteps shelterSteps,
            CareEnds careEnds,
            SituationRepository situations,
            SituationNews news,
            InstantSource clock) {
        this.findPath = findPath;
        this.shelterSteps = shelterSteps;
        this.careEnds = careEnds;
        this.situations = situations;
        this.news = news;
        this.clock = clock;
    }

    void told(@Observes Told told) {
        @Nullable String person = told.person();
        if (person == null) {
            return;
        }
        if (shelterSteps.leadThere(told.type().wireName(), told.codes())) {
            findPath.find(new PersonCode(person))
                    .ifPresent(path -> situations
                            .listWhere(path.codes(), SituationStatus.AWAITING_SHELTER)
                            .forEach(waiting -> place(waiting, told.aboutId(), told.by(), told.at())));
        } else if (MAY_LOSE_SHELTER.contains(told.type())) {
            findPath.find(new PersonCode(person)).ifPresent(path -> loseIfWithoutShelter(path, told.by(), told.at()));
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

    /** Whoever turns out not to be the one in the shelter has none. */
    void changed(@Observes ChangedPaths.Taken taken) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        taken.people().stream()
                .flatMap(tied -> tied.paths().stream())
                .filter(path -> path.steps().stream().anyMatch(step -> step.type() == EntryType.SITUATION_DETERMINED))
                .forEach(path -> loseIfWithoutShelter(path, null, now));
    }

    /** Places a child who waits if the path shows that she was referred to a shelter before, or is in one. */
    void placeIfSheltered(Situation situation, PathOfCare path, Instant now) {
        if (situation.status() == SituationStatus.AWAITING_SHELTER) {
            shelterOf(path)
                    .standing()
                    .ifPresent(step -> place(situation, Objects.requireNonNull(step.aboutId()), step.actor(), now));
        }
    }

    private void place(Situation situation, UUID by, Office office, Instant now) {
        situation.place(by, now);
        situations.flush();
        news.tell(EntryType.SITUATION_PLACED, situation, office, now);
    }

    /**
     * A determination that is under way sees to the child itself, so that she is not owed a shelter twice.
     *
     * @param by whose step it was; absent if it was nobody's, and the unit that determined her situation stands for it
     */
    private void loseIfWithoutShelter(PathOfCare path, @Nullable Office by, Instant now) {
        ShelterOfChild shelter = shelterOf(path);
        if (shelter.standing().isPresent()
                || shelter.lastLost().filter(this::endsShelter).isPresent()) {
            return;
        }
        situations.listWhere(path.codes(), SituationStatus.PLACED).stream()
                .reduce((_, later) -> later)
                .filter(_ -> !situations.isPending(path.codes()))
                .ifPresent(placed -> {
                    placed.loseShelter(now);
                    situations.flush();
                    news.tell(EntryType.SITUATION_SHELTER_LOST, placed, by == null ? placed.openedBy() : by, now);
                });
    }

    private boolean endsShelter(Step step) {
        return careEnds.after(step.type().wireName(), step.codes()).isPresent();
    }

    private ShelterOfChild shelterOf(PathOfCare path) {
        return ShelterOfChild.on(
                path, step -> shelterSteps.leadThere(step.type().wireName(), step.codes()));
    }
}
