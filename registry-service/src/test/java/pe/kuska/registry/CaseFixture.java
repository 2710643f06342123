package pe.kuska.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Synthetic cases as an institution would send them. */
public final class CaseFixture {

    private final Map<String, Object> body = new LinkedHashMap<>();
    private final List<Map<String, Object>> persons = new ArrayList<>();

    private CaseFixture(String system, String kind) {
        from(system, UUID.randomUUID().toString());
        body.put("kind", kind);
        body.put("receivedAt", "2026-03-02T22:10:00-05:00");
        body.put("crime", "129-A");
        body.put("conducts", List.of("CAPTACION", "TRASLADO"));
        body.put("means", List.of("ENGANO"));
        body.put("purposes", List.of("EXPLOTACION_LABORAL"));
        body.put("recruitment", "OFERTA_TRABAJO");
        body.put("place", Map.of("ubigeo", "170101"));
    }

    public static CaseFixture aComplaint() {
        return new CaseFixture("RETA", "COMPLAINT");
    }

    public static CaseFixture aProsecutorsFolder() {
        return new CaseFixture("SISTRA", "PROSECUTOR_FILE");
    }

    public static CaseFixture anOperation() {
        return new CaseFixture("RETA", "OPERATION");
    }

    public CaseFixture from(String system, String recordId) {
        return with("source", Map.of("system", system, "recordId", recordId));
    }

    public CaseFixture with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    public CaseFixture without(String field) {
        body.remove(field);
        return this;
    }

    public CaseFixture with(PersonFixture... people) {
        for (PersonFixture person : people) {
            persons.add(person.build());
        }
        return this;
    }

    public Map<String, Object> build() {
        Map<String, Object> built = new LinkedHashMap<>(body);
        if (!persons.isEmpty()) {
            built.put("persons", List.copyOf(persons));
        }
        return built;
    }
}
