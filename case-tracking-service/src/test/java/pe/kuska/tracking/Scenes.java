package pe.kuska.tracking;

import static pe.kuska.tracking.Records.created;
import static pe.kuska.tracking.Records.moved;
import static pe.kuska.tracking.Records.read;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each operation needs, for somebody linked to it and for somebody who is not. */
@ApplicationScoped
class Scenes {

    /**
     * A request ready to be made.
     *
     * @param path values of the address
     */
    record Request(Map<String, String> path, String etag, Map<String, ?> body, Map<String, String> query) {}

    private final Registry registry;
    final Records records;

    Scenes(Registry registry, Records records) {
        this.registry = registry;
        this.records = records;
    }

    /** A request of somebody whom nothing ties to what it is about. */
    Request strange(String operation) {
        String stranger = registry.victimOf("OTRA", "UNIDAD");
        return new Request(
                Map.of("id", UUID.randomUUID().toString(), "personCode", stranger),
                "\"0\"",
                body(operation, stranger),
                Map.of());
    }

    /** A request of somebody for whom the operation is meant. */
    Request linked(String operation) {
        return switch (operation) {
            case "receiveAlert", "listAlerts" -> plain(operation);
            case "getAlert", "evaluateAlert" -> on("alerts", alert(null), operation);
            case "referAlert", "dismissAlert" -> on("alerts", alert("EVALUATED"), operation);
            case "acknowledgeAlert", "attendAlert", "returnAlert" -> on("alerts", alert("REFERRED"), operation);
            case "rerouteReferral", "closeReferral" -> on("referrals", rejectedReferral(), operation);
            case "registerShelter", "listShelters" -> plain(operation);
            case "findBeds" ->
                new Request(Map.of(), "", Map.of(), Map.of("department", "15", "sex", "MUJER", "age", "15"));
            case "getShelter", "resizeShelter", "listStays" -> on("shelters", shelter(), operation);
            case "getShelterAddress" -> {
                String shelter = shelter();
                stay(shelter);
                yield on("shelters", shelter, operation);
            }
            case "reserveBed" ->
                new Request(
                        Map.of("id", shelter()), "", body(operation, registry.victimOf("PNP", "DIRCTPTIM")), Map.of());
            case "getStay", "occupyBed", "releaseBed" -> on("stays", stay(shelter()), operation);
            case "leaveShelter", "transferStay" -> {
                String stay = stay(shelter());
                moved("gestora.car", "stays/" + stay, "occupy", Map.of());
                yield on("stays", stay, operation);
            }
            default -> throw new IllegalArgumentException("no scene for " + operation);
        };
    }

    private Request plain(String operation) {
        return new Request(Map.of(), "", body(operation, ""), Map.of());
    }

    private static Request on(String path, String id, String operation) {
        String etag = read(READERS.getOrDefault(path, "gestora.cem"), path + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return new Request(Map.of("id", id), etag == null ? "" : etag, body(operation, ""), Map.of());
    }

    private static final Map<String, String> READERS = Map.of(
            "alerts", "operador.1818", "referrals", "registrador.pnp", "shelters", "admin", "stays", "gestora.car");

    private static Map<String, ?> body(String operation, String person) {
        Map<String, Object> body = new HashMap<>();
        switch (operation) {
            case "receiveAlert" -> body.putAll(Map.of("channel", "LINEA_1818", "sign", "RETENCION"));
            case "evaluateAlert" -> body.put("risk", "RIESGO_ALTO");
            case "referAlert" -> body.putAll(Map.of("toInstitution", "PNP", "toUnit", "DIRCTPTIM"));
            case "dismissAlert" -> body.put("reason", "NO_ES_TRATA");
            case "returnAlert" -> body.put("reason", "SIN_COMPETENCIA");
            case "rerouteReferral" ->
                body.putAll(Map.of("toInstitution", "MIMP", "toUnit", "UPE", "reason", "UNIDAD_RECHAZO"));
            case "closeReferral" -> body.put("reason", "SIN_UNIDAD_DISPONIBLE");
            case "registerShelter" -> body.putAll(shelterBody());
            case "resizeShelter" -> body.put("capacity", 7);
            case "reserveBed" -> body.putAll(Map.of("sex", "MUJER", "age", 15, "children", 0));
            case "releaseBed" -> body.put("reason", "OTRA_PLAZA");
            case "leaveShelter" -> body.put("reason", "ABANDONO");
            case "transferStay" -> body.putAll(Map.of("reason", "TRASLADO_A_OTRO_ESPACIO", "toShelter", shelter()));
            default -> {}
        }
        if (!person.isEmpty() && NEEDS_PERSON.contains(operation)) {
            body.put("personCode", person);
        }
        return body;
    }

    private static final java.util.Set<String> NEEDS_PERSON = java.util.Set.of("reserveBed");

    private String rejectedReferral() {
        String id = Requests.sent("registrador.pnp", registry.victimOf("PNP", "DIRCTPTIM"));
        Requests.step("gestora.cem", id, "reject", Map.of("reason", "SIN_CAPACIDAD"))
                .then()
                .statusCode(200);
        return id;
    }

    private static Map<String, Object> shelterBody() {
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind", "CAR",
                "name", "Espacio " + UUID.randomUUID(),
                "institution", "MIMP",
                "unit", "CAR",
                "department", "15",
                "capacity", 5));
        body.putAll(Map.of("women", true, "men", true, "minAge", 0, "maxAge", 99, "withChildren", true));
        return body;
    }

    private static String shelter() {
        return created("admin", "shelters", shelterBody());
    }

    private String stay(String shelter) {
        return created(
                "registrador.pnp",
                "shelters/" + shelter + "/stays",
                body("reserveBed", registry.victimOf("PNP", "DIRCTPTIM")));
    }

    private static String alert(@Nullable String status) {
        String id = created("operador.1818", "alerts", Map.of("channel", "LINEA_1818", "sign", "RETENCION"));
        if (status != null) {
            moved("operador.1818", "alerts/" + id, "evaluate", Map.of("risk", "RIESGO_ALTO"));
        }
        if ("REFERRED".equals(status)) {
            moved("operador.1818", "alerts/" + id, "refer", Map.of("toInstitution", "PNP", "toUnit", "DIRCTPTIM"));
        }
        return id;
    }
}
