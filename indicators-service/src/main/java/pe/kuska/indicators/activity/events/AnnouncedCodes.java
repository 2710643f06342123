package pe.kuska.indicators.activity.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The codes an event carries beside whom it is about: unit, crime, kind … Short codes only; anything else is left out. */
final class AnnouncedCodes {

    private static final Set<String> PLACES = Set.of("unit", "toUnit", "fromUnit", "fromInstitution", "toInstitution");
    private static final Set<String> KINDS = Set.of("crime", "kind", "status", "ubigeo", "phase", "instance");
    /** What an event is a step of, by which several are known to be about the same. */
    private static final Set<String> THINGS = Set.of("recordId", "referralId", "resolutionId");

    private static final String WITHDRAWN = "withdrawn";
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9_./-]{0,39}";

    private AnnouncedCodes() {}

    static Map<String, String> in(JsonNode data) {
        Map<String, String> codes = new TreeMap<>();
        PLACES.forEach(name -> put(codes, name, data.path(name)));
        KINDS.forEach(name -> put(codes, name, data.path(name)));
        THINGS.forEach(name -> put(codes, name, data.path(name)));
        if (data.path(WITHDRAWN).asBoolean()) {
            codes.put(WITHDRAWN, "true");
        }
        data.path("codes").properties().forEach(code -> put(codes, code.getKey(), code.getValue()));
        return codes;
    }

    private static void put(Map<String, String> codes, String name, JsonNode value) {
        if (value.isTextual() && value.textValue().matches(CODE) && name.matches(CODE)) {
            codes.put(name, value.textValue());
        }
    }
}
