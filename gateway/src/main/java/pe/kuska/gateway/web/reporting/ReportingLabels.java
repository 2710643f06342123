package pe.kuska.gateway.web.reporting;

import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.policies.IndicatorWords;
import pe.kuska.gateway.web.policies.PolicyWords;

/// The codes of reporting in words.
public record ReportingLabels(ReportingWords words, IndicatorWords sheet) {

    static ReportingLabels in(Pages pages) {
        return new ReportingLabels(
                pages.words(ReportingWords.class), new IndicatorWords(pages.words(PolicyWords.class)));
    }

    public String state(String code) {
        return switch (code) {
            case "PENDING" -> words.statePending();
            case "DRAFT" -> words.stateDraft();
            case "SUBMITTED" -> words.stateSubmitted();
            case "OBSERVED" -> words.stateObserved();
            case "CORRECTED" -> words.stateCorrected();
            case "VALIDATED" -> words.stateValidated();
            case "CLOSED" -> words.stateClosed();
            case "PUBLISHED" -> words.statePublished();
            case "RECTIFIED" -> words.stateRectified();
            default -> code;
        };
    }

    /// How a state looks: something is owed, something is to be looked at, all is well.
    public String stateTone(String code) {
        return switch (code) {
            case "OBSERVED" -> "poor";
            case "PENDING", "DRAFT" -> "middling";
            case "SUBMITTED", "CORRECTED" -> "new";
            case "VALIDATED", "PUBLISHED" -> "good";
            default -> "none";
        };
    }

    public String periodState(String code) {
        return switch (code) {
            case "OPEN" -> words.periodOpen();
            case "UNDER_REVIEW" -> words.periodUnderReview();
            case "CLOSED" -> words.periodClosed();
            case "PUBLISHED" -> words.periodPublished();
            default -> code;
        };
    }

    public String part(String code) {
        return switch (code) {
            case "FIRST_HALF" -> words.partFirstHalf();
            case "SECOND_HALF" -> words.partSecondHalf();
            case "WHOLE_YEAR" -> words.partWholeYear();
            default -> code;
        };
    }

    public String period(Period period) {
        return part(period.part()) + " " + period.year();
    }

    /// A period's code as people say it: `2026S1`, «Primer semestre 2026».
    public String periodCalled(String code) {
        int year = Math.min(4, code.length());
        return switch (code.substring(year)) {
            case "S1" -> words.partFirstHalf() + " " + code.substring(0, year);
            case "S2" -> words.partSecondHalf() + " " + code.substring(0, year);
            case "" -> words.partWholeYear() + " " + code;
            default -> code;
        };
    }

    public String light(String code) {
        return switch (code) {
            case "GREEN" -> words.lightGreen();
            case "AMBER" -> words.lightAmber();
            case "RED" -> words.lightRed();
            case "WAITING" -> words.lightWaiting();
            default -> code;
        };
    }

    public String lightTone(String code) {
        return switch (code) {
            case "GREEN" -> "good";
            case "AMBER" -> "middling";
            case "RED" -> "poor";
            default -> "none";
        };
    }

    public String action(String code) {
        return switch (code) {
            case "SAVE" -> words.didSave();
            case "SUBMIT" -> words.didSubmit();
            case "OBSERVE" -> words.didObserve();
            case "CORRECT" -> words.didCorrect();
            case "VALIDATE" -> words.didValidate();
            case "CLOSE" -> words.didClose();
            case "PUBLISH" -> words.didPublish();
            case "ADMIT_LATE" -> words.didAdmitLate();
            case "RECTIFY" -> words.didRectify();
            default -> code;
        };
    }

    public String unit(@Nullable String code) {
        return sheet.unit(code);
    }

    public String direction(@Nullable String code) {
        return sheet.direction(code);
    }

    public String cause(String code) {
        return switch (code) {
            case "DUE_SOON" -> words.causeDueSoon();
            case "OVERDUE" -> words.causeOverdue();
            case "ASKED" -> words.causeAsked();
            default -> code;
        };
    }
}
