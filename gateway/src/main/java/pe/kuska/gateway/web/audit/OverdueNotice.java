package pe.kuska.gateway.web.audit;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// The events that tell of a deadline nobody met in time.
enum OverdueNotice {
    REFERRAL_OVERDUE("ReferralOverdue", AuditWords::typeReferral),
    ALERT_DUE("AlertDue", AuditWords::typeAlert),
    HAND_OVER_OVERDUE("HandOverOverdue", AuditWords::typeHandOver),
    PLAN_OVERDUE("PlanOverdue", AuditWords::typePlan),
    FOLLOW_UP_DUE("FollowUpDue", AuditWords::typeFollowUp),
    RETURN_FOLLOW_UP_DUE("ReturnFollowUpDue", AuditWords::typeReturnFollowUp),
    PLAN_ACTION_DUE("PlanActionDue", AuditWords::typeAction),
    MEASURE_EXPIRING("MeasureExpiring", AuditWords::typeMeasure),
    MEASURE_TERM_PASSED("MeasureTermPassed", AuditWords::typeMeasure),
    SESSION_UNRECORDED("SessionUnrecorded", AuditWords::typeSession),
    SITUATION_OVERDUE("SituationOverdue", AuditWords::typeSituation),
    SHELTER_REFERRAL_OVERDUE("ShelterReferralOverdue", AuditWords::typeShelterReferral),
    CARE_GAP_OVERDUE("CareGapOverdue", AuditWords::typeCareGap),
    RESTITUTION_OVERDUE("RestitutionOverdue", AuditWords::typeRestitution),
    REPATRIATION_OVERDUE("RepatriationOverdue", AuditWords::typeRepatriation),
    BED_ANSWER_OVERDUE("BedAnswerOverdue", AuditWords::typeBedAnswer),
    RESERVATION_EXPIRED("ReservationExpired", AuditWords::typeReservation),
    EMERGENCY_REVIEW_OVERDUE("EmergencyReviewOverdue", AuditWords::typeEmergencyReview);

    private final String event;
    private final Function<AuditWords, String> word;

    OverdueNotice(String event, Function<AuditWords, String> word) {
        this.event = event;
        this.word = word;
    }

    String word(AuditWords words) {
        return word.apply(words);
    }

    /// For a CloudEvents type: `pe.kuska.tracking.ReferralOverdue.v1`.
    static Optional<OverdueNotice> of(String type) {
        return Arrays.stream(values())
                .filter(one -> type.contains("." + one.event + "."))
                .findFirst();
    }
}
