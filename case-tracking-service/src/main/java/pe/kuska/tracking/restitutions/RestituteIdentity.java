package pe.kuska.tracking.restitutions;

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
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
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
import pe.kuska.tracking.restitutions.domain.Restitution;
import pe.kuska.tracking.restitutions.domain.RestitutionProblem;
import pe.kuska.tracking.restitutions.persistence.RestitutionRepository;
import pe.kuska.tracking.sealed.SealedText;
import pe.kuska.tracking.timers.TimerKind;
import pe.kuska.tracking.timers.Timers;

/**
 * A unit that cares for a person asks RENIEC to restitute their identity, and RENIEC answers. Nobody answers what they
 * asked themselves.
 */
@ApplicationScoped
public class RestituteIdentity {

    private static final String RENIEC = "RENIEC";
    private static final String DRIAS = "DRIAS";

    /** A request and, for its two sides, what was written. */
    public record Opened(Restitution restitution, Optional<String> notes) {}

    private final CareLink careLink;
    private final RestitutionRepository restitutions;
    private final SealedText sealedText;
    private final TellStep tellStep;
    private final Timers timers;
    private final DeadlineRules deadlineRules;
    private final CheckedCodes checkedCodes;
    private final AuditTrail audit;
    private final InstantSource clock;

    RestituteIdentity(
            CareLink careLink,
            RestitutionRepository restitutions,
            SealedText sealedText,
            TellStep tellStep,
            Timers timers,
            DeadlineRules deadlineRules,
            CheckedCodes checkedCodes,
            AuditTrail audit,
            InstantSource clock) {
        this.careLink = careLink;
        this.restitutions = restitutions;
        this.sealedText = sealedText;
        this.tellStep = tellStep;
        this.timers = timers;
        this.deadlineRules = deadlineRules;
        this.checkedCodes = checkedCodes;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Restitution request(String personCode, String kind, @Nullable String notes, Caller caller) {
        Instant now = now();
        PathOfCare path = careLink.caring(personCode, caller);
        checkedCodes.on(now).require("kind", CodeLists.RESTITUTION_KIND, kind).done();
        UUID id = Uuids.next();
        Office by = CareMandate.officeOf(caller);
        Restitution restitution =
                new Restitution(id, path.person().value(), kind, by, sealedText.seal(notes, contextOf(id)), now);
        restitutions.persistAndFlush(restitution);
        deadlineRules
                .deadline(EntryType.RESTITUTION_REQUESTED.wireName(), DRIAS, now)
                .ifPresent(deadline -> timers.set(
                        new Timers.About(
                                TimerKind.RESTITUTION,
                                id,
                                restitution.personCode(),
                                null,
                                new Office(RENIEC, DRIAS),
                                by),
                        deadline));
        tell(EntryType.RESTITUTION_REQUESTED, restitution, by, now);
        return restitution;
    }

    @Transactional
    public Restitution grant(UUID id, @Nullable String ifMatch, Caller caller) {
        Restitution restitution = answerable(id, ifMatch, caller);
        Instant now = now();
        restitution.grant(now);
        return answered(EntryType.RESTITUTION_GRANTED, restitution, now);
    }

    @Transactional
    public Restitution deny(UUID id, @Nullable String reason, @Nullable String ifMatch, Caller caller) {
        Restitution restitution = answerable(id, ifMatch, caller);
        Instant now = now();
        restitution.deny(checkedCodes.on(now).reason(CodeLists.RESTITUTION_DENIAL_REASON, reason), now);
        return answered(EntryType.RESTITUTION_DENIED, restitution, now);
    }

    @Transactional
    public Opened read(UUID id, Caller caller) {
        Restitution restitution = reserved(id, caller);
        audit.record(AuditEvent.of("READ_RESTITUTION", "identity-restitution", id.toString()));
        return new Opened(restitution, Optional.ofNullable(sealedText.open(restitution.sealedNotes(), contextOf(id))));
    }

    /** The whole queue for RENIEC, a unit's own requests for the unit; one more than the page holds. */
    @Transactional
    public List<Restitution> list(PageRequest page, Caller caller) {
        Optional<UUID> after = page.after().map(Answers::cursor);
        return isReniec(caller)
                ? restitutions.listAll(after, page.limit() + 1)
                : restitutions.listOf(CareMandate.officeOf(caller), after, page.limit() + 1);
    }

    private Restitution reserved(UUID id, Caller caller) {
        Restitution restitution =
                restitutions.findRestitution(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (!isReniec(caller) && !CareMandate.officeOf(caller).equals(restitution.requestedBy())) {
            throw new OutsideMandate("identity-restitution", id.toString());
        }
        return restitution;
    }

    private Restitution answerable(UUID id, @Nullable String ifMatch, Caller caller) {
        Restitution restitution = reserved(id, caller);
        if (CareMandate.officeOf(caller).equals(restitution.requestedBy())) {
            throw new RuleViolation(RestitutionProblem.NOT_BY_WHO_ASKED);
        }
        Preconditions.require(ifMatch, restitution.version());
        return restitution;
    }

    private static boolean isReniec(Caller caller) {
        return caller.institution().code().equals(RENIEC);
    }

    private Restitution answered(EntryType type, Restitution restitution, Instant now) {
        restitutions.flush();
        timers.clear(TimerKind.RESTITUTION, restitution.id(), now);
        tell(type, restitution, new Office(RENIEC, DRIAS), now);
        return restitution;
    }

    private void tell(EntryType type, Restitution restitution, Office by, Instant now) {
        Map<String, String> codes = new HashMap<>();
        codes.put(PathOfCare.TO_INSTITUTION, RENIEC);
        codes.put(PathOfCare.TO_UNIT, DRIAS);
        codes.putAll(PathOfCare.from(restitution.requestedBy()));
        restitution.reason().ifPresent(reason -> codes.put("reason", reason));
        tellStep.tell(new TellStep.Told(type, restitution.id(), restitution.personCode(), null, by, now, codes));
    }

    private static String contextOf(UUID id) {
        return "restitution-notes:" + id;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
