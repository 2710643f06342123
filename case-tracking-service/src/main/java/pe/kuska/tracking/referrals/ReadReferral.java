package pe.kuska.tracking.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.referrals.domain.Referral;
import pe.kuska.tracking.referrals.persistence.ReferralRepository;

/** Shows a referral to the two units it is between, with its notes, and to the auditor without them. */
@ApplicationScoped
public class ReadReferral {

    /** A referral and, for the two units, its notes. */
    public record Opened(Referral referral, Optional<String> notes) {}

    private final ReferralRepository referrals;
    private final ReferralNotes notes;
    private final AuditTrail audit;

    ReadReferral(ReferralRepository referrals, ReferralNotes notes, AuditTrail audit) {
        this.referrals = referrals;
        this.notes = notes;
        this.audit = audit;
    }

    /**
     * Reads.
     *
     * @throws OutsideMandate if the caller belongs to neither unit
     * @throws RuleViolation NOT_FOUND if there is none
     */
    @Transactional
    public Opened read(UUID id, Caller caller) {
        Referral referral = referrals.findReferral(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (!ReferralMandate.maySee(caller, referral)) {
            throw new OutsideMandate("referral", id.toString());
        }
        audit.record(AuditEvent.of("READ_REFERRAL", "referral", id.toString()));
        return new Opened(
                referral, ReferralMandate.isParty(caller, referral) ? notes.open(referral) : Optional.empty());
    }
}
