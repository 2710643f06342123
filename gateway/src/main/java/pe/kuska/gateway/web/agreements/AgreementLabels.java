package pe.kuska.gateway.web.agreements;

import java.util.List;
import pe.kuska.gateway.web.form.Choice;

/// The codes of agreements in words.
public record AgreementLabels(AgreementWords words) {

    public String body(String code) {
        return switch (code) {
            case "MULTISECTOR_COMMISSION" -> words.bodyCommission();
            case "REGIONAL_BODY" -> words.bodyRegional();
            case "LOCAL_BODY" -> words.bodyLocal();
            case "BINATIONAL_PLAN" -> words.bodyBinational();
            default -> code;
        };
    }

    public String state(String code) {
        return switch (code) {
            case "PENDING" -> words.statePending();
            case "IN_PROGRESS" -> words.stateInProgress();
            case "FULFILLED" -> words.stateFulfilled();
            case "CANCELLED" -> words.stateCancelled();
            default -> code;
        };
    }

    public String stateTone(String code) {
        return switch (code) {
            case "PENDING" -> "middling";
            case "IN_PROGRESS" -> "new";
            case "FULFILLED" -> "good";
            default -> "none";
        };
    }

    List<Choice> bodies() {
        return choices(List.of("MULTISECTOR_COMMISSION", "REGIONAL_BODY", "LOCAL_BODY", "BINATIONAL_PLAN"), true);
    }

    List<Choice> states() {
        return choices(List.of("PENDING", "IN_PROGRESS", "FULFILLED", "CANCELLED"), false);
    }

    private List<Choice> choices(List<String> codes, boolean ofBodies) {
        return codes.stream()
                .map(code -> new Choice(code, ofBodies ? body(code) : state(code)))
                .toList();
    }
}
