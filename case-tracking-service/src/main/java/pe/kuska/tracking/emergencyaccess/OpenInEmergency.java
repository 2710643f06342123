package pe.kuska.tracking.emergencyaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.deadlines.DeadlineRules;
import pe.kuska.tracking.emergencyaccess.domain.EmergencyAccess;
import pe.kuska.tracking.emergencyaccess.domain.EmergencyAccessProblem;
import pe.kuska.tracking.emergencyaccess.persistence.EmergencyAccessRepository;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.FindPath;
import pe.kuska.tracking.followup.TellStep;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.reference.CheckedCodes;
import pe.kuska.tracking.reference.CodeLists;
import pe.kuska.tracking.sealed.SealedText;
import pe.kuska.tracking.timers.TimerKind;
import pe.kuska.tracking.timers.Timers;

/**
 * Somebody on duty has a person and their CUV before them and nothing else: they say why it cannot wait, read the path for
 * some hours, and a second person hears of it at once. Those who care for the person see on the timeline that it happened.
 */
@ApplicationScoped
public class OpenInEmergency {

    /** What has to be written at least, so that a reviewer can judge it. */
    static final int SHORTEST_EXPLANATION = 20;

    /** What there is to review is owed by the auditor. */
    private static final Office REVIEWER = new Office("DP", null);

    private static final Map<String, String> TO_REVIEWER = Map.of(PathOfCare.TO_INSTITUTION, REVIEWER.institution());

    private final FindPath findPath;
    private final EmergencyAccessRepository accesses;
    private final SealedText sealedText;
    private final TellStep tellStep;
    private final Timers timers;
    private final DeadlineRules deadlineRules;
    private final CheckedCodes checkedCodes;
    private final EmergencyAccessConfig config;
    private final InstantSource clock;

    OpenInEmergency(
            FindPath findPath,
            EmergencyAccessRepository accesses,
            SealedText sealedText,
            TellStep tellStep,
            Timers timers,
            DeadlineRules deadlineRules,
            CheckedCodes checkedCodes,
            EmergencyAccessConfig config,
            InstantSource clock) {
        this.findPath = findPath;
        this.accesses = accesses;
        this.sealedText = sealedText;
        this.tellStep = tellStep;
        this.timers = timers;
        this.deadlineRules = deadlineRules;
        this.checkedCodes = checkedCodes;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Breaks the glass.
     *
     * @throws RuleViolation NOT_FOUND if nobody has that code, NOT_NEEDED if the caller may read the path anyhow
     */
    @Transactional
    public EmergencyAccess open(String typedCode, String reason, String explanation, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (caller.kind() != Caller.Kind.PERSON) {
            throw new RuleViolation(EmergencyAccessProblem.ONLY_PEOPLE);
        }
        checkedCodes
                .on(now)
                .require("reason", CodeLists.EMERGENCY_ACCESS_REASON, reason)
                .that(
                        explanation.strip().length() >= SHORTEST_EXPLANATION,
                        "explanation",
                        "explained",
                        "Explique en una frase por qué no puede esperar.")
                .done();
        PathOfCare path = PersonCode.parse(typedCode)
                .flatMap(findPath::find)
                .orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (CareMandate.mayRead(caller, path)
                || accesses.findInForce(caller.subject(), path.codes(), now).isPresent()) {
            throw new RuleViolation(EmergencyAccessProblem.NOT_NEEDED);
        }
        UUID id = Uuids.next();
        Office by = CareMandate.officeOf(caller);
        EmergencyAccess access = new EmergencyAccess(
                id,
                path.person().value(),
                caller.subject(),
                by,
                reason,
                Objects.requireNonNull(sealedText.seal(explanation, explanationOf(id))),
                now,
                config.lasts());
        accesses.persistAndFlush(access);
        deadlineRules
                .deadline(EntryType.EMERGENCY_ACCESS_OPENED.wireName(), null, now)
                .ifPresent(deadline -> timers.set(
                        new Timers.About(TimerKind.EMERGENCY_REVIEW, id, access.personCode(), null, REVIEWER, null),
                        deadline));
        tellStep.tell(new TellStep.Told(
                EntryType.EMERGENCY_ACCESS_OPENED, id, access.personCode(), null, by, now, TO_REVIEWER));
        return access;
    }

    static String explanationOf(UUID id) {
        return "emergency-access-explanation:" + id;
    }
}
