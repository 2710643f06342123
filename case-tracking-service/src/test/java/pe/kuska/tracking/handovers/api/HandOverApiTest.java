package pe.kuska.tracking.handovers.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.TestDatabase;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.TrackingTest;
import pe.kuska.tracking.timers.Reminders;

@TrackingTest
class HandOverApiTest {

    private static final String POLICE = "registrador.pnp";

    @Inject
    Registry registry;

    @Inject
    Reminders reminders;

    private String person = "";
    private String handOver = "";

    @BeforeEach
    void thePoliceGivesAPersonToUdavit() {
        person = registry.victimOf("PNP", "DIRCTPTIM");
        handOver = "hand-overs/" + created(POLICE, "hand-overs", to("MPFN", "UDAVIT"));
    }

    private Map<String, String> to(String institution, String unit) {
        return Map.of("personCode", person, "toInstitution", institution, "toUnit", unit, "notes", "sin lesiones");
    }

    @Test
    void bothSidesSignAndEachReceiptVouchesForTheOneBefore() {
        read(POLICE, handOver).then().body("receipt", nullValue()).body("notes", equalTo("sin lesiones"));
        timeline("udavit.mp", person).then().statusCode(404);
        moved("udavit.mp", handOver, "receive", Map.of());
        String receipt = read("udavit.mp", handOver).path("receipt");
        assertThat(receipt).hasSize(64);
        timeline("udavit.mp", person).then().statusCode(200);
        String second = "hand-overs/" + created("udavit.mp", "hand-overs", to("MIMP", "CEM"));
        read("udavit.mp", second).then().body("previousReceipt", equalTo(receipt));
        moved("gestora.cem", second, "receive", Map.of());
        read("auditora.dp", "hand-overs?personCode=" + person)
                .then()
                .body("items.toUnit", contains("UDAVIT", "CEM"))
                .body("items.receiptHolds", everyItem(is(true)))
                .body("items[1].previousReceipt", equalTo(receipt));
        TestDatabase.current()
                .execute("UPDATE hand_over SET given_by = 'otra persona' WHERE id = ?::uuid", handOver.substring(11));
        read("auditora.dp", handOver).then().body("receiptHolds", is(false)).body("notes", nullValue());
    }

    @Test
    void whoIsNotSignedForIsNotForgotten() {
        String id = handOver.substring(11);
        reminders.after(Duration.ofHours(25));
        assertThat(toldOf(id)).containsExactly("HandOverOverdue MPFN/UDAVIT");
        reminders.after(Duration.ofHours(37));
        assertThat(toldOf(id)).last().isEqualTo("HandOverOverdue PNP/DIRCTPTIM");
        moved("udavit.mp", handOver, "receive", Map.of());
        reminders.after(Duration.ofDays(30));
        assertThat(toldOf(id)).hasSize(2);
    }

    @Test
    void onlyTheUnitItIsForMaySignAndARefusalSaysWhy() {
        move("gestora.cem", handOver, "receive", Map.of()).then().statusCode(404);
        move("udavit.mp", handOver, "refuse", Map.of()).then().statusCode(422);
        moved("udavit.mp", handOver, "refuse", Map.of("reason", "SIN_CAPACIDAD"));
        move("udavit.mp", handOver, "receive", Map.of()).then().statusCode(409);
        create(POLICE, "hand-overs", to("MIMP", "NADIE"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("toUnit"));
        create(POLICE, "hand-overs", to("PNP", "DIRCTPTIM")).then().statusCode(422);
    }
}
