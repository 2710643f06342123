package pe.kuska.tracking.shelters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.deadlines.Deadline;
import pe.kuska.tracking.deadlines.DeadlineRules;
import pe.kuska.tracking.followup.CareLink;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.TellStep;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.reference.CheckedCodes;
import pe.kuska.tracking.reference.CodeLists;
import pe.kuska.tracking.shelters.domain.Shelter;
import pe.kuska.tracking.shelters.domain.ShelterProblem;
import pe.kuska.tracking.shelters.domain.Stay;
import pe.kuska.tracking.shelters.persistence.BedTable;
import pe.kuska.tracking.shelters.persistence.ShelterRepository;
import pe.kuska.tracking.shelters.persistence.StayRepository;
import pe.kuska.tracking.timers.TimerKind;
import pe.kuska.tracking.timers.Timers;

/** Keeps a bed for a person for as long as the rule allows; two units cannot have the same one. */
@ApplicationScoped
public class ReserveBed {

    /**
     * For whom. Sex and age are compared with the shelter's profile and not stored.
     *
     * @param children who come along, each with a bed
     */
    public record Command(String personCode, String sex, int age, int children) {}

    private final CareLink careLink;
    private final ShelterRepository shelters;
    private final StayRepository stays;
    private final BedTable beds;
    private final DeadlineRules deadlineRules;
    private final Timers timers;
    private final TellStep tellStep;
    private final CheckedCodes checkedCodes;
    private final InstantSource clock;

    @SuppressWarnings("TooManyParameters")
    ReserveBed(
            CareLink careLink,
            ShelterRepository shelters,
            StayRepository stays,
            BedTable beds,
            DeadlineRules deadlineRules,
            Timers timers,
            TellStep tellStep,
            CheckedCodes checkedCodes,
            InstantSource clock) {
        this.careLink = careLink;
        this.shelters = shelters;
        this.stays = stays;
        this.beds = beds;
        this.deadlineRules = deadlineRules;
        this.timers = timers;
        this.tellStep = tellStep;
        this.checkedCodes = checkedCodes;
        this.clock = clock;
    }

    /**
     * Reserves.
     *
     * @throws OutsideMandate if the caller is not linked to the person
     * @throws RuleViolation if no bed is free, the person does not fit or has a place already
     */
    @Transactional
    public Stay reserve(UUID shelterId, Command command, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Shelter shelter = shelters.findShelter(shelterId).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        PathOfCare path = careLink.acting(command.personCode(), caller);
        checkedCodes.on(now).require("sex", CodeLists.SEX, command.sex()).done();
        if (!shelter.profile().takes(command.sex(), command.age(), command.children())) {
            throw new RuleViolation(ShelterProblem.PROFILE_DOES_NOT_FIT);
        }
        if (stays.isHoused(path.codes())) {
            throw new RuleViolation(ShelterProblem.ALREADY_HOUSED);
        }
        Office by = CareMandate.officeOf(caller);
        Deadline deadline = deadlineRules
                .deadline(EntryType.BED_RESERVED.wireName(), shelter.runBy().unit(), now)
                .orElseThrow(() -> new IllegalStateException("no rule says how long a bed is kept"));
        Stay stay = new Stay(
                Uuids.next(), shelterId, path.person().value(), 1 + command.children(), by, now, deadline.dueAt());
        stays.persistAndFlush(stay);
        if (!beds.take(shelterId, stay.id(), stay.beds())) {
            throw new RuleViolation(ShelterProblem.NO_VACANCY);
        }
        timers.set(
                new Timers.About(TimerKind.RESERVATION, stay.id(), stay.personCode(), null, by, shelter.runBy()),
                deadline);
        tellStep.tell(new TellStep.Told(
                EntryType.BED_RESERVED,
                stay.id(),
                stay.personCode(),
                null,
                by,
                now,
                Map.of(
                        PathOfCare.TO_INSTITUTION,
                        shelter.runBy().institution(),
                        PathOfCare.TO_UNIT,
                        String.valueOf(shelter.runBy().unit()),
                        "shelterKind",
                        shelter.kind(),
                        "stage",
                        "I_ATENCION")));
        return stay;
    }
}
