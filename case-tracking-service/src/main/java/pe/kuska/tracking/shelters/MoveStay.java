package pe.kuska.tracking.shelters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.caseload.CaseLoad;
import pe.kuska.tracking.followup.CareLink;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.TellStep;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.reference.CheckedCodes;
import pe.kuska.tracking.reference.CodeLists;
import pe.kuska.tracking.shelters.domain.AddressMandate;
import pe.kuska.tracking.shelters.domain.Shelter;
import pe.kuska.tracking.shelters.domain.ShelterProblem;
import pe.kuska.tracking.shelters.domain.Stay;
import pe.kuska.tracking.shelters.domain.StayAction;
import pe.kuska.tracking.shelters.domain.StayStatus;
import pe.kuska.tracking.shelters.persistence.AddressReadings;
import pe.kuska.tracking.shelters.persistence.BedTable;
import pe.kuska.tracking.shelters.persistence.ShelterRepository;
import pe.kuska.tracking.shelters.persistence.StayRepository;
import pe.kuska.tracking.states.domain.StateProblem;
import pe.kuska.tracking.timers.TimerFired;
import pe.kuska.tracking.timers.TimerKind;
import pe.kuska.tracking.timers.Timers;

/** Takes a person in, lets them move or leave, and frees beds that are no longer needed. */
@ApplicationScoped
public class MoveStay {

    /** Why a bed is free again when nobody came in time. */
    static final String EXPIRED = "RESERVA_VENCIDA";

    /** Why a bed is free again that was asked of a shelter and not answered. */
    private static final String UNANSWERED = "SIN_RESPUESTA";

    private static final String TRANSFERRED = "TRASLADO_A_OTRO_ESPACIO";

    private static final String HANDED_OVER = "ENTREGA_A_OTRA_UNIDAD";

    /** Who is told when an address was read and nobody came: the Defensoría. */
    private static final String WATCHING = "DP";

    private final CareLink careLink;
    private final ReserveBed reserveBed;
    private final AddressReadings addressReadings;
    private final StayRepository stays;
    private final ShelterRepository shelters;
    private final BedTable beds;
    private final Timers timers;
    private final TellStep tellStep;
    private final CaseLoad caseLoad;
    private final CheckedCodes checkedCodes;
    private final InstantSource clock;

    @SuppressWarnings("TooManyParameters")
    MoveStay(
            CareLink careLink,
            ReserveBed reserveBed,
            AddressReadings addressReadings,
            StayRepository stays,
            ShelterRepository shelters,
            BedTable beds,
            Timers timers,
            TellStep tellStep,
            CaseLoad caseLoad,
            CheckedCodes checkedCodes,
            InstantSource clock) {
        this.careLink = careLink;
        this.reserveBed = reserveBed;
        this.addressReadings = addressReadings;
        this.stays = stays;
        this.shelters = shelters;
        this.beds = beds;
        this.timers = timers;
        this.tellStep = tellStep;
        this.caseLoad = caseLoad;
        this.checkedCodes = checkedCodes;
        this.clock = clock;
    }

    /**
     * Takes a step.
     *
     * @param toShelter where the person goes, for a transfer
     * @throws OutsideMandate if the step is not for the caller's unit
     */
    @Transactional
    public Stay move(
            UUID id,
            StayAction action,
            @Nullable String reason,
            @Nullable UUID toShelter,
            @Nullable String ifMatch,
            Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Stay stay = stays.findStay(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        Shelter shelter = shelters.findShelter(stay.shelterId()).orElseThrow();
        Office office = CareMandate.officeOf(caller);
        boolean runs = office.equals(shelter.runBy());
        if (!runs && !(action == StayAction.RELEASE && office.equals(stay.reservedBy()))) {
            throw new OutsideMandate("stay", id.toString());
        }
        Preconditions.require(ifMatch, stay.version());
        return switch (action) {
            case ACCEPT -> {
                reserveBed.accept(stay, shelter, now);
                yield stay;
            }
            case DECLINE -> {
                stay.decline(checkedCodes.on(now).reason(CodeLists.BED_REFUSAL_REASON, reason), now);
                yield freed(EntryType.BED_DECLINED, stay, shelter, office, now);
            }
            case OCCUPY -> {
                leaveFormer(stay, now);
                stay.occupy(now);
                tell(EntryType.STAY_BEGAN, stay, shelter, office, now);
                caseLoad.begin(stay.personCode(), caller, now);
                yield settled(stay, now);
            }
            case RELEASE -> {
                stay.release(checkedCodes.on(now).reason(CodeLists.BED_RELEASE_REASON, reason), now);
                yield freed(EntryType.BED_RELEASED, stay, shelter, office, now);
            }
            case LEAVE -> {
                stay.leave(checkedCodes.on(now).reason(CodeLists.STAY_END_REASON, reason), now);
                yield freed(EntryType.STAY_ENDED, stay, shelter, office, now);
            }
            case TRANSFER -> {
                String why = checkedCodes.on(now).reason(CodeLists.STAY_END_REASON, reason);
                if (toShelter == null) {
                    throw new RuleViolation(CommonProblem.INVALID_REQUEST, "toShelter", "required");
                }
                Shelter other =
                        shelters.findShelter(toShelter).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
                yield transfer(stay, shelter, other, why, caller, now);
            }
        };
    }

    /** Within one unit the person simply goes; another unit is asked first, and she stays where she is until she arrives. */
    private Stay transfer(Stay stay, Shelter shelter, Shelter other, String why, Caller caller, Instant now) {
        if (stay.status() != StayStatus.PRESENT) {
            throw new RuleViolation(StateProblem.STEP_NOT_ALLOWED);
        }
        if (!other.profile().mayTakeFrom(shelter.profile(), stay.beds() - 1)) {
            throw new RuleViolation(ShelterProblem.PROFILE_DOES_NOT_FIT);
        }
        if (stays.isAwaited(Set.of(stay.personCode()))) {
            throw new RuleViolation(ShelterProblem.ALREADY_HOUSED);
        }
        Stay next = reserveBed.ask(other, stay.personCode(), stay.beds(), stay.id(), caller, now);
        if (shelter.runBy().equals(other.runBy())) {
            moveOut(stay, shelter, why, now);
            next.occupy(now);
            tell(EntryType.STAY_BEGAN, next, other, other.runBy(), now);
            settled(next, now);
        }
        return next;
    }

    /** Who comes from another shelter leaves it when she arrives, not before. */
    private void leaveFormer(Stay stay, Instant now) {
        stay.movedFrom()
                .flatMap(stays::findStay)
                .filter(former -> former.status() == StayStatus.PRESENT)
                .ifPresent(former ->
                        moveOut(former, shelters.findShelter(former.shelterId()).orElseThrow(), TRANSFERRED, now));
    }

    private void moveOut(Stay stay, Shelter shelter, String why, Instant now) {
        stay.transfer(why, now);
        freed(EntryType.STAY_MOVED, stay, shelter, shelter.runBy(), now);
    }

    /** The shelter gave the person to another unit, which signed for her. */
    void handedOver(Stay stay, Shelter shelter, Instant now) {
        stay.leave(HANDED_OVER, now);
        freed(EntryType.STAY_ENDED, stay, shelter, shelter.runBy(), now);
    }

    /** A stay, for the unit that asked for it, the one that runs the shelter, and whoever may know where the person is. */
    @Transactional
    public Stay read(UUID id, Caller caller) {
        Stay stay = stays.findStay(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        Office office = CareMandate.officeOf(caller);
        Office runBy = shelters.findShelter(stay.shelterId()).orElseThrow().runBy();
        if (!office.equals(stay.reservedBy())
                && !office.equals(runBy)
                && !AddressMandate.mayKnow(office, runBy, stay, careLink.acting(stay.personCode(), caller))) {
            throw new OutsideMandate("stay", id.toString());
        }
        return stay;
    }

    void expire(@Observes TimerFired fired) {
        if (fired.timer().kind() != TimerKind.RESERVATION) {
            return;
        }
        stays.findStay(fired.timer().aboutId())
                .filter(stay -> stay.status() == StayStatus.RESERVED || stay.status() == StayStatus.REQUESTED)
                .ifPresent(stay -> {
                    stay.release(stay.status() == StayStatus.REQUESTED ? UNANSWERED : EXPIRED, fired.at());
                    Shelter shelter = shelters.findShelter(stay.shelterId()).orElseThrow();
                    freed(EntryType.BED_RELEASED, stay, shelter, stay.reservedBy(), fired.at());
                });
    }

    private Stay freed(EntryType type, Stay stay, Shelter shelter, Office by, Instant now) {
        settled(stay, now);
        beds.giveBack(stay.id());
        tell(type, stay, shelter, by, now);
        return stay;
    }

    private Stay settled(Stay stay, Instant now) {
        timers.clear(TimerKind.BED_ANSWER, stay.id(), now);
        timers.clear(TimerKind.RESERVATION, stay.id(), now);
        stays.flush();
        return stay;
    }

    private void tell(EntryType type, Stay stay, Shelter shelter, Office by, Instant now) {
        Map<String, String> codes = new HashMap<>();
        codes.put("shelterKind", shelter.kind());
        codes.put(
                "stage",
                type == EntryType.BED_RELEASED || type == EntryType.BED_DECLINED ? "I_ATENCION" : shelter.stage());
        if (type == EntryType.BED_DECLINED || type == EntryType.BED_RELEASED) {
            codes.putAll(PathOfCare.from(stay.reservedBy()));
        }
        if (type == EntryType.BED_RELEASED) {
            codes.put(PathOfCare.TO_INSTITUTION, shelter.runBy().institution());
            codes.put(PathOfCare.TO_UNIT, String.valueOf(shelter.runBy().unit()));
        }
        if (stay.isUnkept() && addressReadings.isKnown(stay.id())) {
            codes.put(PathOfCare.WATCHED_BY, WATCHING);
        }
        stay.reason().ifPresent(reason -> codes.put("reason", reason));
        tellStep.tell(new TellStep.Told(type, stay.id(), stay.personCode(), null, by, now, codes));
    }
}
