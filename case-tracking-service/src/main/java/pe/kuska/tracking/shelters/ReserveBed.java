package pe.kuska.tracking.shelters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import pe.kuska.tracking.shelters.domain.BedAllowance;
import pe.kuska.tracking.shelters.domain.Shelter;
import pe.kuska.tracking.shelters.domain.ShelterProblem;
import pe.kuska.tracking.shelters.domain.Stay;
import pe.kuska.tracking.shelters.persistence.BedTable;
import pe.kuska.tracking.shelters.persistence.ShelterRepository;
import pe.kuska.tracking.shelters.persistence.StayRepository;
import pe.kuska.tracking.timers.TimerKind;
import pe.kuska.tracking.timers.Timers;

/**
 * Asks a shelter for a bed and keeps it for as long as the rule allows; two units cannot have the same one. Only who holds the
 * person asks, and only the shelter says that she is expected.
 */
@ApplicationScoped
public class ReserveBed {

    /**
     * For whom. Sex and age are compared with the shelter's profile and not stored.
     *
     * @param children who come along, each with a bed
     */
    public record Command(String personCode, String sex, int age, int children) {}

    private static final String ASKED = EntryType.BED_REQUESTED.wireName();

    /** The rule that says for how long a bed is kept while nobody answers. */
    private static final String UNANSWERED = "BedUnanswered";

    private final CareLink careLink;
    private final ShelterRepository shelters;
    private final StayRepository stays;
    private final BedTable beds;
    private final DeadlineRules deadlineRules;
    private final BedAllowances allowances;
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
            BedAllowances allowances,
            Timers timers,
            TellStep tellStep,
            CheckedCodes checkedCodes,
            InstantSource clock) {
        this.careLink = careLink;
        this.shelters = shelters;
        this.stays = stays;
        this.beds = beds;
        this.deadlineRules = deadlineRules;
        this.allowances = allowances;
        this.timers = timers;
        this.tellStep = tellStep;
        this.checkedCodes = checkedCodes;
        this.clock = clock;
    }

    /**
     * Asks a shelter for a bed, and keeps it until the shelter answers. The unit that runs it needs no answer of its own.
     *
     * @throws OutsideMandate if the caller is not linked to the person
     * @throws RuleViolation if no bed is free, the person does not fit, has a place already or is in somebody else's care
     */
    @Transactional
    public Stay reserve(UUID shelterId, Command command, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Shelter shelter = shelters.findShelter(shelterId).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        PathOfCare path = careLink.acting(command.personCode(), caller);
        Office by = CareMandate.officeOf(caller);
        checkedCodes.on(now).require("sex", CodeLists.SEX, command.sex()).done();
        if (!by.equals(shelter.runBy()) && !path.isHeldBy(by)) {
            throw new RuleViolation(ShelterProblem.PERSON_NOT_HELD);
        }
        if (!shelter.profile().takes(command.sex(), command.age(), command.children())) {
            throw new RuleViolation(ShelterProblem.PROFILE_DOES_NOT_FIT);
        }
        if (stays.isHoused(path.codes())) {
            throw new RuleViolation(ShelterProblem.ALREADY_HOUSED);
        }
        return ask(shelter, path.person().value(), 1 + command.children(), null, caller, now);
    }

    /** Asks for beds within the transaction, as far as the unit's allowance goes. */
    Stay ask(Shelter shelter, String personCode, int howMany, @Nullable UUID movedFrom, Caller caller, Instant now) {
        Office by = CareMandate.officeOf(caller);
        BedAllowance allowance = allowances.of(by);
        boolean ownShelter = by.equals(shelter.runBy());
        if (!ownShelter) {
            allowance.requireOneMore(stays.countAwaitedOf(by), stays.countUnkeptOf(by, now.minus(allowance.window())));
        }
        Deadline lapses = deadline(UNANSWERED, shelter, now);
        Stay stay = new Stay(
                Uuids.next(), shelter.id(), personCode, howMany, by, caller.subject(), movedFrom, now, lapses.dueAt());
        stays.persistAndFlush(stay);
        if (!beds.take(shelter.id(), stay.id(), stay.beds())) {
            throw new RuleViolation(ShelterProblem.NO_VACANCY);
        }
        if (ownShelter) {
            accept(stay, shelter, now);
            return stay;
        }
        timers.set(about(TimerKind.BED_ANSWER, stay, shelter.runBy(), by), deadline(ASKED, shelter, now));
        timers.set(about(TimerKind.RESERVATION, stay, by, shelter.runBy()), lapses);
        tell(EntryType.BED_REQUESTED, stay, shelter, by, now);
        return stay;
    }

    /** The shelter expects the person from now on, and the beds are kept for longer. */
    void accept(Stay stay, Shelter shelter, Instant now) {
        Deadline arrival = deadline(EntryType.BED_RESERVED.wireName(), shelter, now);
        stay.accept(now, arrival.dueAt());
        stays.flush();
        timers.clear(TimerKind.BED_ANSWER, stay.id(), now);
        timers.clear(TimerKind.RESERVATION, stay.id(), now);
        timers.set(about(TimerKind.RESERVATION, stay, stay.reservedBy(), shelter.runBy()), arrival);
        tell(EntryType.BED_RESERVED, stay, shelter, shelter.runBy(), now);
    }

    private Deadline deadline(String startsWith, Shelter shelter, Instant now) {
        return deadlineRules
                .deadline(startsWith, shelter.runBy().unit(), now)
                .orElseThrow(() -> new IllegalStateException("no rule says how long a bed is kept: " + startsWith));
    }

    private static Timers.About about(TimerKind kind, Stay stay, Office owing, Office origin) {
        return new Timers.About(kind, stay.id(), stay.personCode(), null, owing, origin);
    }

    private void tell(EntryType type, Stay stay, Shelter shelter, Office by, Instant now) {
        Map<String, String> codes = new HashMap<>(PathOfCare.from(stay.reservedBy()));
        codes.put(PathOfCare.TO_INSTITUTION, shelter.runBy().institution());
        codes.put(PathOfCare.TO_UNIT, String.valueOf(shelter.runBy().unit()));
        codes.put("shelterKind", shelter.kind());
        codes.put("stage", "I_ATENCION");
        tellStep.tell(new TellStep.Told(type, stay.id(), stay.personCode(), null, by, now, codes));
    }
}
