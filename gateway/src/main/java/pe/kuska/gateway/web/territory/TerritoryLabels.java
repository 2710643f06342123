package pe.kuska.gateway.web.territory;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.Departments;
import pe.kuska.gateway.web.form.Choice;

/// The codes of bodies and plans in words.
public record TerritoryLabels(TerritoryWords words) {
    private static final String METROPOLITAN = "1501";

    public String level(String code) {
        return switch (code) {
            case "REGIONAL" -> words.levelRegional();
            case "PROVINCIAL" -> words.levelProvincial();
            case "LOCAL" -> words.levelLocal();
            default -> code;
        };
    }

    public String kind(String code) {
        return switch (code) {
            case "TABLE" -> words.kindTable();
            case "COMMISSION" -> words.kindCommission();
            case "NETWORK" -> words.kindNetwork();
            default -> code;
        };
    }

    public String state(@Nullable String code) {
        return switch (code) {
            case null -> words.noneOf();
            case "ACTIVE" -> words.stateActive();
            case "INACTIVE" -> words.stateInactive();
            case "DISSOLVED" -> words.stateDissolved();
            case "IN_ELABORATION" -> words.planInElaboration();
            case "APPROVED" -> words.planApproved();
            case "IN_FORCE" -> words.planInForce();
            case "EXPIRED" -> words.planExpired();
            default -> code;
        };
    }

    public String tone(@Nullable String code) {
        return switch (code) {
            case "ACTIVE", "IN_FORCE" -> "good";
            case "INACTIVE", "EXPIRED" -> "poor";
            case "APPROVED", "IN_ELABORATION" -> "middling";
            case null, default -> "none";
        };
    }

    public String act(LegalAct act) {
        String kind = act.kind();
        return (kind == null ? "" : actKind(kind) + " ") + (act.number() == null ? "" : act.number());
    }

    private String actKind(String code) {
        return switch (code) {
            case "REGIONAL_ORDINANCE" -> words.actRegional();
            case "MUNICIPAL_ORDINANCE" -> words.actMunicipal();
            case "RESOLUTION" -> words.actResolution();
            case "DECREE" -> words.actDecree();
            case "OTHER" -> words.actOther();
            default -> code;
        };
    }

    /// The department with the ubigeo beside it where that says more.
    public String place(String ubigeo, String level) {
        if (ubigeo.equals(METROPOLITAN) && level.equals("REGIONAL")) {
            return "Lima Metropolitana";
        }
        String department = Departments.nameOf(ubigeo);
        return (department == null ? "" : department) + (ubigeo.length() > 2 ? " · " + ubigeo : "");
    }

    List<Choice> levels() {
        return choices(List.of("REGIONAL", "PROVINCIAL", "LOCAL"), this::level);
    }

    List<Choice> kinds() {
        return choices(List.of("TABLE", "COMMISSION", "NETWORK"), this::kind);
    }

    List<Choice> acts() {
        return choices(
                List.of("REGIONAL_ORDINANCE", "MUNICIPAL_ORDINANCE", "RESOLUTION", "DECREE", "OTHER"), this::actKind);
    }

    List<Choice> bodyStates() {
        return choices(List.of("ACTIVE", "INACTIVE", "DISSOLVED"), this::state);
    }

    List<Choice> planStates() {
        return choices(List.of("IN_ELABORATION", "APPROVED", "IN_FORCE", "EXPIRED"), this::state);
    }

    private static List<Choice> choices(List<String> codes, UnaryOperator<String> label) {
        return codes.stream().map(code -> new Choice(code, label.apply(code))).toList();
    }
}
