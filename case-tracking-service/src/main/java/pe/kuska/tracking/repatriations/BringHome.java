package pe.kuska.tracking.repatriations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import pe.kuska.tracking.http.Answers;
import pe.kuska.tracking.reference.CheckedCodes;
import pe.kuska.tracking.reference.CodeLists;
import pe.kuska.tracking.reference.FollowUpCalendar;
import pe.kuska.tracking.reference.Units;
import pe.kuska.tracking.repatriations.domain.Heard;
import pe.kuska.tracking.repatriations.domain.Repatriation;
import pe.kuska.tracking.repatriations.domain.ReturnStatus;
import pe.kuska.tracking.repatriations.domain.Share;
import pe.kuska.tracking.repatriations.persistence.RepatriationRepository;
import pe.kuska.tracking.timers.TimerKind;
import pe.kuska.tracking.timers.Timers;

/** A consulate asks for a person's voluntary return; the unit that is to receive them answers and takes them in. */
@ApplicationScoped
public class BringHome {

    /** Whose rules of {@code follow_up_rules.csv} apply. */
    private static final String CALENDAR = "RETORNO";

    private final CareLink careLink;
    private final RepatriationRepository returns;
    private final CaseLoad caseLoad;
    private final TellStep tellStep;
    private final Timers timers;
    private final DeadlineRules deadlineRules;
    private final Units units;
    private final CheckedCodes checkedCodes;
    private final FollowUpCalendar calendar;
    private final AuditTrail audit;
    private final InstantSource clock;

    @SuppressWarnings("TooManyParameters")
    BringHome(
            CareLink careLink,
            RepatriationRepository returns,
            CaseLoad caseLoad,
            TellStep tellStep,
            Timers timers,
            DeadlineRules deadlineRules,
            Units units,
            CheckedCodes checkedCodes,
            FollowUpCalendar calendar,
            AuditTrail audit,
            InstantSource clock) {
        this.careLink = careLink;
        this.returns = returns;
        this.caseLoad = caseLoad;
        this.tellStep = tellStep;
        this.timers = timers;
        this.deadlineRules = deadlineRules;
        this.units = units;
        this.checkedCodes = checkedCodes;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks for a return.
     *
     * @throws OutsideMandate if the caller is not linked to the person
     */
    @Transactional
    public Repatriation request(String personCode, String fromCountry, Office to, boolean voluntary, Caller caller) {
        Instant now = now();
        PathOfCare path = careLink.acting(personCode, caller);
        checkedCodes
                .on(now)
                .that(
                        units.canReceive(to.institution(), to.unit(), LocalDate.ofInstant(now, PeruTime.ZONE)),
                        "toUnit",
                        "receives-referrals",
                        "Esa unidad no recibe a personas.")
                .done();
        Repatriation repatriation = Repatriation.request(
                Uuids.next(), path.person().value(), fromCountry, CareMandate.officeOf(caller), to, voluntary, now);
        returns.persistAndFlush(repatriation);
        tell(EntryType.REPATRIATION_REQUESTED, repatriation, repatriation.requestedBy(), now, Map.of());
        return repatriation;
    }

    /** Takes a step: of the receiving unit, or of the one that asked. */
    @Transactional
    public Repatriation move(
            UUID id, ReturnStatus.Action action, @Nullable String reason, @Nullable String ifMatch, Caller caller) {
        Instant now = now();
        Repatriation repatriation = find(id);
        Office office = CareMandate.officeOf(caller);
        Office meant = action.isReceivers() ? repatriation.to() : repatriation.requestedBy();
        if (!office.equals(meant)) {
            throw new OutsideMandate("repatriation", id.toString());
        }
        Preconditions.require(ifMatch, repatriation.version());
        checkedCodes
                .on(now)
                .allow(
                        "reason",
                        action == ReturnStatus.Action.MISS
                                ? CodeLists.RETURN_MISSED_REASON
                                : CodeLists.RETURN_REFUSAL_REASON,
                        reason)
                .done();
        repatriation.move(action, reason, now);
        if (action == ReturnStatus.Action.ARRIVE) {
            repatriation.planFollowUps(calendar.from(LocalDate.ofInstant(now, PeruTime.ZONE), CALENDAR));
        }
        returns.flush();
        tell(typeOf(action), repatriation, office, now, Map.of());
        waitForFollowUp(repatriation, now);
        if (action == ReturnStatus.Action.ARRIVE && caller.has(Role.CASE_MANAGER)) {
            caseLoad.begin(repatriation.personCode(), caller, now);
        }
        return repatriation;
    }

    /**
     * Records how the person is doing since they came home.
     *
     * @throws OutsideMandate if the caller's unit did not receive them
     * @throws RuleViolation if an earlier follow-up is missing, or this one was held
     */
    @Transactional
    public Repatriation followUp(UUID id, int number, String progress, @Nullable String ifMatch, Caller caller) {
        Instant now = now();
        Repatriation repatriation = find(id);
        if (!CareMandate.officeOf(caller).equals(repatriation.to())) {
            throw new OutsideMandate("repatriation", id.toString());
        }
        Preconditions.require(ifMatch, repatriation.version());
        checkedCodes
                .on(now)
                .require("progress", CodeLists.FOLLOW_UP_PROGRESS, progress)
                .done();
        repatriation.followUp(number, progress, caller.subject(), now);
        returns.flush();
        tell(EntryType.RETURN_FOLLOWED_UP, repatriation, repatriation.to(), now, Map.of("progress", progress));
        waitForFollowUp(repatriation, now);
        return repatriation;
    }

    private void waitForFollowUp(Repatriation repatriation, Instant now) {
        timers.clear(TimerKind.RETURN_FOLLOW_UP, repatriation.id(), now);
        repatriation
                .nextFollowUp()
                .ifPresent(next -> timers.set(
                        new Timers.About(
                                TimerKind.RETURN_FOLLOW_UP,
                                repatriation.id(),
                                repatriation.personCode(),
                                null,
                                repatriation.to(),
                                repatriation.requestedBy()),
                        next.dueOn().plusDays(1).atStartOfDay(PeruTime.ZONE).toInstant(),
                        "FOLLOW_UP_CALENDAR"));
    }

    /** Records what was told to another State, and under which agreement. */
    @Transactional
    public Repatriation share(
            UUID id, String state, String agreement, List<String> items, @Nullable String ifMatch, Caller caller) {
        Instant now = now();
        Repatriation repatriation = find(id);
        if (!CareMandate.officeOf(caller).equals(repatriation.requestedBy())) {
            throw new OutsideMandate("repatriation", id.toString());
        }
        Preconditions.require(ifMatch, repatriation.version());
        var check = checkedCodes.on(now).require("agreement", CodeLists.BINATIONAL_AGREEMENT, agreement);
        items.forEach(item -> check.require("items", CodeLists.SHARED_ITEM, item));
        check.done();
        repatriation.share(new Share(state, agreement, String.join(" ", items), now, caller.subject()));
        returns.flush();
        audit.record(AuditEvent.of("SHARED_WITH_STATE", "repatriation", id.toString()));
        return repatriation;
    }

    /**
     * Records what another State told, and under which agreement.
     *
     * @throws OutsideMandate if the caller's unit is neither the one that asked nor the one that receives
     */
    @Transactional
    public Repatriation hear(
            UUID id,
            String state,
            String agreement,
            List<String> items,
            LocalDate saidOn,
            @Nullable String ifMatch,
            Caller caller) {
        Instant now = now();
        Repatriation repatriation = find(id);
        Office office = CareMandate.officeOf(caller);
        if (!office.equals(repatriation.requestedBy()) && !office.equals(repatriation.to())) {
            throw new OutsideMandate("repatriation", id.toString());
        }
        Preconditions.require(ifMatch, repatriation.version());
        var check = checkedCodes
                .on(now)
                .require("agreement", CodeLists.BINATIONAL_AGREEMENT, agreement)
                .that(
                        !saidOn.isAfter(LocalDate.ofInstant(now, PeruTime.ZONE)),
                        "saidOn",
                        "not-in-the-future",
                        "La fecha no puede ser futura.");
        items.forEach(item -> check.require("items", CodeLists.HEARD_ITEM, item));
        check.done();
        repatriation.hear(new Heard(
                state,
                agreement,
                String.join(" ", items),
                saidOn,
                now,
                caller.subject(),
                office.institution(),
                office.unit()));
        returns.flush();
        audit.record(AuditEvent.of("HEARD_FROM_STATE", "repatriation", id.toString()));
        tellStep.tell(new TellStep.Told(
                EntryType.RETURN_HEARD,
                id,
                repatriation.personCode(),
                null,
                office,
                now,
                codesOf(repatriation, Map.of("agreement", agreement))));
        return repatriation;
    }

    @Transactional
    public Repatriation read(UUID id, Caller caller) {
        Repatriation repatriation = find(id);
        Office office = CareMandate.officeOf(caller);
        if (!caller.has(Role.AUDITOR)
                && !office.equals(repatriation.requestedBy())
                && !office.equals(repatriation.to())) {
            throw new OutsideMandate("repatriation", id.toString());
        }
        return repatriation;
    }

    /** Reads one more than the page holds, which tells that another follows. */
    @Transactional
    public List<Repatriation> list(PageRequest page, Caller caller) {
        return returns.listOf(CareMandate.officeOf(caller), page.after().map(Answers::cursor), page.limit() + 1);
    }

    private Repatriation find(UUID id) {
        return returns.findReturn(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
    }

    private static EntryType typeOf(ReturnStatus.Action action) {
        return switch (action) {
            case APPROVE -> EntryType.REPATRIATION_APPROVED;
            case REFUSE, WITHDRAW -> EntryType.REPATRIATION_REFUSED;
            case DEPART -> EntryType.PERSON_DEPARTED;
            case MISS -> EntryType.PERSON_NOT_ARRIVED;
            case ARRIVE -> EntryType.PERSON_ARRIVED;
        };
    }

    private void tell(EntryType type, Repatriation repatriation, Office by, Instant now, Map<String, String> more) {
        timers.clear(TimerKind.REPATRIATION, repatriation.id(), now);
        deadlineRules
                .deadline(type.wireName(), repatriation.to().unit(), now)
                .ifPresent(deadline -> timers.set(
                        new Timers.About(
                                TimerKind.REPATRIATION,
                                repatriation.id(),
                                repatriation.personCode(),
                                null,
                                type == EntryType.REPATRIATION_APPROVED || type == EntryType.PERSON_NOT_ARRIVED
                                        ? repatriation.requestedBy()
                                        : repatriation.to(),
                                repatriation.requestedBy()),
                        deadline));
        tellStep.tell(new TellStep.Told(
                type, repatriation.id(), repatriation.personCode(), null, by, now, codesOf(repatriation, more)));
    }

    private static Map<String, String> codesOf(Repatriation repatriation, Map<String, String> more) {
        Map<String, String> codes = new HashMap<>(more);
        codes.put(PathOfCare.TO_INSTITUTION, repatriation.to().institution());
        codes.put(PathOfCare.TO_UNIT, String.valueOf(repatriation.to().unit()));
        codes.putAll(PathOfCare.from(repatriation.requestedBy()));
        codes.put("fromCountry", repatriation.fromCountry());
        repatriation.reason().ifPresent(reason -> codes.put("reason", reason));
        return codes;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
