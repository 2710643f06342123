package pe.kuska.tracking.handovers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.CareLink;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.handovers.domain.HandOver;
import pe.kuska.tracking.handovers.persistence.HandOverRepository;
import pe.kuska.tracking.http.Answers;

/** Shows hand-overs, and whether their receipts still are what was signed. */
@ApplicationScoped
public class ReadHandOvers {

    /**
     * A hand-over.
     *
     * @param notes what was written down, for its two sides
     * @param receiptHolds whether what was signed is unchanged and the receipts before it are there; absent without a receipt
     */
    public record Opened(HandOver handOver, Optional<String> notes, Optional<Boolean> receiptHolds) {}

    private final CareLink careLink;
    private final HandOverRepository handOvers;
    private final SignedNotes signedNotes;
    private final AuditTrail audit;

    ReadHandOvers(CareLink careLink, HandOverRepository handOvers, SignedNotes signedNotes, AuditTrail audit) {
        this.careLink = careLink;
        this.handOvers = handOvers;
        this.signedNotes = signedNotes;
        this.audit = audit;
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
                side && !caller.has(Role.AUDITOR) ? signedNotes.open(handOver) : Optional.empty(),
                holds(handOver));
    }

    /** The chain of custody of a person, for whoever may read their path. */
    @Transactional
    public List<Opened> chain(String personCode, PageRequest page, Caller caller) {
        PathOfCare path = careLink.reading(personCode, caller, "hand-overs");
        return handOvers
                .listFor(path.codes(), page.after().map(Answers::cursor).orElse(null), page.limit() + 1)
                .stream()
                .map(each -> new Opened(each, Optional.empty(), holds(each)))
                .toList();
    }

    private Optional<Boolean> holds(HandOver handOver) {
        return handOver.receipt()
                .map(receipt -> receipt.equals(handOver.digest())
                        && signedNotes.hold(handOver)
                        && handOvers.hasReceipts(handOver.previousReceipts()));
    }
}
