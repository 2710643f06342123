package pe.kuska.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pe.kuska.bench.ErrorRates;
import pe.kuska.bench.PersonJson;
import pe.kuska.bench.SourceRecord;
import pe.kuska.bench.SyntheticRecords;
import pe.kuska.local.servers.ServerFailure;

/**
 * Fills a demonstration with cases of people who do not exist: the police register complaints, the prosecutors folders
 * of some of the same victims under other spellings, and some victims are referred to a unit of care. Everything goes
 * through the public API; doing it again changes nothing. Some regions get a table and a plan, marked as made up.
 */
final class Demonstration {
    private static final List<String> PLACES =
            List.of("150101", "080101", "170101", "160101", "200101", "211101", "220901", "250101");
    private static final List<String> PURPOSES = List.of(
            "PROSTITUCION_EXPLOTACION_SEXUAL", "EXPLOTACION_LABORAL", "TRABAJO_O_SERVICIO_FORZADO", "MENDICIDAD");
    private static final List<String> RECRUITMENTS =
            List.of("OFERTA_TRABAJO", "REDES_SOCIALES", "CONVENCIMIENTO_CONOCIDO_AMIGO_FAMILIAR", "ENAMORAMIENTO");
    private static final List<String> REGIONS_WITH_TABLE = List.of("16", "17", "21", "25");
    private static final String BODIES = "/api/indicators/v1/territorial-bodies";
    private static final int CASES = 36;
    private static final int VICTIMS = 24;
    private static final int PEOPLE = 400;
    private static final long SEED = 7;
    private static final LocalDate BORN_BEFORE = LocalDate.of(2020, 1, 1);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Installation installation;
    private final List<List<SourceRecord>> victims = victims();

    Demonstration(Installation installation) {
        this.installation = installation;
    }

    /** Victims who do not exist, each as two institutions wrote her down. */
    private static List<List<SourceRecord>> victims() {
        Map<String, List<SourceRecord>> byPerson = new LinkedHashMap<>();
        new SyntheticRecords(PEOPLE, PEOPLE * 2, SEED, new ErrorRates(ErrorRates.Level.STANDARD))
                .forEachRemaining(sent -> byPerson.computeIfAbsent(sent.personId(), person -> new ArrayList<>())
                        .add(sent.record()));
        return byPerson.values().stream()
                .filter(records -> records.size() > 1 && records.stream().allMatch(Demonstration::isVictimOldEnough))
                .limit(VICTIMS)
                .toList();
    }

    private static boolean isVictimOldEnough(SourceRecord record) {
        String born = record.birthDate();
        return record.role().equals("VICTIM")
                && (born == null || LocalDate.parse(born).isBefore(BORN_BEFORE));
    }

    void load() {
        long begun = System.nanoTime();
        var tokens = new TokenCommand(installation);
        String police = tokens.token("reta");
        String prosecutors = tokens.token("sistra");
        String prosecutor = tokens.token("fiscal.mp");
        int registered = 0;
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int number = 0; number < CASES; number++) {
                Terminal.meanwhile("casos ficticios: " + number + " de " + CASES);
                boolean again = number % 3 == 2;
                JsonNode answer =
                        post(client, "/api/registry/v1/cases", again ? prosecutors : police, theCase(number, again));
                registered++;
                if (again && number % 2 == 0) {
                    refer(client, prosecutor, answer);
                }
            }
            territory(client, tokens.token("conductora.mininter"));
        }
        Terminal.done("Casos ficticios: " + registered, (System.nanoTime() - begun) / 1_000_000);
    }

    /** Tables and plans of regions that do not exist either, each marked as made up. */
    private void territory(HttpClient client, String lead) {
        for (String region : REGIONS_WITH_TABLE) {
            ObjectNode body = territorial(region, "Mesa regional (demostración)");
            body.put("kind", "TABLE").put("secretariat", "MININTER").set("act", act("2020-01-02"));
            String id = post(client, BODIES, lead, body).path("id").asText();
            ObjectNode session = JSON.createObjectNode();
            session.put("heldOn", region.equals(REGIONS_WITH_TABLE.getFirst()) ? "2024-03-05" : "2026-09-15");
            session.putArray("participants").add("MININTER").add("MIMP").add("PNP");
            post(client, BODIES + "/" + id + "/sessions", lead, session);
            ObjectNode plan = territorial(region, "Plan regional (demostración)");
            plan.put("bodyId", id).put("responsible", "MININTER");
            plan.put("startsOn", "2025-01-01").put("endsOn", "2028-12-31");
            if (!region.equals(REGIONS_WITH_TABLE.getLast())) {
                plan.set("act", act("2024-12-02"));
            }
            post(client, "/api/indicators/v1/territorial-plans", lead, plan);
        }
    }

    private static ObjectNode territorial(String region, String name) {
        return JSON.createObjectNode()
                .put("level", "REGIONAL")
                .put("ubigeo", region)
                .put("name", name)
                .put("synthetic", true);
    }

    private static ObjectNode act(String date) {
        return JSON.createObjectNode()
                .put("kind", "OTHER")
                .put("number", "000-DEMO")
                .put("date", date);
    }

    private ObjectNode theCase(int number, boolean byProsecutors) {
        // Every third case is the prosecutors' folder on the victim of the complaint before it.
        int victimNumber = byProsecutors ? number - 1 : number;
        // Complaints are number 0, 1, 3, 4, 6, 7 and so on: each has a victim of its own.
        int victim = victimNumber - victimNumber / 3;
        String place = nextOf(PLACES, victim);
        LocalDate seen = LocalDate.of(2026, 1, 5).plusDays(victimNumber * 8L);
        ObjectNode json = JSON.createObjectNode();
        json.putObject("source")
                .put("system", byProsecutors ? "SISTRA" : "RETA")
                .put("recordId", (byProsecutors ? "CF-DEMO-" : "DEN-DEMO-") + number);
        json.put("kind", byProsecutors ? "PROSECUTOR_FILE" : "COMPLAINT");
        json.put("receivedAt", seen.plusDays(byProsecutors ? 3 : 0).toString());
        json.put("crime", "129-A");
        json.putArray("conducts").add("CAPTACION").add("TRASLADO");
        json.putArray("means").add("ENGANO");
        json.putArray("purposes").add(nextOf(PURPOSES, victim / 2));
        json.put("recruitment", nextOf(RECRUITMENTS, victim / 3));
        json.putObject("place").put("ubigeo", place);
        List<SourceRecord> records = victims.get(victim);
        json.putArray("persons").add(person(records.get(byProsecutors ? 1 : 0)));
        return json;
    }

    /** Each in its turn, and the first more often than the last, as in life. */
    private static String nextOf(List<String> choices, int turn) {
        return choices.get(turn % 3 == 2 ? 0 : turn % choices.size());
    }

    private static JsonNode person(SourceRecord record) {
        try {
            ObjectNode person = (ObjectNode) JSON.readTree(PersonJson.of(record));
            return person.without(List.of("sourceRecordId", "institution", "system"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refer(HttpClient client, String token, JsonNode registered) {
        String person = registered.path("persons").path(0).path("personCode").asText();
        ObjectNode referral = JSON.createObjectNode();
        referral.put("personCode", person);
        referral.put("caseCode", registered.path("code").asText());
        referral.put("toInstitution", "MIMP").put("toUnit", "CEM");
        referral.put("reason", "ATENCION_INTEGRAL")
                .put("legalBasis", "DS_007_2023_IN")
                .put("consent", "GIVEN");
        // Tracking learns of the person by an event; it may be a moment behind.
        for (int tries = 1; ; tries++) {
            HttpResponse<String> response = send(client, "/api/tracking/v1/referrals", token, referral);
            if (response.statusCode() < 300) {
                return;
            }
            if (response.statusCode() != 404 || tries == 40) {
                throw refused("/api/tracking/v1/referrals", response);
            }
            pause();
        }
    }

    private JsonNode post(HttpClient client, String path, String token, ObjectNode body) {
        HttpResponse<String> response = send(client, path, token, body);
        if (response.statusCode() >= 300) {
            throw refused(path, response);
        }
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(HttpClient client, String path, String token, ObjectNode body) {
        String text = body.toString();
        // The same words have the same key: a second demonstration is answered as the first was.
        UUID key = UUID.nameUUIDFromBytes((path + text).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + installation.ports().of(LocalService.GATEWAY) + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("No se pudieron cargar los casos ficticios", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Se interrumpió la carga de los casos ficticios.", e);
        }
    }

    private static ServerFailure refused(String path, HttpResponse<String> response) {
        return new ServerFailure("No se pudo cargar un caso ficticio en " + path + " (" + response.statusCode() + "): "
                + response.body());
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Se interrumpió la carga de los casos ficticios.", e);
        }
    }
}
