package pe.kuska.tracking.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.tracking.followup.RecordFacts;
import pe.kuska.tracking.followup.TellStep;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.referrals.domain.Desk;
import pe.kuska.tracking.referrals.domain.Referral;
import pe.kuska.tracking.referrals.domain.ReferralEvent;
import pe.kuska.tracking.referrals.domain.ReferralStep;
import pe.kuska.tracking.referrals.events.ReferralEventsOut;

/** Lets a step of a referral be known, within its transaction: on the timeline, to other services, to the auditor. */
@ApplicationScoped
class AnnounceStep {

    private final RecordFacts recordFacts;
    private final ReferralEventsOut eventsOut;
    private final AuditTrail audit;
    private final ReferralClock referralClock;
    private final Event<TellStep.Told> within;

    AnnounceStep(
            RecordFacts recordFacts,
            ReferralEventsOut eventsOut,
            AuditTrail audit,
            ReferralClock referralClock,
            Event<TellStep.Told> within) {
        this.recordFacts = recordFacts;
        this.eventsOut = eventsOut;
        this.audit = audit;
        this.referralClock = referralClock;
        this.within = within;
    }

    void announce(Referral referral, List<ReferralStep> steps) {
        referralClock.restart(referral);
        recordFacts.record(
                steps.stream().map(step -> onTimeline(referral, step)).toList());
        for (ReferralStep step : steps) {
            eventsOut.tell(referral, step);
            audit.record(new AuditEvent(
                    "REFERRAL_" + step.event().name(),
                    "referral",
                    referral.id().toString(),
                    Optional.empty(),
                    Map.of("personCode", referral.personCode())));
            within.fire(new TellStep.Told(
                    typeOf(step.event()),
                    referral.id(),
                    referral.personCode(),
                    referral.caseCode().orElse(null),
                    actor(referral, step),
                    step.occurredAt(),
                    codesOf(referral, step)));
        }
    }

    private static Fact.Step onTimeline(Referral referral, ReferralStep step) {
        return new Fact.Step(
                Uuids.next(),
                step.occurredAt(),
                step.occurredAt(),
                typeOf(step.event()),
                actor(referral, step),
                new PersonCode(referral.personCode()),
                referral.caseCode().orElse(null),
                referral.id(),
                codesOf(referral, step));
    }

    private static Office actor(Referral referral, ReferralStep step) {
        Desk actor = step.event().isSenders() ? referral.from() : referral.to();
        return new Office(actor.institution(), actor.unit());
    }

    private static Map<String, String> codesOf(Referral referral, ReferralStep step) {
        Map<String, String> codes = new HashMap<>();
        put(codes, PathOfCare.FROM_INSTITUTION, referral.from().institution());
        put(codes, PathOfCare.FROM_UNIT, referral.from().unit());
        put(codes, PathOfCare.TO_INSTITUTION, referral.to().institution());
        put(codes, PathOfCare.TO_UNIT, referral.to().unit());
        put(codes, "reason", step.event() == ReferralEvent.SENT ? referral.reason() : step.reason());
        if (referral.isForChild()) {
            codes.put(Fact.Step.FOR_CHILD, "YES");
        }
        return codes;
    }

    private static void put(Map<String, String> codes, String name, @Nullable String code) {
        if (code != null) {
            codes.put(name, code);
        }
    }

    private static EntryType typeOf(ReferralEvent event) {
        return switch (event) {
            case SENT -> EntryType.REFERRAL_SENT;
            case RECEIVED -> EntryType.REFERRAL_RECEIVED;
            case ACCEPTED -> EntryType.REFERRAL_ACCEPTED;
            case REJECTED -> EntryType.REFERRAL_REJECTED;
            case ATTENDED -> EntryType.REFERRAL_ATTENDED;
            case RETURNED -> EntryType.REFERRAL_RETURNED;
            case UNATTENDED -> EntryType.REFERRAL_UNATTENDED;
            case KEPT -> EntryType.REFERRAL_KEPT;
            case REROUTED -> EntryType.REFERRAL_REROUTED;
            case CLOSED -> EntryType.REFERRAL_CLOSED;
        };
    }
}
