package pe.kuska.tracking.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.caseload.Colleagues;
import pe.kuska.tracking.referrals.domain.Referral;
import pe.kuska.tracking.referrals.domain.ReferralStatus;
import pe.kuska.tracking.referrals.persistence.InboxItem;
import pe.kuska.tracking.referrals.persistence.ReferralRepository;

/** Shows a unit who was sent to it and still waits for it. */
@ApplicationScoped
public class ReadInbox {

    private static final Set<ReferralStatus> WAITING =
            EnumSet.of(ReferralStatus.SENT, ReferralStatus.RECEIVED, ReferralStatus.ACCEPTED, ReferralStatus.ATTENDED);

    private final ReferralRepository referrals;
    private final Colleagues colleagues;

    ReadInbox(ReferralRepository referrals, Colleagues colleagues) {
        this.referrals = referrals;
        this.colleagues = colleagues;
    }

    /**
     * Reads one item more than the page holds, which tells that another follows.
     *
     * @param status only those; without it, all that wait for the unit
     */
    @Transactional
    public List<InboxItem> read(Optional<ReferralStatus> status, PageRequest page, Caller caller) {
        if (caller.unit().isEmpty()) {
            return List.of();
        }
        colleagues.seen(caller);
        return referrals.listSentTo(
                ReferralMandate.deskOf(caller),
                status.<Set<ReferralStatus>>map(EnumSet::of).orElse(WAITING),
                page.after().map(ReadInbox::cursor).orElse(null),
                page.limit() + 1);
    }

    /** What came back to a unit and waits for it, the longest-waiting first; one more than the page holds. */
    @Transactional
    public List<Referral> cameBack(PageRequest page, Caller caller) {
        return referrals.listCameBack(
                ReferralMandate.deskOf(caller),
                page.after().map(ReadInbox::cursor).orElse(null),
                page.limit() + 1);
    }

    private static UUID cursor(String after) {
        try {
            return UUID.fromString(after);
        } catch (IllegalArgumentException notOurs) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, "after", "cursor");
        }
    }
}
