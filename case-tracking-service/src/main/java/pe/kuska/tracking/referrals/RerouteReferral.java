package pe.kuska.tracking.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.referrals.domain.Consent;
import pe.kuska.tracking.referrals.domain.Desk;
import pe.kuska.tracking.referrals.domain.Referral;
import pe.kuska.tracking.referrals.domain.ReferralAction;
import pe.kuska.tracking.referrals.domain.ReferralProblem;
import pe.kuska.tracking.referrals.domain.ReferralStatus;
import pe.kuska.tracking.referrals.persistence.ReferralRepository;

/** The sender turns to another unit when the first one rejected the person or let its time pass. */
@ApplicationScoped
public class RerouteReferral {

    private final ReferralRepository referrals;
    private final AnswerReferral answerReferral;
    private final SendReferral sendReferral;
    private final ReferralNotes notes;
    private final ReferralClock referralClock;
    private final InstantSource clock;

    RerouteReferral(
            ReferralRepository referrals,
            AnswerReferral answerReferral,
            SendReferral sendReferral,
            ReferralNotes notes,
            ReferralClock referralClock,
            InstantSource clock) {
        this.referrals = referrals;
        this.answerReferral = answerReferral;
        this.sendReferral = sendReferral;
        this.notes = notes;
        this.referralClock = referralClock;
        this.clock = clock;
    }

    /**
     * Where a person is sent instead.
     *
     * @param consent whether she agreed to this unit; empty to go on by the reason for which she was not asked before
     */
    public record Elsewhere(
            Desk to,
            String reason,
            @Nullable Consent consent,
            @Nullable String overrideReason) {

        private Elsewhere askedAgain(Referral before) {
            if (consent != null) {
                return this;
            }
            if (before.consent() == Consent.GIVEN) {
                throw new RuleViolation(ReferralProblem.CONSENT_MISSING, "consent", "given-for-one-unit");
            }
            return new Elsewhere(
                    to, reason, before.consent(), before.overrideReason().orElse(null));
        }
    }

    /**
     * Sends the person to another unit, with all that was said for the first one but her consent, which is for one
     * recipient (Ley 29733, art. 5).
     *
     * @throws OutsideMandate if the caller's unit did not send the referral
     * @throws RuleViolation if the unit is still in time to answer, or has accepted, or if the referral is from before a
     *     legal basis had to be said
     */
    @Transactional
    public Referral reroute(UUID id, Elsewhere elsewhere, @Nullable String ifMatch, Caller caller) {
        Referral referral = referrals.findReferral(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (!ReferralMandate.mayFollowUp(caller, referral)) {
            throw new OutsideMandate("referral", id.toString());
        }
        boolean unanswered = referral.status() == ReferralStatus.SENT || referral.status() == ReferralStatus.RECEIVED;
        if (unanswered
                && referralClock.deadline(referral).stream().noneMatch(due -> due.isOverdueAt(clock.instant()))) {
            throw new RuleViolation(ReferralProblem.NOT_YET_DUE);
        }
        Elsewhere asked = elsewhere.askedAgain(referral);
        if (asked.to().equals(referral.to())) {
            throw new RuleViolation(ReferralProblem.INVALID_REFERRAL, "toUnit", "another-unit");
        }
        answerReferral.answer(id, ReferralAction.REROUTE, asked.reason(), ifMatch, caller);
        return sendReferral.send(
                new SendReferral.Command(
                        referral.personCode(),
                        referral.caseCode().orElse(null),
                        asked.to(),
                        referral.reason(),
                        referral.legalBasis()
                                .orElseThrow(() ->
                                        new RuleViolation(ReferralProblem.INVALID_REFERRAL, "legalBasis", "required")),
                        Objects.requireNonNull(asked.consent()),
                        asked.overrideReason(),
                        notes.open(referral).orElse(null),
                        referral.documents().stream()
                                .map(SendReferral.Document::read)
                                .toList(),
                        id),
                caller);
    }
}
