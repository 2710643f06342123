package pe.kuska.tracking.followup.domain;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can happen on a path, in the order in which things follow each other when they happen at the same instant: whom it
 * concerns, the stage of recovery it shows, and what somebody owes the person after it. A new kind of step of care is a
 * new constant here; its summary is then asked for by a test.
 */
public enum EntryType {
    CASE_REGISTERED("CaseRegistered", Subject.CASE, Stage.I_ATENCION),
    CASE_AMENDED("CaseAmended", Subject.CASE, Stage.I_ATENCION),
    /** The case was told again without the person among its victims: whoever reads the path sees that, and until when. */
    VICTIM_TAKEN_BACK("VictimTakenBack", Subject.CASE, Stage.I_ATENCION),
    ALERT_RECEIVED("AlertReceived", Subject.PERSON, Stage.I_ATENCION, OwedAction.EVALUATE),
    ALERT_EVALUATED("AlertEvaluated", Subject.PERSON, Stage.I_ATENCION, OwedAction.REFER),
    ALERT_REFERRED("AlertReferred", Subject.PERSON, Stage.I_ATENCION, OwedAction.ATTEND),
    ALERT_ATTENDED("AlertAttended", Subject.PERSON, Stage.I_ATENCION),
    ALERT_RETURNED("AlertReturned", Subject.PERSON, Stage.I_ATENCION, OwedAction.REFER),
    ALERT_DISMISSED("AlertDismissed", Subject.PERSON, Stage.I_ATENCION),
    REFERRAL_SENT("ReferralSent", Subject.PERSON, Stage.I_ATENCION, OwedAction.RECEIVE),
    REFERRAL_RECEIVED("ReferralReceived", Subject.PERSON, Stage.I_ATENCION, OwedAction.ANSWER),
    REFERRAL_ACCEPTED("ReferralAccepted", Subject.PERSON, Stage.I_ATENCION, OwedAction.ATTEND),
    REFERRAL_REJECTED("ReferralRejected", Subject.PERSON, Stage.I_ATENCION, OwedAction.REROUTE),
    REFERRAL_ATTENDED("ReferralAttended", Subject.PERSON, Stage.I_ATENCION, OwedAction.COUNTER_REFER),
    REFERRAL_KEPT("ReferralKept", Subject.PERSON, Stage.I_ATENCION),
    REFERRAL_UNATTENDED("ReferralUnattended", Subject.PERSON, Stage.I_ATENCION, OwedAction.REROUTE),
    REFERRAL_RETURNED("ReferralReturned", Subject.PERSON, Stage.I_ATENCION, OwedAction.CLOSE),
    REFERRAL_REROUTED("ReferralRerouted", Subject.PERSON, Stage.I_ATENCION),
    REFERRAL_CLOSED("ReferralClosed", Subject.PERSON, Stage.I_ATENCION),
    HAND_OVER_OFFERED("HandOverOffered", Subject.PERSON, Stage.I_ATENCION, OwedAction.RECEIVE),
    HAND_OVER_RECEIVED("HandOverReceived", Subject.PERSON, Stage.I_ATENCION),
    HAND_OVER_REFUSED("HandOverRefused", Subject.PERSON, Stage.I_ATENCION),
    HAND_OVER_WITHDRAWN("HandOverWithdrawn", Subject.PERSON, Stage.I_ATENCION),
    BED_REQUESTED("BedRequested", Subject.PERSON, Stage.I_ATENCION, OwedAction.ANSWER),
    BED_DECLINED("BedDeclined", Subject.PERSON, Stage.I_ATENCION),
    BED_RESERVED("BedReserved", Subject.PERSON, Stage.I_ATENCION, OwedAction.OCCUPY),
    BED_RELEASED("BedReleased", Subject.PERSON, Stage.I_ATENCION),
    STAY_BEGAN("StayBegan", Subject.PERSON, Stage.II_RECUPERACION),
    STAY_MOVED("StayMoved", Subject.PERSON, Stage.II_RECUPERACION),
    STAY_ENDED("StayEnded", Subject.PERSON, Stage.I_ATENCION),
    ATTENTION_PLANNED("AttentionPlanned", Subject.PERSON, Stage.I_ATENCION, OwedAction.HOLD_SESSION),
    ATTENTION_GIVEN("AttentionGiven", Subject.PERSON, Stage.I_ATENCION),
    ATTENTION_MISSED("AttentionMissed", Subject.PERSON, Stage.I_ATENCION),
    MEASURE_GRANTED("MeasureGranted", Subject.PERSON, Stage.I_ATENCION),
    MEASURE_RENEWED("MeasureRenewed", Subject.PERSON, Stage.I_ATENCION),
    MEASURE_ENDED("MeasureEnded", Subject.PERSON, Stage.I_ATENCION),
    PLAN_OFFERED("PlanOffered", Subject.PERSON, Stage.II_RECUPERACION, OwedAction.ANSWER_PLAN),
    PLAN_DECLINED("PlanDeclined", Subject.PERSON, Stage.I_ATENCION),
    PLAN_ACCEPTED("PlanAccepted", Subject.PERSON, Stage.II_RECUPERACION, OwedAction.AGREE_PLAN),
    PLAN_AGREED("PlanAgreed", Subject.PERSON, Stage.III_REINTEGRACION, OwedAction.START_PLAN),
    PLAN_STARTED("PlanStarted", Subject.PERSON, Stage.III_REINTEGRACION, OwedAction.FOLLOW_UP),
    PLAN_FOLLOWED_UP("PlanFollowedUp", Subject.PERSON, Stage.III_REINTEGRACION, OwedAction.FOLLOW_UP),
    PLAN_UNDER_REVIEW("PlanUnderReview", Subject.PERSON, Stage.III_REINTEGRACION, OwedAction.REVIEW_PLAN),
    PLAN_COMPLETED("PlanCompleted", Subject.PERSON, Stage.III_REINTEGRACION),
    PLAN_INTERRUPTED("PlanInterrupted", Subject.PERSON, Stage.III_REINTEGRACION),
    CARE_ENDED("CareEnded", Subject.PERSON, Stage.I_ATENCION),
    PROCEEDING_RECORDED("ProceedingRecorded", Subject.CASE, Stage.I_ATENCION),
    JUDGMENT_RECORDED("JudgmentRecorded", Subject.CASE, Stage.I_ATENCION),
    HEARING_SET("HearingSet", Subject.CASE, Stage.I_ATENCION),
    REPATRIATION_REQUESTED("RepatriationRequested", Subject.PERSON, Stage.I_ATENCION, OwedAction.DECIDE_RETURN),
    REPATRIATION_APPROVED("RepatriationApproved", Subject.PERSON, Stage.I_ATENCION, OwedAction.ACCOMPANY),
    REPATRIATION_REFUSED("RepatriationRefused", Subject.PERSON, Stage.I_ATENCION),
    PERSON_DEPARTED("PersonDeparted", Subject.PERSON, Stage.I_ATENCION, OwedAction.RECEIVE),
    PERSON_NOT_ARRIVED("PersonNotArrived", Subject.PERSON, Stage.I_ATENCION, OwedAction.LOOK_FOR),
    PERSON_ARRIVED("PersonArrived", Subject.PERSON, Stage.I_ATENCION),
    RETURN_FOLLOWED_UP("ReturnFollowedUp", Subject.PERSON, Stage.I_ATENCION),
    RETURN_HEARD("ReturnHeard", Subject.PERSON, Stage.I_ATENCION),
    RESTITUTION_REQUESTED("RestitutionRequested", Subject.PERSON, Stage.I_ATENCION, OwedAction.RESOLVE),
    RESTITUTION_GRANTED("RestitutionGranted", Subject.PERSON, Stage.I_ATENCION),
    RESTITUTION_DENIED("RestitutionDenied", Subject.PERSON, Stage.I_ATENCION),
    SITUATION_OPENED("SituationOpened", Subject.PERSON, Stage.I_ATENCION, OwedAction.DETERMINE),
    SITUATION_DETERMINED("SituationDetermined", Subject.PERSON, Stage.I_ATENCION, OwedAction.REFER_TO_SHELTER),
    SITUATION_PLACED("SituationPlaced", Subject.PERSON, Stage.I_ATENCION),
    SITUATION_SHELTER_LOST("SituationShelterLost", Subject.PERSON, Stage.I_ATENCION, OwedAction.REFER_TO_SHELTER),
    SITUATION_RELEASED("SituationReleased", Subject.PERSON, Stage.I_ATENCION),
    SITUATION_WITHDRAWN("SituationWithdrawn", Subject.PERSON, Stage.I_ATENCION),
    EMERGENCY_ACCESS_OPENED("EmergencyAccessOpened", Subject.PERSON, Stage.I_ATENCION),
    EMERGENCY_ACCESS_REVIEWED("EmergencyAccessReviewed", Subject.PERSON, Stage.I_ATENCION);

    /** Whom a step concerns: one person, or every victim of a case. */
    public enum Subject {
        CASE,
        PERSON
    }

    private final String wireName;
    private final Subject subject;
    private final Stage stage;
    private final @Nullable OwedAction owed;

    EntryType(String wireName, Subject subject, Stage stage) {
        this(wireName, subject, stage, null);
    }

    EntryType(String wireName, Subject subject, Stage stage, @Nullable OwedAction owed) {
        this.wireName = wireName;
        this.subject = subject;
        this.stage = stage;
        this.owed = owed;
    }

    /** The name that readers and events know it by. */
    public String wireName() {
        return wireName;
    }

    public Subject subject() {
        return subject;
    }

    /** The stage of recovery that a step of this type shows the person to be in, unless the step itself says another. */
    public Stage stage() {
        return stage;
    }

    /** What somebody owes the person after this step, if anything. */
    public Optional<OwedAction> owes() {
        return Optional.ofNullable(owed);
    }

    /** Whether it is for those who care for the person: others see that it happened, not what, where or by which unit. */
    public boolean isForCareOnly() {
        return wireName.startsWith("Attention")
                || wireName.startsWith("Bed")
                || wireName.startsWith("Stay")
                || wireName.startsWith("Plan")
                || this == RETURN_FOLLOWED_UP
                || this == RETURN_HEARD
                || wireName.startsWith("Restitution")
                || wireName.startsWith("Situation")
                || wireName.startsWith("EmergencyAccess");
    }

    /** Whether others do not even see that it happened, because that alone would tell what was found. */
    public boolean isUnseenByOthers() {
        return this == SITUATION_PLACED || this == SITUATION_SHELTER_LOST || this == SITUATION_RELEASED;
    }

    /** Whether a unit takes responsibility for the person by it: by accepting a referral or the person herself. */
    public boolean takesResponsibility() {
        return this == REFERRAL_ACCEPTED || this == HAND_OVER_RECEIVED || this == STAY_BEGAN || this == PERSON_ARRIVED;
    }

    /** Whether care begins by it, or begins again although it had ended. */
    public boolean beginsCare() {
        return takesResponsibility()
                || this == CASE_REGISTERED
                || this == REFERRAL_SENT
                || this == HAND_OVER_OFFERED
                || this == PLAN_OFFERED;
    }

    /** Whether it says that an institution works on a case. */
    public boolean tellsOfCase() {
        return this == CASE_REGISTERED || this == CASE_AMENDED;
    }

    /** The type of that name, if it is one of ours. */
    public static Optional<EntryType> named(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst();
    }
}
