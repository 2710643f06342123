package pe.kuska.tracking.followup.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * What can happen on a path, in the order in which things follow each other when they happen at the same instant. A new
 * kind of step of care is a new constant here: its summary, stage and the step it leaves owed are then asked for.
 */
public enum EntryType {
    CASE_REGISTERED("CaseRegistered", Subject.CASE),
    CASE_AMENDED("CaseAmended", Subject.CASE),
    REFERRAL_SENT("ReferralSent", Subject.PERSON),
    REFERRAL_RECEIVED("ReferralReceived", Subject.PERSON),
    REFERRAL_ACCEPTED("ReferralAccepted", Subject.PERSON),
    REFERRAL_REJECTED("ReferralRejected", Subject.PERSON),
    REFERRAL_ATTENDED("ReferralAttended", Subject.PERSON),
    REFERRAL_RETURNED("ReferralReturned", Subject.PERSON);

    /** Whom a step concerns: one person, or every victim of a case. */
    public enum Subject {
        CASE,
        PERSON
    }

    private final String wireName;
    private final Subject subject;

    EntryType(String wireName, Subject subject) {
        this.wireName = wireName;
        this.subject = subject;
    }

    /** The name that readers and events know it by. */
    public String wireName() {
        return wireName;
    }

    public Subject subject() {
        return subject;
    }

    /** The stage of recovery that a step of this type shows the person to be in. */
    public Stage stage() {
        return switch (this) {
            case CASE_REGISTERED,
                    CASE_AMENDED,
                    REFERRAL_SENT,
                    REFERRAL_RECEIVED,
                    REFERRAL_ACCEPTED,
                    REFERRAL_REJECTED,
                    REFERRAL_ATTENDED,
                    REFERRAL_RETURNED -> Stage.I_ATENCION;
        };
    }

    /** What somebody owes the person after this step, if anything. */
    public Optional<OwedAction> owes() {
        return switch (this) {
            case REFERRAL_SENT -> Optional.of(OwedAction.RECEIVE);
            case REFERRAL_RECEIVED -> Optional.of(OwedAction.ANSWER);
            case REFERRAL_ACCEPTED -> Optional.of(OwedAction.ATTEND);
            case CASE_REGISTERED, CASE_AMENDED, REFERRAL_REJECTED, REFERRAL_ATTENDED, REFERRAL_RETURNED ->
                Optional.empty();
        };
    }

    /** The type of that name, if it is one of ours. */
    public static Optional<EntryType> named(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst();
    }
}
