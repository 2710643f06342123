package pe.kuska.tracking.alerts;

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
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.tracking.alerts.domain.Alert;
import pe.kuska.tracking.alerts.domain.AlertAction;
import pe.kuska.tracking.alerts.persistence.AlertRepository;
import pe.kuska.tracking.followup.CareLink;
import pe.kuska.tracking.followup.RecordFacts;
import pe.kuska.tracking.followup.TellStep;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.reference.CheckedCodes;
import pe.kuska.tracking.reference.CodeLists;
import pe.kuska.tracking.reference.Units;
import pe.kuska.tracking.states.domain.StateProblem;

/** Evaluates, refers or dismisses an alert; the unit it is referred to acknowledges, attends or gives it back. */
@ApplicationScoped
public class MoveAlert {

    /** What is said with a step; which parts are needed depends on the step. */
    public record Command(
            AlertAction action,
            @Nullable String risk,
            @Nullable String personCode,
            @Nullable String caseCode,
            @Nullable Office to,
            @Nullable String reason) {}

    private final AlertRepository alerts;
    private final AlertClock alertClock;
    private final CareLink careLink;
    private final RecordFacts recordFacts;
    private final TellStep tellStep;
    private final CheckedCodes checkedCodes;
    private final Units units;
    private final InstantSource clock;

    MoveAlert(
            AlertRepository alerts,
            AlertClock alertClock,
            CareLink careLink,
            RecordFacts recordFacts,
            TellStep tellStep,
            CheckedCodes checkedCodes,
            Units units,
            InstantSource clock) {
        this.alerts = alerts;
        this.alertClock = alertClock;
        this.careLink = careLink;
        this.recordFacts = recordFacts;
        this.tellStep = tellStep;
        this.checkedCodes = checkedCodes;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Takes a step.
     *
     * @throws OutsideMandate if the step is not for the caller's unit
     * @throws RuleViolation if there is no such alert, the version is not the current one, or the step is not allowed
     */
    @Transactional
    public Alert move(UUID id, Command command, @Nullable String ifMatch, Caller caller) {
        Alert alert = alerts.findAlert(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (!AlertMandate.may(caller, alert, command.action())) {
            throw new OutsideMandate("alert", id.toString());
        }
        Preconditions.require(ifMatch, alert.version());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        switch (command.action()) {
            case EVALUATE -> evaluate(alert, command, caller, now);
            case REFER -> refer(alert, command, now);
            case DISMISS -> {
                alert.dismiss(reason(command, CodeLists.ALERT_DISMISSAL_REASON, now));
                tell(
                        EntryType.ALERT_DISMISSED,
                        alert,
                        alert.receivedBy(),
                        now,
                        Map.of("reason", alert.reason().orElse("")));
            }
            case ACKNOWLEDGE -> alert.acknowledge(caller.subject(), now);
            case ATTEND -> {
                alert.attend(caller.subject(), now);
                tell(
                        EntryType.ALERT_ATTENDED,
                        alert,
                        alert.referredTo().orElseThrow(),
                        now,
                        PathOfCare.from(alert.receivedBy()));
            }
            case RETURN -> {
                Office unable = alert.referredTo().orElseThrow();
                String why = reason(command, CodeLists.REJECTION_REASON, now);
                alert.giveBack(why, caller.subject(), now);
                Map<String, String> codes = new HashMap<>(PathOfCare.from(alert.receivedBy()));
                codes.put("reason", why);
                tell(EntryType.ALERT_RETURNED, alert, unable, now, codes);
            }
        }
        alerts.flush();
        if (command.action() != AlertAction.EVALUATE && command.action() != AlertAction.ACKNOWLEDGE) {
            alertClock.restart(alert, now);
        }
        return alert;
    }

    private void evaluate(Alert alert, Command command, Caller caller, Instant now) {
        checkedCodes
                .on(now)
                .require("risk", CodeLists.ALERT_RISK, command.risk())
                .done();
        String person = null;
        if (command.personCode() != null) {
            PathOfCare path = careLink.acting(command.personCode(), caller);
            person = path.person().value();
            if (command.caseCode() != null && !path.cases().contains(command.caseCode())) {
                throw new RuleViolation(StateProblem.INVALID_FIELDS, "caseCode", "case-of-person");
            }
        } else if (command.caseCode() != null) {
            throw new RuleViolation(StateProblem.INVALID_FIELDS, "caseCode", "only-with-person");
        }
        alert.evaluate(String.valueOf(command.risk()), person, command.caseCode());
        if (person != null) {
            // Its reception was told before anybody knew whom it is about: it belongs to their path as well.
            recordFacts.record(List.of(new Fact.Step(
                    Uuids.next(),
                    alert.receivedAt(),
                    now,
                    EntryType.ALERT_RECEIVED,
                    alert.receivedBy(),
                    new PersonCode(person),
                    command.caseCode(),
                    alert.id(),
                    Map.of("channel", alert.channel()))));
        }
        tell(EntryType.ALERT_EVALUATED, alert, alert.receivedBy(), now, Map.of("risk", String.valueOf(command.risk())));
    }

    private void refer(Alert alert, Command command, Instant now) {
        Office to = command.to();
        if (to == null || !units.isUnit(to.institution(), to.unit(), LocalDate.ofInstant(now, PeruTime.ZONE))) {
            throw new RuleViolation(StateProblem.INVALID_FIELDS, "toUnit", "known");
        }
        alert.refer(to, now);
        Map<String, String> codes = new HashMap<>();
        codes.put(PathOfCare.TO_INSTITUTION, to.institution());
        codes.put(PathOfCare.TO_UNIT, String.valueOf(to.unit()));
        AlertNews.department(alert).ifPresent(department -> codes.put(AlertNews.DEPARTMENT, department));
        tell(EntryType.ALERT_REFERRED, alert, alert.receivedBy(), now, codes);
    }

    private String reason(Command command, String list, Instant now) {
        return checkedCodes.on(now).reason(list, command.reason());
    }

    private void tell(EntryType type, Alert alert, Office by, Instant now, Map<String, String> codes) {
        tellStep.tell(new TellStep.Told(
                type,
                alert.id(),
                alert.personCode().orElse(null),
                alert.caseCode().orElse(null),
                by,
                now,
                codes));
    }
}
