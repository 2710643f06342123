package pe.kuska.tracking.emergencyaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
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
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.emergencyaccess.domain.AccessReview;
import pe.kuska.tracking.emergencyaccess.domain.AccessReview.Verdict;
import pe.kuska.tracking.emergencyaccess.domain.AccessUse;
import pe.kuska.tracking.emergencyaccess.domain.EmergencyAccess;
import pe.kuska.tracking.emergencyaccess.persistence.AccessUseTable;
import pe.kuska.tracking.emergencyaccess.persistence.EmergencyAccessRepository;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.TellStep;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.http.Answers;
import pe.kuska.tracking.sealed.SealedText;
import pe.kuska.tracking.states.domain.StateProblem;
import pe.kuska.tracking.timers.TimerKind;
import pe.kuska.tracking.timers.Timers;

/** The auditor judges afterwards whether breaking the glass was right; who broke it hears what was thought of it. */
@ApplicationScoped
public class ReviewEmergency {

    /** An access with what was written about it and what was read by it. */
    public record Opened(
            EmergencyAccess access, Optional<String> explanation, Optional<String> opinion, List<AccessUse> uses) {}

    private final EmergencyAccessRepository accesses;
    private final AccessUseTable uses;
    private final SealedText sealedText;
    private final TellStep tellStep;
    private final Timers timers;
    private final AuditTrail audit;
    private final InstantSource clock;

    ReviewEmergency(
            EmergencyAccessRepository accesses,
            AccessUseTable uses,
            SealedText sealedText,
            TellStep tellStep,
            Timers timers,
            AuditTrail audit,
            InstantSource clock) {
        this.accesses = accesses;
        this.uses = uses;
        this.sealedText = sealedText;
        this.tellStep = tellStep;
        this.timers = timers;
        this.audit = audit;
        this.clock = clock;
    }

    /** All for the auditor, one's own for everybody else; one more than the page holds. */
    @Transactional
    public List<EmergencyAccess> list(@Nullable AccessReview review, PageRequest page, Caller caller) {
        return accesses.listLatest(
                caller.has(Role.AUDITOR) ? null : caller.subject(),
                review,
                page.after().map(Answers::cursor).orElse(null),
                page.limit() + 1);
    }

    @Transactional
    public Opened read(UUID id, Caller caller) {
        EmergencyAccess access = visible(id, caller);
        audit.record(AuditEvent.of("READ_EMERGENCY_ACCESS", "emergency-access", id.toString()));
        return new Opened(
                access,
                Optional.ofNullable(sealedText.open(access.sealedExplanation(), OpenInEmergency.explanationOf(id))),
                Optional.ofNullable(sealedText.open(access.sealedOpinion(), opinionOf(id))),
                uses.of(id));
    }

    /**
     * Judges.
     *
     * @param opinion has to be given with an objection: who is objected to has to know why
     */
    @Transactional
    public EmergencyAccess judge(
            UUID id, Verdict verdict, @Nullable String opinion, @Nullable String ifMatch, Caller caller) {
        EmergencyAccess access = visible(id, caller);
        Preconditions.require(ifMatch, access.version());
        if (verdict == Verdict.OBJECT && (opinion == null || opinion.isBlank())) {
            throw new RuleViolation(StateProblem.REASON_REQUIRED, "opinion", "required");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        access.judge(verdict, sealedText.seal(opinion, opinionOf(id)), caller.subject(), now);
        accesses.flush();
        timers.clear(TimerKind.EMERGENCY_REVIEW, id, now);
        Map<String, String> codes = new HashMap<>(PathOfCare.from(access.openedAtDesk()));
        codes.put("verdict", access.review().name());
        tellStep.tell(new TellStep.Told(
                EntryType.EMERGENCY_ACCESS_REVIEWED,
                id,
                access.personCode(),
                null,
                CareMandate.officeOf(caller),
                now,
                codes));
        return access;
    }

    private EmergencyAccess visible(UUID id, Caller caller) {
        EmergencyAccess access = accesses.findAccess(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (!caller.has(Role.AUDITOR) && !caller.subject().equals(access.openedBy())) {
            throw new OutsideMandate("emergency-access", id.toString());
        }
        return access;
    }

    private static String opinionOf(UUID id) {
        return "emergency-access-opinion:" + id;
    }
}
