package pe.kuska.tracking.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.deadlines.Deadline;
import pe.kuska.tracking.deadlines.DeadlineRules;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.OwedStep;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PathState;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.reference.ReintegrationOutcomes;

/** Shows a linked institution, or the auditor, everything that happened to a person; that it was read is on record. */
@ApplicationScoped
public class ReadTimeline {

    /**
     * A path as it was asked for.
     *
     * @param steps as the caller may see them
     * @param state as those steps show it
     * @param asOf when it was read, for what is overdue
     */
    public record Timeline(
            PersonCode requested, PathOfCare path, List<Step> steps, PathState state, List<Owed> owed, Instant asOf) {}

    /** What is owed and until when, if a rule says. */
    public record Owed(OwedStep step, Optional<Deadline> deadline) {}

    private final FindPath findPath;
    private final FindCareGap findCareGap;
    private final Childhood childhood;
    private final ExceptionalAccess exceptionalAccess;
    private final DeadlineRules deadlineRules;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final Set<String> reintegrationOutcomes = ReintegrationOutcomes.read();

    ReadTimeline(
            FindPath findPath,
            FindCareGap findCareGap,
            Childhood childhood,
            ExceptionalAccess exceptionalAccess,
            DeadlineRules deadlineRules,
            AuditTrail audit,
            InstantSource clock) {
        this.findPath = findPath;
        this.findCareGap = findCareGap;
        this.childhood = childhood;
        this.exceptionalAccess = exceptionalAccess;
        this.deadlineRules = deadlineRules;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Reads the timeline that a typed code leads to.
     *
     * @throws RuleViolation NOT_FOUND if there is no such path
     * @throws OutsideMandate if there is one, but not for this caller
     */
    @Transactional
    public Timeline read(String typedCode, Caller caller) {
        PersonCode code = PersonCode.parse(typedCode).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        PathOfCare path = findPath.find(code).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (!CareMandate.mayRead(caller, path) && !exceptionalAccess.allowsReading(caller, path, "timeline")) {
            throw new OutsideMandate("person", code.value());
        }
        audit.record(AuditEvent.of("READ_TIMELINE", "person", path.person().value()));
        List<Owed> owed = Stream.concat(
                        owedSteps(path, caller),
                        findCareGap.in(path).stream()
                                .filter(gap -> sees(caller, gap.after()) || gap.isFor(CareMandate.officeOf(caller)))
                                .map(gap -> owed(
                                        gap.owedTo(path.person(), childhood.isKnownOf(path)),
                                        gap.kind().wireName())))
                .toList();
        List<Step> steps = CareMandate.seesCare(caller)
                ? path.steps()
                : path.steps().stream()
                        .filter(step -> !step.type().isUnseenByOthers())
                        .map(Step::reserved)
                        .toList();
        return new Timeline(code, path, steps, PathState.of(steps, reintegrationOutcomes), owed, clock.instant());
    }

    private Stream<Owed> owedSteps(PathOfCare path, Caller caller) {
        return path.owed().stream()
                .filter(step -> sees(caller, step.after()))
                .map(step -> owed(step, step.after().wireName()));
    }

    private Owed owed(OwedStep step, String since) {
        return new Owed(step, deadlineRules.deadline(since, step.by().unit(), step.forChild(), step.since()));
    }

    private static boolean sees(Caller caller, EntryType type) {
        return CareMandate.seesCare(caller) || !type.isForCareOnly();
    }
}
