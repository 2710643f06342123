package pe.kuska.gateway.web.people;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.Countdown;
import pe.kuska.gateway.web.care.PersonHead;

/// One thing somebody owes a person: what, who, until when, and where to do it if it is for the visitor's unit.
public record OwedLine(
        String what,
        String who,
        boolean own,
        @Nullable String href,
        String since,
        @Nullable Countdown countdown) {

    static OwedLine of(Timeline.Owed owed, String cuv, CareDesk desk, PeopleWords words) {
        boolean own = isOwn(owed, desk);
        return new OwedLine(
                what(owed.action(), words),
                own ? words.owedYours() : desk.units().name(owed.institution(), owed.unit()),
                own,
                own ? place(owed, cuv) : null,
                words.owedSince(desk.moment(owed.since())),
                desk.countdown(owed.deadline()));
    }

    /// What falls to a whole institution, because a case names no unit, is everybody's there.
    static boolean isOwn(Timeline.Owed owed, CareDesk desk) {
        return desk.isOwn(owed.institution(), owed.unit())
                || (owed.isNextStep()
                        && owed.unit() == null
                        && Objects.equals(owed.institution(), desk.visitor().institution()));
    }

    private static @Nullable String place(Timeline.Owed owed, String cuv) {
        if (owed.referralId() != null) {
            return "/derivaciones/" + owed.referralId();
        }
        if (owed.recordId() == null) {
            return null;
        }
        return switch (owed.action()) {
            case "RECEIVE" -> "/entregas/" + owed.recordId();
            case "EVALUATE", "REFER", "ATTEND" -> "/alertas/" + owed.recordId();
            case "OCCUPY" -> "/estancias/" + owed.recordId();
            case "HOLD_SESSION" -> PersonHead.address(cuv, PersonHead.Part.ATTENTIONS);
            case "ANSWER_PLAN", "AGREE_PLAN", "START_PLAN", "FOLLOW_UP", "REVIEW_PLAN" -> "/planes/" + owed.recordId();
            case "DECIDE_RETURN", "ACCOMPANY", "LOOK_FOR" -> "/retornos/" + owed.recordId();
            case "DETERMINE", "REFER_TO_SHELTER" -> "/situaciones/" + owed.recordId();
            case "RESOLVE" -> "/identidades/" + owed.recordId();
            case "HAND_ON" -> "/personas/" + cuv + "/derivar";
            default -> null;
        };
    }

    private static String what(String action, PeopleWords words) {
        return switch (action) {
            case "RECEIVE" -> words.owesReceive();
            case "ANSWER" -> words.owesAnswer();
            case "ATTEND" -> words.owesAttend();
            case "COUNTER_REFER" -> words.owesCounterRefer();
            case "REROUTE" -> words.owesReroute();
            case "CLOSE" -> words.owesClose();
            case "EVALUATE" -> words.owesEvaluate();
            case "REFER" -> words.owesRefer();
            case "OCCUPY" -> words.owesOccupy();
            case "HOLD_SESSION" -> words.owesHoldSession();
            case "ANSWER_PLAN" -> words.owesAnswerPlan();
            case "AGREE_PLAN" -> words.owesAgreePlan();
            case "START_PLAN" -> words.owesStartPlan();
            case "FOLLOW_UP" -> words.owesFollowUp();
            case "REVIEW_PLAN" -> words.owesReviewPlan();
            case "DECIDE_RETURN" -> words.owesDecideReturn();
            case "ACCOMPANY" -> words.owesAccompany();
            case "LOOK_FOR" -> words.owesLookFor();
            case "DETERMINE" -> words.owesDetermine();
            case "REFER_TO_SHELTER" -> words.owesReferToShelter();
            case "RESOLVE" -> words.owesResolve();
            case "HAND_ON" -> words.owesHandOn();
            case "CARRY_ON" -> words.owesCarryOn();
            default -> action;
        };
    }
}
