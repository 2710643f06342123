package pe.kuska.tracking.referrals.events;

import jakarta.enterprise.context.ApplicationScoped;
import pe.kuska.platform.outbox.Outbox;
import pe.kuska.platform.outbox.OutgoingEvent;
import pe.kuska.tracking.referrals.domain.Referral;
import pe.kuska.tracking.referrals.domain.ReferralStep;

/** Tells other services of referrals, in order per person. */
@ApplicationScoped
public class ReferralEventsOut {

    /** The topic of everything that is done for a person. */
    public static final String TOPIC = "tracking.care.v1";

    private final Outbox outbox;

    ReferralEventsOut(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Adds the event of a step to the current transaction. */
    public void tell(Referral referral, ReferralStep step) {
        outbox.append(new OutgoingEvent(
                TOPIC,
                referral.personCode(),
                "pe.kuska.tracking." + step.event().wireName() + ".v1",
                step.occurredAt(),
                new ReferralTold(
                        referral.id(),
                        referral.personCode(),
                        referral.caseCode().orElse(null),
                        referral.from().institution(),
                        referral.from().unit(),
                        referral.to().institution(),
                        referral.to().unit(),
                        step.occurredAt())));
    }
}
