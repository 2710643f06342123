package pe.kuska.registry.border;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.border.domain.BorderProblem;
import pe.kuska.registry.border.domain.Possible;
import pe.kuska.registry.border.persistence.LookAlikes;
import pe.kuska.registry.border.persistence.LookAlikes.LookAlike;
import pe.kuska.registry.people.OpenRecords;
import pe.kuska.registry.people.domain.OpenedRecord;

/**
 * A steward looks at travellers without a document who resemble somebody listed, and says whether they are: then the next question about
 * them is answered so. Opening one is a reading of identity.
 */
@ApplicationScoped
public class ReviewLookAlikes {

    private final CallerProvider callers;
    private final LookAlikes lookAlikes;
    private final OpenRecords records;
    private final AuditTrail audit;
    private final InstantSource clock;

    ReviewLookAlikes(
            CallerProvider callers, LookAlikes lookAlikes, OpenRecords records, AuditTrail audit, InstantSource clock) {
        this.callers = callers;
        this.lookAlikes = lookAlikes;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    /** Both sides with what names them. */
    public record Opened(LookAlike lookAlike, OpenedRecord listed) {

        @Override
        public String toString() {
            return "Opened[sealed]";
        }
    }

    /** Those waiting, oldest first, without a name. */
    @Transactional
    public List<LookAlike> list() {
        return lookAlikes.listPending();
    }

    /** One of them side by side with whom they resemble. */
    @Transactional
    public Opened open(UUID id) {
        LookAlike found = pending(id);
        OpenedRecord listed = records.inOrder(List.of(found.recordId())).getFirst();
        String code = records.cards(List.of(found.recordId()))
                .of(found.recordId())
                .personCode()
                .value();
        audit.record(new AuditEvent(
                "READ_IDENTITY", "person", code, Optional.of("IDENTIFICACION"), Map.of("review", id.toString())));
        return new Opened(found, listed);
    }

    /** Decides; the reason may speak of the people, so only the vault keeps it. */
    @Transactional
    public void decide(UUID id, boolean same, String reason) {
        LookAlike found = pending(id);
        Caller caller = callers.current();
        Possible.Review decision = same ? Possible.Review.CONFIRMED : Possible.Review.REJECTED;
        lookAlikes.decide(
                found.id(),
                decision,
                caller.subject(),
                caller.institution().code(),
                reason,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(new AuditEvent(
                "DECIDE_BORDER_REVIEW",
                "border-review",
                id.toString(),
                Optional.empty(),
                Map.of("decision", decision.name())));
    }

    private LookAlike pending(UUID id) {
        LookAlike found = lookAlikes.findForDecision(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (found.status() != Possible.Review.PENDING) {
            throw new RuleViolation(BorderProblem.ALREADY_DECIDED);
        }
        return found;
    }
}
