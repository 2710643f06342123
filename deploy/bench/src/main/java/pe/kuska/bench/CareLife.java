package pe.kuska.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One true person's year: the cases in which institutions register them, how far they get and why no further. What chance
 * decides is decided when the life is made, so that the truth is known before anybody tells it to Kuska.
 */
final class CareLife {

    /** How far somebody can get. */
    enum Step {
        RESCUED,
        HANDED_OVER,
        SHELTERED,
        ATTENDED,
        PLAN,
        REINTEGRATED
    }

    /** How it begins. */
    private enum Beginning {
        NOBODY_ACTS,
        SENT_AND_NOT_ANSWERED,
        REJECTED_AND_CLOSED,
        ACCEPTED,
        HANDED_OVER
    }

    /** How the plan ends. */
    private enum Ending {
        NONE,
        DECLINED,
        AGREED,
        REINTEGRATED,
        ENDED_OTHERWISE
    }

    private static final String TRACKING = "/api/tracking/v1/";
    private static final List<String> PLACES =
            List.of("150101", "170101", "080101", "160101", "200101", "040101", "250101", "220101");

    private final String personId;
    private final List<SourceRecord> records;
    private final List<Instant> received = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final Beginning beginning;
    private final boolean sheltered;
    private final boolean attended;
    private final Ending ending;
    private final boolean child;

    /** Held by whoever does something with the person, so that nobody acts for one who is taken for another. */
    final ReentrantLock atDesk = new ReentrantLock();

    private final List<String> codes = new ArrayList<>();
    private final List<String> recordIds = new ArrayList<>();

    CareLife(String personId, List<SourceRecord> records, int year, Chance chance) {
        this.personId = personId;
        this.records = List.copyOf(records);
        for (int i = 0; i < records.size(); i++) {
            received.add(LocalDate.of(year, 1, 2)
                    .atStartOfDay()
                    .plusSeconds(chance.below(360 * 24 * 3600))
                    .toInstant(ZoneOffset.UTC));
            places.add(chance.one(PLACES));
        }
        child = chance.of(0.25);
        beginning = beginning(chance.fraction());
        boolean goesOn = (beginning == Beginning.ACCEPTED || beginning == Beginning.HANDED_OVER) && chance.of(0.8);
        sheltered = goesOn && chance.of(0.5);
        attended = goesOn && chance.of(0.85);
        ending = goesOn ? ending(chance.fraction()) : Ending.NONE;
    }

    private static Beginning beginning(double chance) {
        if (chance < 0.10) {
            return Beginning.NOBODY_ACTS;
        } else if (chance < 0.16) {
            return Beginning.SENT_AND_NOT_ANSWERED;
        } else if (chance < 0.22) {
            return Beginning.REJECTED_AND_CLOSED;
        }
        return chance < 0.7 ? Beginning.ACCEPTED : Beginning.HANDED_OVER;
    }

    private static Ending ending(double chance) {
        if (chance < 0.35) {
            return Ending.NONE;
        } else if (chance < 0.5) {
            return Ending.DECLINED;
        } else if (chance < 0.7) {
            return Ending.AGREED;
        }
        return chance < 0.9 ? Ending.REINTEGRATED : Ending.ENDED_OTHERWISE;
    }

    String personId() {
        return personId;
    }

    /** How many institutions' records there are of the person. */
    int recordCount() {
        return records.size();
    }

    /** The code of the record by which units act for the person. */
    String code() {
        return codes.getFirst();
    }

    List<String> codes() {
        return codes;
    }

    List<String> recordIds() {
        return recordIds;
    }

    // ---- The truth
    // ---------------------------------------------------------------------------------------------------

    /** Where the person's first case is. */
    String department() {
        int first = 0;
        for (int i = 1; i < received.size(); i++) {
            first = received.get(i).isBefore(received.get(first)) ? i : first;
        }
        return places.get(first).substring(0, 2);
    }

    Set<Step> reached() {
        Set<Step> reached = EnumSet.of(Step.RESCUED);
        if (beginning == Beginning.ACCEPTED || beginning == Beginning.HANDED_OVER) {
            reached.add(Step.HANDED_OVER);
        }
        if (sheltered) {
            reached.add(Step.SHELTERED);
        }
        if (attended) {
            reached.add(Step.ATTENDED);
        }
        if (ending == Ending.AGREED || ending == Ending.REINTEGRATED || ending == Ending.ENDED_OTHERWISE) {
            reached.add(Step.PLAN);
        }
        if (ending == Ending.REINTEGRATED) {
            reached.add(Step.REINTEGRATED);
        }
        return reached;
    }

    Step furthest() {
        return reached().stream().reduce((_, later) -> later).orElseThrow();
    }

    /** Why the person got no further; nothing if they did. */
    @Nullable
    String reason() {
        if (furthest() == Step.REINTEGRATED) {
            return null;
        }
        boolean unitOwes = beginning == Beginning.SENT_AND_NOT_ANSWERED
                || (beginning == Beginning.ACCEPTED && !attended)
                || ending == Ending.AGREED;
        if (unitOwes) {
            return "EN_CURSO";
        }
        if (ending == Ending.DECLINED) {
            return "NO_DESEA_PLAN";
        }
        return beginning == Beginning.REJECTED_AND_CLOSED ? "SIN_UNIDAD_DISPONIBLE" : "SIN_MOTIVO_REGISTRADO";
    }

    // ---- What is told to Kuska
    // ---------------------------------------------------------------------------------------

    /** The first record is the police's, the others are prosecutors'. */
    void register(CareDesk desk) {
        for (int i = 0; i < records.size(); i++) {
            boolean police = i == 0;
            ObjectNode body = CareDesk.JSON.createObjectNode();
            body.putObject("source")
                    .put("system", police ? "RETA" : "SISTRA")
                    .put("recordId", records.get(i).sourceRecordId());
            body.put("kind", police ? "COMPLAINT" : "PROSECUTOR_FILE");
            body.put("receivedAt", received.get(i).toString());
            body.put("crime", "129-A");
            body.putArray("conducts").add("CAPTACION");
            body.putArray("means").add("ENGANO");
            body.putArray("purposes").add("EXPLOTACION_LABORAL");
            body.putObject("place").put("ubigeo", places.get(i));
            body.putArray("persons").add(person(records.get(i)));
            JsonNode told = desk.create(
                            police ? "reta" : "sistra",
                            "/api/registry/v1/cases",
                            body,
                            "care-year-" + records.get(i).sourceRecordId())
                    .path("persons")
                    .path(0);
            codes.add(told.path("personCode").asText());
            recordIds.add(told.path("recordId").asText());
        }
    }

    private static JsonNode person(SourceRecord record) {
        try {
            ObjectNode person = (ObjectNode) CareDesk.JSON.readTree(PersonJson.of(record));
            person.put("role", "VICTIM");
            return person.without(List.of("sourceRecordId", "institution", "system"));
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that units do, each part while the person is nobody else's. */
    void live(CareDesk desk, String shelter) {
        List<Runnable> parts = new ArrayList<>();
        parts.add(() -> begin(desk));
        if (sheltered) {
            parts.add(() -> shelter(desk, shelter));
        }
        if (attended) {
            parts.add(() -> attend(desk));
        }
        if (ending != Ending.NONE) {
            parts.add(() -> plan(desk));
        }
        for (Runnable part : parts) {
            atDesk.lock();
            try {
                part.run();
            } finally {
                atDesk.unlock();
            }
        }
    }

    private String unit() {
        return child ? "UPE" : "CEM";
    }

    private String manager() {
        return child ? "gestora.upe" : "gestora.cem";
    }

    private ObjectNode toUnit() {
        return body().put("personCode", code()).put("toInstitution", "MIMP").put("toUnit", unit());
    }

    private static ObjectNode body() {
        return CareDesk.JSON.createObjectNode();
    }

    private String create(CareDesk desk, String user, String path, ObjectNode body) {
        return TRACKING + path.replaceFirst("shelters/.*", "stays") + "/"
                + desk.create(user, TRACKING + path, body, personId + "-" + path.hashCode())
                        .path("id")
                        .asText();
    }

    private static void move(CareDesk desk, String user, String record, String action, ObjectNode body, String status) {
        desk.move(
                user,
                record,
                "POST",
                action,
                body,
                now -> now.path("status").asText().equals(status));
    }

    private String referral = "";

    private void begin(CareDesk desk) {
        switch (beginning) {
            case NOBODY_ACTS -> {}
            case HANDED_OVER -> {
                String handOver = create(desk, "registrador.pnp", "hand-overs", toUnit());
                move(desk, manager(), handOver, "receive", body(), "RECEIVED");
            }
            case SENT_AND_NOT_ANSWERED -> send(desk);
            case REJECTED_AND_CLOSED -> {
                send(desk);
                move(desk, manager(), referral, "reject", body().put("reason", "SIN_CAPACIDAD"), "REJECTED");
                move(
                        desk,
                        "registrador.pnp",
                        referral,
                        "close",
                        body().put("reason", "SIN_UNIDAD_DISPONIBLE"),
                        "CLOSED");
            }
            case ACCEPTED -> {
                send(desk);
                move(desk, manager(), referral, "accept", body(), "ACCEPTED");
            }
        }
    }

    private void send(CareDesk desk) {
        referral = create(
                desk,
                "registrador.pnp",
                "referrals",
                toUnit().put("reason", "ATENCION_INTEGRAL")
                        .put("legalBasis", "DS_007_2023_IN")
                        .put("consent", "GIVEN"));
    }

    private void shelter(CareDesk desk, String shelter) {
        boolean held = beginning == Beginning.ACCEPTED || beginning == Beginning.HANDED_OVER;
        String stay = create(
                desk,
                held ? manager() : "registrador.pnp",
                "shelters/" + shelter + "/stays",
                body().put("personCode", code())
                        .put("sex", "MUJER")
                        .put("age", child ? 15 : 25)
                        .put("children", 0));
        move(desk, "gestora.car", stay, "occupy", body(), "PRESENT");
    }

    private void attend(CareDesk desk) {
        String attention = create(
                desk,
                manager(),
                "attentions",
                body().put("personCode", code())
                        .put("service", "ASISTENCIA_LEGAL")
                        .put("sessionsPlanned", 1));
        desk.move(
                manager(),
                attention,
                "POST",
                "sessions",
                body().put("plannedFor", Instant.now().toString()),
                now -> !now.path("sessions").isEmpty());
        desk.move(
                manager(),
                attention,
                "POST",
                "sessions/1/hold",
                body().put("satisfaction", 4),
                now -> now.path("sessions").path(0).path("status").asText().equals("HELD"));
        if (beginning == Beginning.ACCEPTED) {
            move(desk, manager(), referral, "attend", body(), "ATTENDED");
        }
    }

    private void plan(CareDesk desk) {
        String plan = create(
                desk, manager(), "plans", body().put("personCode", code()).put("kind", child ? "PTI" : "PRI"));
        if (ending == Ending.DECLINED) {
            move(desk, manager(), plan, "decline", body().put("reason", "NO_DESEA_PLAN"), "DECLINED");
            return;
        }
        move(desk, manager(), plan, "accept", body().put("heard", true), "DRAFTING");
        ObjectNode draft = body().put("place", "ORIGEN");
        ObjectNode goal = draft.putArray("goals").addObject().put("area", "EDUCACION");
        goal.putArray("actions")
                .addObject()
                .put("institution", "MIMP")
                .put("unit", unit())
                .put("dueOn", LocalDate.now().plusYears(1).toString());
        desk.move(
                manager(),
                plan,
                "PUT",
                "draft",
                draft,
                now -> now.path("currentVersion").asInt() > 0);
        sign(desk, plan, body().put("as", "PERSON").put("heard", true));
        sign(desk, plan, body().put("as", "CASE_MANAGER"));
        move(desk, manager(), plan, "agree", body(), "AGREED");
        if (ending == Ending.AGREED) {
            return;
        }
        move(desk, manager(), plan, "start", body(), "IN_PROGRESS");
        desk.move(
                manager(),
                plan,
                "POST",
                "follow-ups/1",
                body().put("progress", "AVANZA"),
                now -> now.path("followUps").path(0).hasNonNull("heldAt"));
        String outcome = ending == Ending.REINTEGRATED ? "REINTEGRADA_NUCLEO_FAMILIAR" : "PROCESO_CONCLUIDO";
        move(desk, manager(), plan, "complete", body().put("outcome", outcome), "COMPLETED");
    }

    private void sign(CareDesk desk, String plan, ObjectNode signature) {
        String as = signature.path("as").asText();
        desk.move(manager(), plan, "POST", "signatures", signature, now -> {
            for (JsonNode each : now.path("signatures")) {
                if (each.path("as").asText().equals(as)) {
                    return true;
                }
            }
            return false;
        });
    }
}
