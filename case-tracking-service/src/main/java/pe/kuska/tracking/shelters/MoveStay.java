package pe.kuska.tracking.shelters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.caseload.CaseLoad;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.TellStep;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.reference.CheckedCodes;
import pe.kuska.tracking.reference.CodeLists;
import pe.kuska.tracking.shelters.domain.Shelter;
import pe.kuska.tracking.shelters.domain.ShelterProblem;
import pe.kuska.tracking.shelters.domain.Stay;
import pe.kuska.tracking.shelters.domain.StayAction;
import pe.kuska.tracking.shelters.domain.StayStatus;
import pe.kuska.tracking.shelters.persistence.BedTable;
import pe.kuska.tracking.shelters.persistence.ShelterRepository;
import pe.kuska.tracking.shelters.persistence.StayRepository;
import pe.kuska.tracking.timers.TimerFired;
import pe.kuska.tracking.timers.TimerKind;
import pe.kuska.tracking.timers.Timers;

/** Takes a person in, lets them move or leave, and frees beds that are no longer needed. */
@ApplicationScoped
public class MoveStay {

    /** Why a bed is free again when nobody came in time. */
    static final String EXPIRED = "RESERVA_VENCIDA";

    private final StayRepository stays;
    private final ShelterRepository shelters;
    private final BedTable beds;
    private final Timers timers;
    private final TellStep tellStep;
    private final CaseLoad caseLoad;
    private final CheckedCodes checkedCodes;
    private final InstantSource clock;

    MoveStay(
            StayRepository stays,
            ShelterRepository shelters,
            BedTable beds,
            Timers timers,
            TellStep tellStep,
            CaseLoad caseLoad,
            CheckedCodes checkedCodes,
            InstantSource clock) {
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
            case OCCUPY -> {
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
                stay.transfer(why, now);
                freed(EntryType.STAY_MOVED, stay, shelter, office, now);
                yield begin(stay, other, now);
            }
        };
    }

    /** A stay for those of the two units who may see it. */
    @Transactional
    public Stay read(UUID id, Caller caller) {
        Stay stay = stays.findStay(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        Office office = CareMandate.officeOf(caller);
        Office runBy = shelters.findShelter(stay.shelterId()).orElseThrow().runBy();
        if (!office.equals(stay.reservedBy()) && !office.equals(runBy)) {
            throw new OutsideMandate("stay", id.toString());
        }
        return stay;
    }

    void expire(@Observes TimerFired fired) {
        if (fired.timer().kind() != TimerKind.RESERVATION) {
            return;
        }
        stays.findStay(fired.timer().aboutId())
                .filter(stay -> stay.status() == StayStatus.RESERVED)
                .ifPresent(stay -> {
                    stay.release(EXPIRED, fired.at());
                    Shelter shelter = shelters.findShelter(stay.shelterId()).orElseThrow();
                    freed(EntryType.BED_RELEASED, stay, shelter, stay.reservedBy(), fired.at());
                });
    }

    private Stay begin(Stay from, Shelter other, Instant now) {
        Stay next = new Stay(
                Uuids.next(), other.id(), from.personCode(), from.beds(), from.reservedBy(), now, now.plusSeconds(1));
        next.occupy(now);
        stays.persistAndFlush(next);
        if (!beds.take(other.id(), next.id(), next.beds())) {
            throw new RuleViolation(ShelterProblem.NO_VACANCY);
        }
        tell(EntryType.STAY_BEGAN, next, other, other.runBy(), now);
        return next;
    }

    private Stay freed(EntryType type, Stay stay, Shelter shelter, Office by, Instant now) {
        settled(stay, now);
        beds.giveBack(stay.id());
        tell(type, stay, shelter, by, now);
        return stay;
    }

    private Stay settled(Stay stay, Instant now) {
        timers.clear(TimerKind.RESERVATION, stay.id(), now);
        stays.flush();
        return stay;
    }

    private void tell(EntryType type, Stay stay, Shelter shelter, Office by, Instant now) {
        Map<String, String> codes = new HashMap<>();
        codes.put("shelterKind", shelter.kind());
        codes.put("stage", type == EntryType.BED_RELEASED ? "I_ATENCION" : shelter.stage());
        stay.reason().ifPresent(reason -> codes.put("reason", reason));
        tellStep.tell(new TellStep.Told(type, stay.id(), stay.personCode(), null, by, now, codes));
    }
}
