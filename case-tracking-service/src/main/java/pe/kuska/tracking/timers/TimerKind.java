package pe.kuska.tracking.timers;

/** What a timer waits for, and the event by which others hear that it was not done. */
public enum TimerKind {
    REFERRAL("ReferralOverdue"),
    ALERT("AlertDue"),
    HAND_OVER("HandOverOverdue"),
    BED_ANSWER("BedAnswerOverdue"),
    RESERVATION("ReservationExpired"),
    MEASURE_WARNING("MeasureExpiring"),
    MEASURE_END("MeasureTermPassed"),
    SESSION("SessionUnrecorded"),
    PLAN("PlanOverdue"),
    FOLLOW_UP("FollowUpDue"),
    RETURN_FOLLOW_UP("ReturnFollowUpDue"),
    PLAN_ACTION("PlanActionDue"),
    RESTITUTION("RestitutionOverdue"),
    REPATRIATION("RepatriationOverdue"),
    SITUATION("SituationOverdue"),
    SHELTER_REFERRAL("ShelterReferralOverdue"),
    CARE_GAP("CareGapOverdue"),
    EMERGENCY_REVIEW("EmergencyReviewOverdue");

    private final String wireName;

    TimerKind(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }
}
