package pe.kuska.tracking.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.tracking.caseload.CaseLoad;
import pe.kuska.tracking.reference.CodeLists;
import pe.kuska.tracking.referrals.domain.Referral;
import pe.kuska.tracking.referrals.domain.ReferralAction;
import pe.kuska.tracking.referrals.domain.ReferralProblem;
import pe.kuska.tracking.referrals.persistence.ReferralRepository;

/**
 * The receiving unit receives, accepts, rejects, attends, keeps or returns a person sent to it, or says that she could not be
 * attended to; the sender closes what was answered or turns to another unit.
 */
@ApplicationScoped
public class AnswerReferral {

    private final ReferralRepository referrals;
    private final AnnounceStep announceStep;
    private final CaseLoad caseLoad;
    private final CodeLists codeLists;
    private final InstantSource clock;

    AnswerReferral(
            ReferralRepository referrals,
            AnnounceStep announceStep,
            CaseLoad caseLoad,
            CodeLists codeLists,
            InstantSource clock) {
        this.referrals = referrals;
        this.announceStep = announceStep;
        this.caseLoad = caseLoad;
        this.codeLists = codeLists;
        this.clock = clock;
    }

    /**
     * Takes the next step.
     *
     * @param reason code, for the actions that need one
     * @param ifMatch the version the caller saw
     * @throws OutsideMandate if the step is not for the caller's unit
     * @throws RuleViolation if there is none, the version is not the current one, or the step is not allowed
     */
    @Transactional
    public Referral answer(
            UUID id, ReferralAction action, @Nullable String reason, @Nullable String ifMatch, Caller caller) {
        Referral referral = referrals.findReferral(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (action.isSenders()
                ? !ReferralMandate.mayFollowUp(caller, referral)
                : !ReferralMandate.mayAnswer(caller, referral)) {
            throw new OutsideMandate("referral", id.toString());
        }
        Preconditions.require(ifMatch, referral.version());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        checkReason(action, reason, LocalDate.ofInstant(now, PeruTime.ZONE));
        var taken = referral.take(action, reason, caller.subject(), now);
        referrals.flush();
        announceStep.announce(referral, taken);
        if (action == ReferralAction.ACCEPT) {
            caseLoad.begin(referral.personCode(), caller, now);
        }
        return referral;
    }

    private void checkReason(ReferralAction action, @Nullable String reason, LocalDate today) {
        String list =
                switch (action) {
                    case REJECT -> CodeLists.REJECTION_REASON;
                    case RETURN -> CodeLists.RETURN_REASON;
                    case GIVE_UP -> CodeLists.UNATTENDED_REASON;
                    case REROUTE -> CodeLists.REROUTE_REASON;
                    case CLOSE -> CodeLists.CLOSURE_REASON;
                    case RECEIVE, ACCEPT, ATTEND, KEEP -> null;
                };
        if (list != null && reason != null && !codeLists.isValid(list, reason, today)) {
            throw new RuleViolation(
                    ReferralProblem.INVALID_REFERRAL,
                    List.of(new FieldError("reason", "code", "No es un código vigente de la lista " + list + ".")));
        }
    }
}
