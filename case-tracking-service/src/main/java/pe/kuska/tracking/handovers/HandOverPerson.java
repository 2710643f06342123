package pe.kuska.tracking.handovers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.tracking.caseload.CaseLoad;
import pe.kuska.tracking.deadlines.DeadlineRules;
import pe.kuska.tracking.followup.CareLink;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.TellStep;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.handovers.domain.HandOver;
import pe.kuska.tracking.handovers.domain.HandOverStatus;
import pe.kuska.tracking.handovers.persistence.HandOverRepository;
import pe.kuska.tracking.http.Answers;
import pe.kuska.tracking.reference.CheckedCodes;
import pe.kuska.tracking.reference.CodeLists;
import pe.kuska.tracking.reference.Units;
import pe.kuska.tracking.sealed.SealedText;
import pe.kuska.tracking.timers.TimerKind;
import pe.kuska.tracking.timers.Timers;

/** Gives a person into the care of another unit, and signs for who was given. */
@ApplicationScoped
public class HandOverPerson {

    /** A hand-over and, for its two sides, what was written down. */
    public record Opened(HandOver handOver, Optional<String> notes) {}

    private final CareLink careLink;
    private final HandOverRepository handOvers;
    private final SealedText sealedText;
    private final TellStep tellStep;
    private final CaseLoad caseLoad;
    private final Timers timers;
    private final DeadlineRules deadlineRules;
    private final Units units;
    private final CheckedCodes checkedCodes;
    private final AuditTrail audit;
    private final InstantSource clock;

    @SuppressWarnings("TooManyParameters")
    HandOverPerson(
            CareLink careLink,
            HandOverRepository handOvers,
            SealedText sealedText,
            TellStep tellStep,
            CaseLoad caseLoad,
            Timers timers,
            DeadlineRules deadlineRules,
            Units units,
            CheckedCodes checkedCodes,
            AuditTrail audit,
            InstantSource clock) {
        this.careLink = careLink;
        this.handOvers = handOvers;
        this.sealedText = sealedText;
        this.tellStep = tellStep;
        this.caseLoad = caseLoad;
        this.timers = timers;
        this.deadlineRules = deadlineRules;
        this.units = units;
        this.checkedCodes = checkedCodes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The giving side signs.
     *
     * @throws OutsideMandate if the caller is not linked to the person
     */
    @Transactional
    public HandOver give(String personCode, Office to, @Nullable String notes, Caller caller) {
        Instant now = now();
        PathOfCare path = careLink.acting(personCode, caller);
        checkedCodes
                .on(now)
                .that(
                        units.isUnit(to.institution(), to.unit(), LocalDate.ofInstant(now, PeruTime.ZONE)),
                        "toUnit",
                        "known",
                        "La unidad no está en el directorio.")
                .done();
        UUID id = Uuids.next();
        HandOver handOver = new HandOver(
                id,
                path.person().value(),
                CareMandate.officeOf(caller),
                to,
                sealedText.seal(notes, contextOf(id)),
                lastReceipt(path),
                caller.subject(),
                now);
        handOvers.persistAndFlush(handOver);
        deadlineRules
                .deadline(EntryType.HAND_OVER_OFFERED.wireName(), to.unit(), now)
                .ifPresent(deadline -> timers.set(
                        new Timers.About(TimerKind.HAND_OVER, id, handOver.personCode(), null, to, handOver.from()),
                        deadline));
        tell(EntryType.HAND_OVER_OFFERED, handOver, handOver.from(), now);
        return handOver;
    }

    @Transactional
    public HandOver receive(UUID id, @Nullable String ifMatch, Caller caller) {
        Instant now = now();
        HandOver handOver = given(id, ifMatch, caller);
        handOver.receive(caller.subject(), now);
        if (caller.has(Role.CASE_MANAGER)) {
            caseLoad.begin(handOver.personCode(), caller, now);
        }
        return answered(EntryType.HAND_OVER_RECEIVED, handOver, now);
    }

    @Transactional
    public HandOver refuse(UUID id, @Nullable String reason, @Nullable String ifMatch, Caller caller) {
        Instant now = now();
        HandOver handOver = given(id, ifMatch, caller);
        handOver.refuse(checkedCodes.on(now).reason(CodeLists.REJECTION_REASON, reason), caller.subject(), now);
        return answered(EntryType.HAND_OVER_REFUSED, handOver, now);
    }

    @Transactional
    public Opened read(UUID id, Caller caller) {
        HandOver handOver = handOvers.findHandOver(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        Office office = CareMandate.officeOf(caller);
        boolean side = office.equals(handOver.from()) || office.equals(handOver.to());
        if (!side && !caller.has(Role.AUDITOR)) {
            throw new OutsideMandate("hand-over", id.toString());
        }
        audit.record(AuditEvent.of("READ_HAND_OVER", "hand-over", id.toString()));
        return new Opened(
                handOver,
                side && !caller.has(Role.AUDITOR)
                        ? Optional.ofNullable(sealedText.open(handOver.sealedNotes(), contextOf(id)))
                        : Optional.empty());
    }

    /** The chain of custody of a person, for whoever may read their path. */
    @Transactional
    public List<HandOver> chain(String personCode, PageRequest page, Caller caller) {
        PathOfCare path = careLink.reading(personCode, caller, "hand-overs");
        return handOvers.listFor(path.codes(), page.after().map(Answers::cursor).orElse(null), page.limit() + 1);
    }

    private @Nullable String lastReceipt(PathOfCare path) {
        return handOvers.listFor(path.codes(), null, Integer.MAX_VALUE).stream()
                .filter(each -> each.status() == HandOverStatus.RECEIVED)
                .reduce((_, later) -> later)
                .flatMap(HandOver::receipt)
                .orElse(null);
    }

    private HandOver given(UUID id, @Nullable String ifMatch, Caller caller) {
        HandOver handOver = handOvers.findHandOver(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (!CareMandate.officeOf(caller).equals(handOver.to())) {
            throw new OutsideMandate("hand-over", id.toString());
        }
        Preconditions.require(ifMatch, handOver.version());
        return handOver;
    }

    private HandOver answered(EntryType type, HandOver handOver, Instant now) {
        handOvers.flush();
        timers.clear(TimerKind.HAND_OVER, handOver.id(), now);
        tell(type, handOver, handOver.to(), now);
        return handOver;
    }

    private void tell(EntryType type, HandOver handOver, Office by, Instant now) {
        Map<String, String> codes = new HashMap<>();
        codes.putAll(PathOfCare.from(handOver.from()));
        codes.put(PathOfCare.TO_INSTITUTION, handOver.to().institution());
        codes.put(PathOfCare.TO_UNIT, String.valueOf(handOver.to().unit()));
        handOver.reason().ifPresent(reason -> codes.put("reason", reason));
        tellStep.tell(new TellStep.Told(type, handOver.id(), handOver.personCode(), null, by, now, codes));
    }

    private static String contextOf(UUID id) {
        return "hand-over-notes:" + id;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
