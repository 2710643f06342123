package pe.kuska.tracking.attentions.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pe.kuska.tracking.Records.create;
import static pe.kuska.tracking.Records.created;
import static pe.kuska.tracking.Records.move;
import static pe.kuska.tracking.Records.moved;
import static pe.kuska.tracking.Records.read;
import static pe.kuska.tracking.Requests.timeline;
import static pe.kuska.tracking.timers.Reminders.toldOf;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;
import pe.kuska.tracking.Records;
import pe.kuska.tracking.TrackingTest;
import pe.kuska.tracking.timers.Reminders;

@TrackingTest
class AttentionApiTest {

    private static final String CEM = "gestora.cem";
    private static final String NOTE = "relato reservado";
    private static final Map<String, String> YESTERDAY =
            Map.of("plannedFor", Instant.now().minus(Duration.ofDays(1)).toString());

    @Inject
    Records records;

    @Inject
    Reminders reminders;

    private String person = "";
    private String attention = "";

    @BeforeEach
    void twoSessionsOfPsychology() {
        person = records.personAtCem();
        attention = "attentions/"
                + created(
                        CEM,
                        "attentions",
                        Map.of(
                                "personCode",
                                person,
                                "service",
                                "ASISTENCIA_PSICOLOGICA",
                                "sessionsPlanned",
                                2,
                                "interpreterLanguage",
                                "QUECHUA"));
        moved(CEM, attention, "sessions", YESTERDAY);
    }

    private static Map<String, Object> held() {
        return Map.of(
                "note",
                NOTE,
                "satisfaction",
                5,
                "interpreted",
                true,
                "evidence",
                List.of(Map.of("kind", "INFORME_PSICOLOGICO", "sha256", "a".repeat(64))));
    }

    @Test
    void isCompleteOnceAllItsSessionsWereHeld() {
        moved(CEM, attention, "sessions/1/hold", held());
        read(CEM, attention).then().body("complete", is(false)).body("sessions[0].satisfaction", equalTo(5));
        moved(CEM, attention, "sessions", YESTERDAY);
        moved(CEM, attention, "sessions/2/miss", Map.of("reason", "PERSONA_NO_ASISTIO"));
        move(CEM, attention, "close", Map.of()).then().statusCode(422).body("type", endsWith("reason-required"));
        moved(CEM, attention, "sessions", YESTERDAY);
        moved(CEM, attention, "sessions/3/hold", held());
        moved(CEM, attention, "close", Map.of());
        read(CEM, attention)
                .then()
                .body("status", equalTo("COMPLETED"))
                .body("sessions.status", contains("HELD", "MISSED", "HELD"))
                .body("sessions[0].evidence", contains("INFORME_PSICOLOGICO:" + "a".repeat(64)));
        move(CEM, attention, "sessions", YESTERDAY).then().statusCode(409);
        timeline(CEM, person)
                .then()
                .body("entries.summary", hasItem(containsString("asistencia psicológica (sesiones completas)")));
    }

    @Test
    void aSessionThatIsWrittenDownAfterwardsIsNotOwedAnyMore() {
        moved(CEM, attention, "sessions/1/hold", held());
        timeline(CEM, person).then().body("owed.action", not(hasItem("HOLD_SESSION")));
    }

    @Test
    void whatWasWrittenIsForUnitsThatCareAndForNobodyElse() {
        moved(CEM, attention, "sessions/1/hold", held());
        read(CEM, attention).then().body("sessions[0].note", equalTo(NOTE));
        read("gestora.upe", attention).then().statusCode(404);
        read("registrador.pnp", attention).then().statusCode(403);
        read("auditora.dp", attention).then().statusCode(200).body("sessions[0].note", nullValue());
        timeline("registrador.pnp", person)
                .then()
                .body("entries.summary", hasItem("MIMP brindó una atención."))
                .body("entries.summary", not(hasItem(containsString("psicológica"))));
        assertThat(TestDatabase.current()
                        .count(
                                "SELECT count(*) FROM attention_session WHERE position(?::bytea IN sealed_note) > 0",
                                NOTE))
                .isZero();
        assertThat(TestDatabase.current()
                        .count("SELECT count(*) FROM outbox_event WHERE data::text LIKE '%reservado%'"))
                .isZero();
    }

    @Test
    void anotherUnitThatCaresReadsWhatWasDone() {
        moved(CEM, attention, "sessions/1/hold", held());
        String referral = created(
                CEM,
                "referrals",
                Map.of(
                        "personCode",
                        person,
                        "toInstitution",
                        "MPFN",
                        "toUnit",
                        "UDAVIT",
                        "reason",
                        "ASISTENCIA_LEGAL",
                        "legalBasis",
                        "DS_007_2023_IN",
                        "consent",
                        "GIVEN"));
        read("udavit.mp", "attentions?personCode=" + person).then().statusCode(404);
        moved("udavit.mp", "referrals/" + referral, "accept", Map.of());
        read("udavit.mp", "attentions?personCode=" + person)
                .then()
                .statusCode(200)
                .body("items.service", contains("ASISTENCIA_PSICOLOGICA"))
                .body("items[0].sessions[0].note", nullValue());
        read("udavit.mp", attention).then().body("sessions[0].note", equalTo(NOTE));
        move("udavit.mp", attention, "close", Map.of("reason", "TRASLADO"))
                .then()
                .statusCode(404);
    }

    @Test
    void aSessionThatNobodyRecordedIsReminded() {
        String session = read(CEM, attention).path("sessions[0].id");
        reminders.after(Duration.ofHours(2));
        assertThat(toldOf(session)).containsExactly("SessionUnrecorded MIMP/CEM");
    }

    @Test
    void whatCannotBeIsRefused() {
        String tomorrow = Instant.now().plus(Duration.ofDays(1)).toString();
        moved(CEM, attention, "sessions", Map.of("plannedFor", tomorrow));
        move(CEM, attention, "sessions/2/hold", held())
                .then()
                .statusCode(422)
                .body("errors.field", contains("plannedFor"));
        move(CEM, attention, "sessions/1/hold", Map.of())
                .then()
                .statusCode(422)
                .body("errors.field", contains("interpreted"));
        move(CEM, attention, "sessions/9/hold", held()).then().statusCode(404);
        create(CEM, "attentions", Map.of("personCode", person, "service", "OTRA", "sessionsPlanned", 1))
                .then()
                .statusCode(422)
                .body("errors.field", contains("service"));
        moved(CEM, attention, "sessions/1/hold", held());
        move(CEM, attention, "sessions/1/miss", Map.of("reason", "REPROGRAMADA"))
                .then()
                .statusCode(409);
    }
}
