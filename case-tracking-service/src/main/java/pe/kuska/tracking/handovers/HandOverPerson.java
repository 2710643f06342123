package pe.kuska.tracking.handovers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.tracking.caseload.CaseLoad;
import pe.kuska.tracking.followup.CareLink;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.FindPath;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.handovers.domain.HandOver;
import pe.kuska.tracking.handovers.domain.HandOverProblem;
import pe.kuska.tracking.handovers.persistence.HandOverRepository;
import pe.kuska.tracking.reference.CheckedCodes;
import pe.kuska.tracking.reference.CodeLists;
import pe.kuska.tracking.reference.Units;

/**
 * Gives a person into the care of another unit, and signs for who was given. Only who has her gives her, to one unit at a
 * time; whoever else gives or receives her, under any of her codes, waits until it is decided.
 */
@ApplicationScoped
public class HandOverPerson {

    private final CareLink careLink;
    private final FindPath findPath;
    private final HandOverRepository handOvers;
    private final SignedNotes signedNotes;
    private final TellHandOver tellHandOver;
    private final CaseLoad caseLoad;
    private final Units units;
    private final CheckedCodes checkedCodes;
    private final InstantSource clock;

    @SuppressWarnings("TooManyParameters")
    HandOverPerson(
            CareLink careLink,
            FindPath findPath,
            HandOverRepository handOvers,
            SignedNotes signedNotes,
            TellHandOver tellHandOver,
            CaseLoad caseLoad,
            Units units,
            CheckedCodes checkedCodes,
            InstantSource clock) {
        this.careLink = careLink;
        this.findPath = findPath;
        this.handOvers = handOvers;
        this.signedNotes = signedNotes;
        this.tellHandOver = tellHandOver;
        this.caseLoad = caseLoad;
        this.units = units;
        this.checkedCodes = checkedCodes;
        this.clock = clock;
    }

    /**
     * The giving side signs.
     *
     * @throws OutsideMandate if the caller is not linked to the person
     * @throws RuleViolation if the person is with another unit, or is being given to one already
     */
    @Transactional
    public HandOver give(String personCode, Office to, @Nullable String notes, Caller caller) {
        Instant now = now();
        Office from = CareMandate.officeOf(caller);
        handOvers.hold(careLink.acting(personCode, caller).codes());
        PathOfCare path = careLink.acting(personCode, caller);
        checkedCodes
                .on(now)
                .that(
                        units.isUnit(to.institution(), to.unit(), LocalDate.ofInstant(now, PeruTime.ZONE)),
                        "toUnit",
                        "known",
                        "La unidad no está en el directorio.")
                .done();
        if (!path.custody().allowsGiving(from)) {
            throw new RuleViolation(HandOverProblem.NOT_IN_CUSTODY);
        }
        if (!handOvers.listOpen(path.codes()).isEmpty()) {
            throw new RuleViolation(HandOverProblem.OFFERED_ALREADY);
        }
        UUID id = Uuids.next();
        HandOver handOver = new HandOver(
                id, path.person().value(), from, to, signedNotes.seal(notes, id).orElse(null), caller.subject(), now);
        handOvers.persistAndFlush(handOver);
        tellHandOver.offered(handOver, path, now);
        return handOver;
    }

    /**
     * The receiving side signs.
     *
     * @throws RuleViolation if another unit has taken the person meanwhile
     */
    @Transactional
    public HandOver receive(UUID id, @Nullable String ifMatch, Caller caller) {
        Instant now = now();
        HandOver handOver = find(id);
        requireSide(handOver.to(), id, caller);
        PathOfCare path = held(handOver, ifMatch);
        if (path.custody().wentElsewhere(handOver.from(), handOver.to())) {
            throw new RuleViolation(HandOverProblem.WENT_ELSEWHERE);
        }
        handOver.receive(handOvers.lastReceipts(path.codes()), caller.subject(), now);
        handOvers.flush();
        tellHandOver.answered(EntryType.HAND_OVER_RECEIVED, handOver, handOver.to(), now);
        if (caller.has(Role.CASE_MANAGER)) {
            caseLoad.begin(handOver.personCode(), caller, now);
        }
        return handOver;
    }

    /** The receiving side does not take the person, and says why. */
    @Transactional
    public HandOver refuse(UUID id, @Nullable String reason, @Nullable String ifMatch, Caller caller) {
        Instant now = now();
        HandOver handOver = find(id);
        requireSide(handOver.to(), id, caller);
        held(handOver, ifMatch);
        handOver.refuse(checkedCodes.on(now).reason(CodeLists.REJECTION_REASON, reason), caller.subject(), now);
        handOvers.flush();
        tellHandOver.answered(EntryType.HAND_OVER_REFUSED, handOver, handOver.to(), now);
        return handOver;
    }

    /** The giving side takes back what nobody signed for yet, and says why: the person stays with it. */
    @Transactional
    public HandOver withdraw(UUID id, @Nullable String reason, @Nullable String ifMatch, Caller caller) {
        Instant now = now();
        HandOver handOver = find(id);
        requireSide(handOver.from(), id, caller);
        held(handOver, ifMatch);
        handOver.withdraw(
                checkedCodes.on(now).reason(CodeLists.HAND_OVER_WITHDRAWAL_REASON, reason), caller.subject(), now);
        handOvers.flush();
        tellHandOver.answered(EntryType.HAND_OVER_WITHDRAWN, handOver, handOver.from(), now);
        return handOver;
    }

    private HandOver find(UUID id) {
        return handOvers.findHandOver(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
    }

    private static void requireSide(Office side, UUID id, Caller caller) {
        if (!CareMandate.officeOf(caller).equals(side)) {
            throw new OutsideMandate("hand-over", id.toString());
        }
    }

    /** Waits for whoever else gives or receives the person, and answers how her path stands then. */
    private PathOfCare held(HandOver handOver, @Nullable String ifMatch) {
        handOvers.hold(path(handOver).codes());
        Preconditions.require(ifMatch, handOvers.readAgain(handOver).version());
        return path(handOver);
    }

    private PathOfCare path(HandOver handOver) {
        return findPath.find(new PersonCode(handOver.personCode()))
                .orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
