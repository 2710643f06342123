package pe.kuska.tracking.restitutions.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static pe.kuska.tracking.Records.created;
import static pe.kuska.tracking.Records.move;
import static pe.kuska.tracking.Records.moved;
import static pe.kuska.tracking.Records.read;
import static pe.kuska.tracking.Requests.timeline;
import static pe.kuska.tracking.timers.Reminders.toldOf;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.kuska.tracking.Records;
import pe.kuska.tracking.TrackingTest;
import pe.kuska.tracking.timers.Reminders;

@TrackingTest
class RestitutionApiTest {

    private static final String CEM = "gestora.cem";
    private static final String RENIEC = "restitucion.reniec";

    @Inject
    Records records;

    @Inject
    Reminders reminders;

    private String person = "";
    private String request = "";

    @BeforeEach
    void theCemAsksReniec() {
        person = records.personAtCem();
        request = "identity-restitutions/"
                + created(
                        CEM,
                        "identity-restitutions",
                        Map.of("personCode", person, "kind", "DNI_DUPLICADO", "notes", "dato reservado"));
    }

    @Test
    void theQueueIsReservedToReniecAndTheUnitThatAsked() {
        read(CEM, request).then().statusCode(200).body("notes", equalTo("dato reservado"));
        read("gestora.upe", request).then().statusCode(404);
        read("gestora.upe", "identity-restitutions?limit=200").then().body("items.personCode", not(hasItem(person)));
        read(RENIEC, "identity-restitutions?limit=200").then().body("items.personCode", hasItem(person));
        read(RENIEC, request).then().statusCode(200).body("notes", equalTo("dato reservado"));
        timeline(RENIEC, person).then().statusCode(404);
        timeline("registrador.pnp", person)
                .then()
                .body("entries[-1].summary", equalTo("MIMP hizo un trámite de identidad para la persona."));
    }

    @Test
    void anAnswerEndsItAndUntilThenItIsRemindedOf() {
        String id = request.substring("identity-restitutions/".length());
        reminders.after(Duration.ofDays(12));
        assertThat(toldOf(id)).first().isEqualTo("RestitutionOverdue RENIEC/DRIAS");
        move(RENIEC, request, "deny", Map.of()).then().statusCode(422);
        moved(RENIEC, request, "grant", Map.of());
        int told = toldOf(id).size();
        reminders.after(Duration.ofDays(60));
        assertThat(toldOf(id)).hasSize(told);
        move(RENIEC, request, "deny", Map.of("reason", "PERSONA_EXTRANJERA"))
                .then()
                .statusCode(409);
    }

    @Test
    void whoAskedDoesNotAnswer() {
        move(CEM, request, "grant", Map.of())
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:kuska:problem:restitution-answered-by-who-asked"));
        move(CEM, request, "deny", Map.of("reason", "PERSONA_EXTRANJERA"))
                .then()
                .statusCode(403);
        read(CEM, request).then().body("status", equalTo("REQUESTED"));
    }
}
