package pe.kuska.gateway.web.training;

import java.util.List;
import java.util.stream.Collectors;
import pe.kuska.gateway.web.form.Choice;

/// The codes of training in words.
public record TrainingLabels(TrainingWords words) {
    private static final List<String> AUDIENCES = List.of(
            "POLICE",
            "JUSTICE_OPERATORS",
            "PUBLIC_SERVANTS",
            "CHILD_CARE_OPERATORS",
            "TRANSPORT_WORKERS",
            "REGISTER_USERS",
            "OTHER");

    public String audience(String code) {
        return switch (code) {
            case "POLICE" -> words.audiencePolice();
            case "JUSTICE_OPERATORS" -> words.audienceJustice();
            case "PUBLIC_SERVANTS" -> words.audienceServants();
            case "CHILD_CARE_OPERATORS" -> words.audienceChildCare();
            case "TRANSPORT_WORKERS" -> words.audienceTransport();
            case "REGISTER_USERS" -> words.audienceRegister();
            case "OTHER" -> words.audienceOther();
            default -> code;
        };
    }

    public String audiences(List<String> codes) {
        return codes.stream().map(this::audience).collect(Collectors.joining(", "));
    }

    List<Choice> offeredAudiences() {
        return AUDIENCES.stream().map(code -> new Choice(code, audience(code))).toList();
    }
}
