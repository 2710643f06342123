package pe.kuska.tracking.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import pe.kuska.tracking.deadlines.Deadline;
import pe.kuska.tracking.deadlines.DeadlineRules;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.referrals.domain.Desk;
import pe.kuska.tracking.referrals.domain.Referral;
import pe.kuska.tracking.timers.TimerKind;
import pe.kuska.tracking.timers.Timers;

/** The clock of a referral: every step stops it, and starts it for whoever owes the next one. */
@ApplicationScoped
public class ReferralClock {

    private final DeadlineRules deadlineRules;
    private final Timers timers;

    ReferralClock(DeadlineRules deadlineRules, Timers timers) {
        this.deadlineRules = deadlineRules;
        this.timers = timers;
    }

    /** Until when the next step is owed, if any is. */
    public Optional<Deadline> deadline(Referral referral) {
        return deadlineRules.deadline(
                referral.status().event().wireName(),
                owing(referral).unit(),
                referral.isForChild(),
                referral.statusSince());
    }

    void restart(Referral referral) {
        timers.clear(TimerKind.REFERRAL, referral.id(), referral.statusSince());
        deadline(referral)
                .ifPresent(deadline -> timers.set(
                        new Timers.About(
                                TimerKind.REFERRAL,
                                referral.id(),
                                referral.personCode(),
                                referral.caseCode().orElse(null),
                                office(owing(referral)),
                                office(referral.from())),
                        deadline));
    }

    private static Desk owing(Referral referral) {
        return referral.status().isSenders() ? referral.from() : referral.to();
    }

    private static Office office(Desk desk) {
        return new Office(desk.institution(), desk.unit());
    }
}
