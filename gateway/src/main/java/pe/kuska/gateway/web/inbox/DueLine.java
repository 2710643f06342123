package pe.kuska.gateway.web.inbox;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.CareLinks;
import pe.kuska.gateway.web.care.Countdown;
import pe.kuska.gateway.web.form.Dates;

/// A deadline as one line of the list: what is owed, by whom, for whom, until when, and where to do it.
public record DueLine(
        String what,
        @Nullable String href,
        @Nullable String personCode,
        String owedBy,
        Countdown countdown,
        @Nullable String told,
        When when) {

    /// The three groups in which a day is planned.
    public enum When {
        LATE,
        TODAY,
        LATER;

        static When of(DueList.Due due, CareDesk desk) {
            if (due.dueAt().isBefore(desk.now())) {
                return LATE;
            }
            return LocalDate.ofInstant(due.dueAt(), Dates.PERU).equals(desk.today()) ? TODAY : LATER;
        }
    }

    public static DueLine of(DueList.Due due, CareDesk desk, InboxWords words) {
        return new DueLine(
                what(due.kind(), words),
                due.planId() == null
                        ? CareLinks.ofDue(due.kind(), due.recordId(), due.personCode())
                        : CareLinks.ofDue("PLAN", due.planId(), due.personCode()),
                due.personCode(),
                due.own() ? words.ownUnit() : desk.units().name(due.institution(), due.unit()),
                Countdown.of(due.dueAt(), desk.now(), desk.moment(due.dueAt()), null, desk.words()),
                due.told() == 0 ? null : due.told() == 1 ? words.toldOnce() : words.told(due.told()),
                When.of(due, desk));
    }

    /// What is owed, in words.
    public static String what(String kind, InboxWords words) {
        return switch (kind) {
            case "REFERRAL" -> words.dueReferral();
            case "ALERT" -> words.dueAlert();
            case "HAND_OVER" -> words.dueHandOver();
            case "BED_ANSWER" -> words.dueBedAnswer();
            case "RESERVATION" -> words.dueReservation();
            case "MEASURE_WARNING" -> words.dueMeasureWarning();
            case "MEASURE_END" -> words.dueMeasureEnd();
            case "SESSION" -> words.dueSession();
            case "PLAN" -> words.duePlan();
            case "FOLLOW_UP" -> words.dueFollowUp();
            case "RETURN_FOLLOW_UP" -> words.dueReturnFollowUp();
            case "PLAN_ACTION" -> words.duePlanAction();
            case "SITUATION" -> words.dueSituation();
            case "SHELTER_REFERRAL" -> words.dueShelterReferral();
            case "CARE_GAP" -> words.dueCareGap();
            case "RESTITUTION" -> words.dueRestitution();
            case "REPATRIATION" -> words.dueRepatriation();
            case "EMERGENCY_REVIEW" -> words.dueEmergencyReview();
            default -> kind;
        };
    }
}
