package pe.kuska.tracking;

import static pe.kuska.tracking.Records.created;
import static pe.kuska.tracking.Records.moved;
import static pe.kuska.tracking.Records.read;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "personCode",
                        stranger,
                        "number",
                        "1",
                        "step",
                        operation.equals("moveReturn") ? "approve" : "accept",
                        "actionId",
                        UUID.randomUUID().toString()),
                "\"0\"",
                body(operation, stranger),
                queryFor(operation, stranger));
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
            case "listBecameOfBeds" -> plain(operation);
            case "getShelter", "resizeShelter", "reachShelterBy", "listStays" -> on("shelters", shelter(), operation);
            case "getShelterAddress" -> {
                String shelter = shelter();
                stay(shelter);
                yield on("shelters", shelter, operation);
            }
            case "reserveBed" ->
                new Request(
                        Map.of("id", shelter()), "", body(operation, registry.victimOf("PNP", "DIRCTPTIM")), Map.of());
            case "readStayAddress" -> {
                String stay = stay(shelter());
                moved("gestora.car", "stays/" + stay, "accept", Map.of());
                yield on("stays", stay, operation);
            }
            case "getStay", "acceptBed", "declineBed", "occupyBed", "releaseBed" ->
                on("stays", stay(shelter()), operation);
            case "leaveShelter", "transferStay" -> {
                String stay = stay(shelter());
                moved("gestora.car", "stays/" + stay, "occupy", Map.of());
                yield on("stays", stay, operation);
            }
            case "openAttention", "grantMeasure", "givePerson" ->
                new Request(Map.of(), "", body(operation, records.personAtCem()), Map.of());
            case "listAttentions", "listMeasures", "listHandOvers" ->
                new Request(Map.of(), "", Map.of(), Map.of("personCode", records.personAtCem()));
            case "getAttention", "planSession", "closeAttention" -> on("attentions", attention(), operation);
            case "holdSession", "missSession" -> {
                String attention = attention();
                moved("gestora.cem", "attentions/" + attention, "sessions", body("planSession", ""));
                Request request = on("attentions", attention, operation);
                yield new Request(
                        Map.of("id", attention, "number", "1"), request.etag(), request.body(), request.query());
            }
            case "getMeasure", "renewMeasure", "endMeasure" ->
                on(
                        "protection-measures",
                        created("gestora.cem", "protection-measures", body("grantMeasure", records.personAtCem())),
                        operation);
            case "getHandOver", "receivePerson", "refusePerson", "withdrawHandOver" ->
                on(
                        "hand-overs",
                        created("gestora.cem", "hand-overs", body("givePerson", records.personAtCem())),
                        operation);
            case "offerPlan", "evaluatePerson" ->
                new Request(Map.of(), "", body(operation, records.personAtCem()), Map.of());
            case "listPlans", "listEvaluations" ->
                new Request(Map.of(), "", Map.of(), Map.of("personCode", records.personAtCem()));
            case "getPlan", "movePlan" -> step(on("plans", offeredPlan(), operation), "accept");
            case "comparePlanVersions" -> {
                Request request = on("plans", offeredPlan(), operation);
                yield new Request(request.path(), "", Map.of(), Map.of("from", "0", "to", "0"));
            }
            case "writePlan" -> {
                String plan = offeredPlan();
                moved("gestora.cem", "plans/" + plan, "accept", Map.of("heard", true));
                yield on("plans", plan, operation);
            }
            case "signPlan" -> on("plans", writtenPlan(), operation);
            case "finishPlanAction" -> {
                String plan = startedPlan();
                String action = read("gestora.cem", "plans/" + plan).path("actions[0].id");
                Request request = on("plans", plan, operation);
                yield new Request(Map.of("id", plan, "actionId", action), request.etag(), Map.of(), Map.of());
            }
            case "followUpPlan" -> {
                Request request = on("plans", startedPlan(), operation);
                Map<String, String> path = new HashMap<>(request.path());
                path.put("number", "1");
                yield new Request(path, request.etag(), request.body(), Map.of());
            }
            case "listDeadlines", "listCaseLoad", "listColleagues", "listCameBack", "reencryptVault" ->
                plain(operation);
            case "handOverCaseLoad" -> {
                records.personAtCem();
                Records.colleague("colega", "MIMP", "CEM");
                yield plain(operation);
            }
            case "getFunnel" -> new Request(Map.of(), "", Map.of(), Map.of("year", "2026"));
            case "listFunnelPeople" -> new Request(Map.of(), "", Map.of(), Map.of("year", "2017", "step", "PLAN"));
            case "requestReturn", "requestRestitution" ->
                new Request(Map.of(), "", body(operation, records.personAtCem()), Map.of());
            case "listReturns", "listRestitutions" -> plain(operation);
            case "listProceedings" -> new Request(Map.of("personCode", records.personAtCem()), "", Map.of(), Map.of());
            case "followUpReturn" -> {
                String coming = requestedReturn();
                moved("udavit.mp", "repatriations/" + coming, "approve", Map.of());
                moved("gestora.cem", "repatriations/" + coming, "depart", Map.of());
                moved("udavit.mp", "repatriations/" + coming, "arrive", Map.of());
                Request request = on("repatriations", coming, operation);
                yield new Request(Map.of("id", coming, "number", "1"), request.etag(), request.body(), Map.of());
            }
            case "getReturn", "shareWithState", "hearFromState" -> on("repatriations", requestedReturn(), operation);
            case "moveReturn" -> step(on("repatriations", requestedReturn(), operation), "approve");
            case "getRestitution", "grantRestitution", "denyRestitution" ->
                on(
                        "identity-restitutions",
                        created(
                                "gestora.cem",
                                "identity-restitutions",
                                body("requestRestitution", records.personAtCem())),
                        operation);
            case "openSituation" -> new Request(Map.of(), "", body(operation, records.personAtUpe()), Map.of());
            case "listSituations" -> new Request(Map.of(), "", Map.of(), Map.of("personCode", records.personAtUpe()));
            case "getSituation", "determineSituation", "withdrawSituation" ->
                on("child-situations", situation(), operation);
            case "releaseSituation" -> {
                String situation = situation();
                moved("gestora.upe", "child-situations/" + situation, "determine", body("determineSituation", ""));
                yield on("child-situations", situation, operation);
            }
            case "openEmergencyAccess", "listEmergencyAccesses", "listNotices", "readNotices", "listOpenCases" ->
                strange(operation);
            case "getEmergencyAccess", "reviewEmergencyAccess" ->
                on(
                        "emergency-accesses",
                        created(
                                "gestora.upe",
                                "emergency-accesses",
                                body("openEmergencyAccess", records.personAtCem())),
                        operation);
            default -> throw new IllegalArgumentException("no scene for " + operation);
        };
    }

    private Request plain(String operation) {
        return new Request(Map.of(), "", body(operation, ""), Map.of());
    }

    /** Everybody whom a colleague looks after goes to the caller. */
    static Request caseLoadOf(String responsible) {
        return new Request(
                Map.of(), "", Map.of("from", responsible, "to", "me", "reason", "ROTACION_DE_PERSONAL"), Map.of());
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
            "alerts",
            "operador.1818",
            "referrals",
            "registrador.pnp",
            "shelters",
            "admin",
            "stays",
            "gestora.car",
            "emergency-accesses",
            "auditora.dp",
            "child-situations",
            "gestora.upe");

    static Map<String, ?> body(String operation, String person) {
        Map<String, Object> body = new HashMap<>();
        switch (operation) {
            case "receiveAlert" -> body.putAll(Map.of("channel", "LINEA_1818", "sign", "RETENCION"));
            case "evaluateAlert" -> body.put("risk", "RIESGO_ALTO");
            case "referAlert" -> body.putAll(Map.of("toInstitution", "PNP", "toUnit", "DIRCTPTIM"));
            case "dismissAlert" -> body.put("reason", "NO_ES_TRATA");
            case "returnAlert" -> body.put("reason", "SIN_COMPETENCIA");
            case "rerouteReferral" ->
                body.putAll(Map.of(
                        "toInstitution", "MIMP", "toUnit", "UPE", "reason", "UNIDAD_RECHAZO", "consent", "GIVEN"));
            case "closeReferral" -> body.put("reason", "SIN_UNIDAD_DISPONIBLE");
            case "registerShelter" -> body.putAll(shelterBody());
            case "resizeShelter" -> body.put("capacity", 7);
            case "reserveBed" -> body.putAll(Map.of("sex", "MUJER", "age", 15, "children", 0));
            case "reachShelterBy" -> body.putAll(Map.of("district", "150101", "dutyPhone", "01 000 0000"));
            case "declineBed" -> body.put("reason", "SIN_PLAZA_REAL");
            case "readStayAddress" -> body.put("purpose", "TRASLADO_DE_LA_PERSONA");
            case "releaseBed" -> body.put("reason", "OTRA_PLAZA");
            case "leaveShelter" -> body.put("reason", "ABANDONO");
            case "transferStay" -> body.putAll(Map.of("reason", "TRASLADO_A_OTRO_ESPACIO", "toShelter", shelter()));
            case "openAttention" -> body.putAll(Map.of("service", "ASISTENCIA_LEGAL", "sessionsPlanned", 1));
            case "planSession" -> body.put("plannedFor", "2026-03-01T10:00:00Z");
            case "missSession" -> body.put("reason", "REPROGRAMADA");
            case "closeAttention" -> body.put("reason", "TRASLADO");
            case "grantMeasure" ->
                body.putAll(Map.of(
                        "kind", "RESERVA_IDENTIDAD",
                        "legalBasis", "LEY_28950",
                        "authority", "FISCALIA",
                        "grantedOn", "2026-03-01",
                        "lastDay", "2090-03-01"));
            case "renewMeasure" -> body.put("lastDay", "2091-03-01");
            case "endMeasure" -> body.put("reason", "LEVANTADA");
            case "givePerson" -> body.putAll(Map.of("toInstitution", "MPFN", "toUnit", "UDAVIT"));
            case "refusePerson" -> body.put("reason", "SIN_CAPACIDAD");
            case "withdrawHandOver" -> body.put("reason", "PERSONA_DESISTE");
            case "offerPlan" -> body.put("kind", "PRI");
            case "evaluatePerson" ->
                body.putAll(Map.of("instrument", "VALORACION_INTEGRAL", "scores", Map.of("DOMINIO_SALUD", 3)));
            case "movePlan" -> body.put("heard", true);
            case "writePlan" ->
                body.putAll(Map.of(
                        "place",
                        "ORIGEN",
                        "goals",
                        List.of(Map.of(
                                "area",
                                "EDUCACION",
                                "words",
                                "Terminar el colegio",
                                "actions",
                                List.of(Map.of("institution", "MIMP", "unit", "CEM", "dueOn", "2090-01-01"))))));
            case "signPlan" -> body.putAll(Map.of("as", "CASE_MANAGER"));
            case "followUpPlan", "followUpReturn" -> body.put("progress", "AVANZA");
            case "handOverCaseLoad" ->
                body.putAll(Map.of("from", "me", "to", "colega", "reason", "ROTACION_DE_PERSONAL"));
            case "requestReturn" ->
                body.putAll(
                        Map.of("fromCountry", "AR", "toInstitution", "MPFN", "toUnit", "UDAVIT", "voluntary", true));
            case "hearFromState" ->
                body.putAll(Map.of(
                        "state",
                        "AR",
                        "agreement",
                        "ACUERDO_PERU_ARGENTINA",
                        "items",
                        List.of("SIN_NOVEDAD"),
                        "saidOn",
                        "2026-03-01"));
            case "shareWithState" ->
                body.putAll(Map.of("state", "AR", "agreement", "OTRO_ACUERDO", "items", List.of("HECHO_DEL_RETORNO")));
            case "requestRestitution" -> body.put("kind", "DNI_DUPLICADO");
            case "determineSituation" ->
                body.putAll(Map.of("outcome", "DESPROTECCION_FAMILIAR_PROVISIONAL", "determinedOn", "2026-03-01"));
            case "releaseSituation" -> body.put("reason", "ACOGIMIENTO_FAMILIAR");
            case "withdrawSituation" -> body.put("reason", "ABIERTA_POR_ERROR");
            case "denyRestitution" -> body.put("reason", "PERSONA_EXTRANJERA");
            case "openEmergencyAccess" ->
                body.putAll(Map.of(
                        "reason", "RIESGO_INMINENTE", "explanation", "Está en la puerta y la persiguen ahora mismo."));
            case "readNotices" -> body.put("position", 0);
            case "reviewEmergencyAccess" -> body.put("verdict", "JUSTIFY");
            default -> {}
        }
        if (!person.isEmpty() && NEEDS_PERSON.contains(operation)) {
            body.put("personCode", person);
        }
        return body;
    }

    private static final Set<String> BY_PERSON =
            Set.of("listAttentions", "listMeasures", "listHandOvers", "listPlans", "listEvaluations", "listSituations");

    private static final Set<String> NEEDS_PERSON = Set.of(
            "reserveBed",
            "openAttention",
            "grantMeasure",
            "givePerson",
            "offerPlan",
            "evaluatePerson",
            "requestReturn",
            "requestRestitution",
            "openSituation",
            "openEmergencyAccess");

    private String rejectedReferral() {
        String id = Requests.sent("registrador.pnp", registry.victimOf("PNP", "DIRCTPTIM"));
        Requests.step("gestora.cem", id, "reject", Map.of("reason", "SIN_CAPACIDAD"))
                .then()
                .statusCode(200);
        return id;
    }

    private static Map<String, String> queryFor(String operation, String person) {
        if (operation.equals("comparePlanVersions")) {
            return Map.of("from", "0", "to", "0");
        }
        return BY_PERSON.contains(operation) ? Map.of("personCode", person) : Map.of();
    }

    private static Request step(Request request, String step) {
        Map<String, String> path = new HashMap<>(request.path());
        path.put("step", step);
        return new Request(path, request.etag(), request.body(), request.query());
    }

    private String requestedReturn() {
        return created("gestora.cem", "repatriations", body("requestReturn", records.personAtCem()));
    }

    private String situation() {
        return created("gestora.upe", "child-situations", body("openSituation", records.personAtUpe()));
    }

    private String offeredPlan() {
        return created("gestora.cem", "plans", body("offerPlan", records.personAtCem()));
    }

    private String writtenPlan() {
        String plan = offeredPlan();
        moved("gestora.cem", "plans/" + plan, "accept", Map.of("heard", true));
        Requests.as("gestora.cem")
                .contentType(io.restassured.http.ContentType.JSON)
                .header("If-Match", read("gestora.cem", "plans/" + plan).getHeader("ETag"))
                .body(body("writePlan", ""))
                .put(Requests.API + "/plans/" + plan + "/draft")
                .then()
                .statusCode(200);
        return plan;
    }

    String startedPlan() {
        String plan = writtenPlan();
        moved("gestora.cem", "plans/" + plan, "signatures", Map.of("as", "PERSON", "heard", true));
        moved("gestora.cem", "plans/" + plan, "signatures", Map.of("as", "CASE_MANAGER"));
        moved("gestora.cem", "plans/" + plan, "agree", Map.of());
        moved("gestora.cem", "plans/" + plan, "start", Map.of());
        return plan;
    }

    String attention() {
        return created("gestora.cem", "attentions", body("openAttention", records.personAtCem()));
    }

    static Map<String, Object> shelterBody() {
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
