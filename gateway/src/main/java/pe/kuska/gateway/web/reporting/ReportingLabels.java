package pe.kuska.gateway.web.reporting;

import org.jspecify.annotations.Nullable;

/// The codes of reporting in words.
public record ReportingLabels(ReportingWords words) {

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
            case "RECTIFY" -> words.didRectify();
            default -> code;
        };
    }

    public String unit(@Nullable String code) {
        return switch (code) {
            case null -> words.unitUnknown();
            case "QUANTITY" -> words.unitQuantity();
            case "NUMBER" -> words.unitNumber();
            case "PERCENTAGE" -> words.unitPercentage();
            case "RATIO" -> words.unitRatio();
            case "RATE" -> words.unitRate();
            case "INDEX" -> words.unitIndex();
            case "VARIATION_RATE" -> words.unitVariationRate();
            default -> code;
        };
    }

    public String direction(@Nullable String code) {
        return switch (code) {
            case null -> words.unitUnknown();
            case "ASCENDING" -> words.ascending();
            case "DESCENDING" -> words.descending();
            case "NEUTRAL" -> words.neutral();
            default -> code;
        };
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
