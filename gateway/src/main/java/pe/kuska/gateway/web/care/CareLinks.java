package pe.kuska.gateway.web.care;

import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.PersonHead.Part;

/// Where the page is that something is about: what a deadline reminds of, what an entry of the timeline tells.
public final class CareLinks {

    private CareLinks() {}

    /// The page of what a deadline is about; null if it has none.
    public static @Nullable String ofDue(String kind, @Nullable String recordId, @Nullable String cuv) {
        return switch (kind) {
            case "REFERRAL" -> record("/derivaciones/", recordId);
            case "ALERT" -> record("/alertas/", recordId);
            case "HAND_OVER" -> record("/entregas/", recordId);
            case "BED_ANSWER", "RESERVATION" -> record("/estancias/", recordId);
            case "MEASURE_WARNING", "MEASURE_END" -> record("/medidas/", recordId);
            case "PLAN", "FOLLOW_UP" -> record("/planes/", recordId);
            case "SESSION" -> part(cuv, Part.ATTENTIONS);
            case "PLAN_ACTION" -> part(cuv, Part.PLAN);
            case "SITUATION", "SHELTER_REFERRAL" -> record("/situaciones/", recordId);
            case "RESTITUTION" -> record("/identidades/", recordId);
            case "REPATRIATION", "RETURN_FOLLOW_UP" -> record("/retornos/", recordId);
            case "CARE_GAP" -> cuv == null ? null : PersonHead.address(cuv, Part.PATH) + "#falta";
            case "EMERGENCY_REVIEW" -> record("/emergencias/", recordId);
            default -> part(cuv, Part.PATH);
        };
    }

    /// The page of what an entry of the timeline tells; null if it has none.
    public static @Nullable String ofEntry(String type, @Nullable String recordId, String cuv) {
        if (recordId == null) {
            return null;
        }
        if (type.startsWith("Referral")) {
            return "/derivaciones/" + recordId;
        }
        if (type.startsWith("Alert")) {
            return "/alertas/" + recordId;
        }
        if (type.startsWith("HandOver")) {
            return "/entregas/" + recordId;
        }
        if (type.startsWith("Bed") || type.startsWith("Stay")) {
            return "/estancias/" + recordId;
        }
        if (type.startsWith("Measure")) {
            return "/medidas/" + recordId;
        }
        if (type.startsWith("Situation")) {
            return "/situaciones/" + recordId;
        }
        if (type.startsWith("Attention")) {
            return part(cuv, Part.ATTENTIONS);
        }
        if (type.startsWith("Plan")) {
            return "/planes/" + recordId;
        }
        return null;
    }

    private static @Nullable String record(String room, @Nullable String id) {
        return id == null ? null : room + id;
    }

    private static @Nullable String part(@Nullable String cuv, Part part) {
        return cuv == null ? null : PersonHead.address(cuv, part);
    }
}
