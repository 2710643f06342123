package pe.kuska.tracking.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.CareLink;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.plans.domain.FollowUp;
import pe.kuska.tracking.plans.domain.Plan;
import pe.kuska.tracking.plans.domain.PlanDifference;
import pe.kuska.tracking.plans.domain.PlannedAction;
import pe.kuska.tracking.plans.persistence.PlanRepository;
import pe.kuska.tracking.sealed.SealedText;

/**
 * Shows a plan to the units that care for the person; a unit that only committed itself to an action sees its own actions,
 * and the auditor sees no words.
 */
@ApplicationScoped
public class ReadPlans {

    private static final char BETWEEN = '\u001f';

    /**
     * A plan in one version.
     *
     * @param words by action: the goal and the action
     * @param notes by number of the follow-up
     */
    public record Opened(
            Plan plan, int version, List<PlannedAction> actions, Map<UUID, Words> words, Map<Integer, String> notes) {
        public Opened {
            actions = List.copyOf(actions);
            words = Map.copyOf(words);
            notes = Map.copyOf(notes);
        }
    }

    /** What a goal and an action for it say. */
    public record Words(String goal, String action) {}

    private final PlansOfUnit plansOfUnit;
    private final PlanRepository plans;
    private final CareLink careLink;
    private final SealedText sealedText;
    private final AuditTrail audit;

    ReadPlans(
            PlansOfUnit plansOfUnit, PlanRepository plans, CareLink careLink, SealedText sealedText, AuditTrail audit) {
        this.plansOfUnit = plansOfUnit;
        this.plans = plans;
        this.careLink = careLink;
        this.sealedText = sealedText;
        this.audit = audit;
    }

    static String wordsOf(UUID actionId) {
        return "plan-action:" + actionId;
    }

    static String noteOf(UUID planId, int followUp) {
        return "plan-follow-up:" + planId + ":" + followUp;
    }

    static String joined(@Nullable String goal, @Nullable String action) {
        return (goal == null ? "" : goal) + BETWEEN + (action == null ? "" : action);
    }

    /** Reads a version; the current one if none is asked for. */
    @Transactional
    public Opened read(UUID id, @Nullable Integer version, Caller caller) {
        Plan plan = plansOfUnit.find(id);
        boolean whole = seesWhole(plan, caller);
        int wanted = version(plan, version);
        Office office = CareMandate.officeOf(caller);
        List<PlannedAction> actions = plan.actions(wanted).stream()
                .filter(action -> whole || action.by().equals(office))
                .toList();
        audit.record(AuditEvent.of("READ_PLAN", "plan", id.toString()));
        Map<UUID, Words> words = new HashMap<>();
        Map<Integer, String> notes = new HashMap<>();
        if (!caller.has(Role.AUDITOR)) {
            actions.forEach(action -> open(action, words));
            if (whole) {
                open(plan, notes);
            }
        }
        return new Opened(plan, wanted, actions, words, notes);
    }

    /** A person's plans, the oldest first; there are never many. */
    @Transactional
    public List<Plan> list(String personCode, Caller caller) {
        PathOfCare path = caller.has(Role.AUDITOR)
                ? careLink.reading(personCode, caller, "plans")
                : careLink.caring(personCode, caller);
        return plans.listFor(path.codes());
    }

    /** What changed from one version to another. */
    @Transactional
    public PlanDifference difference(UUID id, int from, int to, Caller caller) {
        Plan plan = plansOfUnit.find(id);
        seesWhole(plan, caller);
        return PlanDifference.between(plan.actions(version(plan, from)), plan.actions(version(plan, to)));
    }

    private boolean seesWhole(Plan plan, Caller caller) {
        if (caller.has(Role.AUDITOR)) {
            return true;
        }
        boolean committedOnly = PlansOfUnit.isCommitted(caller, plan)
                && !CareMandate.officeOf(caller).equals(plan.madeBy())
                && !careLink.isCaring(plan.personCode(), caller);
        if (committedOnly) {
            return false;
        }
        careLink.caring(plan.personCode(), caller);
        return true;
    }

    private static int version(Plan plan, @Nullable Integer wanted) {
        int version = wanted == null ? plan.currentVersion() : wanted;
        if (version < 0 || version > plan.currentVersion()) {
            throw new RuleViolation(CommonProblem.NOT_FOUND);
        }
        return version;
    }

    private void open(PlannedAction action, Map<UUID, Words> words) {
        String text = sealedText.open(action.sealedText(), wordsOf(action.id()));
        if (text != null) {
            int between = text.indexOf(BETWEEN);
            words.put(action.id(), new Words(text.substring(0, between), text.substring(between + 1)));
        }
    }

    private void open(Plan plan, Map<Integer, String> notes) {
        List<FollowUp> followUps = plan.followUps();
        Stream.iterate(1, number -> number + 1).limit(followUps.size()).forEach(number -> {
            String note = sealedText.open(followUps.get(number - 1).sealedNote(), noteOf(plan.id(), number));
            if (note != null) {
                notes.put(number, note);
            }
        });
    }
}
