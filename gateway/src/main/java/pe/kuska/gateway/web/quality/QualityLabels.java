package pe.kuska.gateway.web.quality;

/// The codes of findings in words.
public record QualityLabels(QualityWords words) {

    public String severity(String code) {
        return switch (code) {
            case "ERROR" -> words.severityError();
            case "WARNING" -> words.severityWarning();
            case "NOTICE" -> words.severityNotice();
            default -> code;
        };
    }

    public String severityTone(String code) {
        return switch (code) {
            case "ERROR" -> "poor";
            case "WARNING" -> "middling";
            default -> "none";
        };
    }

    public String state(String code) {
        return switch (code) {
            case "OPEN" -> words.stateOpen();
            case "EXPLAINED" -> words.stateExplained();
            case "ACCEPTED" -> words.stateAccepted();
            default -> code;
        };
    }

    public String stateTone(String code) {
        return switch (code) {
            case "OPEN" -> "none";
            case "EXPLAINED" -> "new";
            default -> "good";
        };
    }
}
