package pe.kuska.tracking.measures.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static pe.kuska.tracking.Records.create;
import static pe.kuska.tracking.Records.created;
import static pe.kuska.tracking.Records.move;
import static pe.kuska.tracking.Records.moved;
import static pe.kuska.tracking.Records.read;
import static pe.kuska.tracking.Requests.timeline;
import static pe.kuska.tracking.timers.Reminders.toldOf;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.TrackingTest;
import pe.kuska.tracking.timers.Reminders;

@TrackingTest
class MeasureApiTest {

    private static final String FISCAL = "fiscal.mp";
    private static final LocalDate TODAY = LocalDate.now(PeruTime.ZONE);

    @Inject
    Registry registry;

    @Inject
    Reminders reminders;

    private static Map<String, Object> order(String person, LocalDate granted, LocalDate last) {
        Map<String, Object> body = new HashMap<>();
        body.put("personCode", person);
        body.put("kind", "RESERVA_IDENTIDAD");
        body.put("legalBasis", "LEY_28950");
        body.put("authority", "FISCALIA");
        body.put("grantedOn", granted.toString());
        body.put("lastDay", last.toString());
        return body;
    }

    private static String id(String measure) {
        return measure.substring("protection-measures/".length());
    }

    @Test
    void itsEndIsWarnedOfARenewalPutsItOffAndThenItEnds() {
        String person = registry.victimOf("MPFN", "FISTRAP");
        String measure = "protection-measures/"
                + created(FISCAL, "protection-measures", order(person, TODAY, TODAY.plusDays(20)));
        reminders.after(Duration.ofDays(12));
        assertThat(toldOf(id(measure))).isEmpty();
        reminders.after(Duration.ofDays(15));
        assertThat(toldOf(id(measure))).containsExactly("MeasureExpiring MPFN/FISTRAP");
        moved(FISCAL, measure, "renew", Map.of("lastDay", TODAY.plusDays(60).toString()));
        reminders.after(Duration.ofDays(22));
        read(FISCAL, measure).then().body("status", equalTo("IN_FORCE")).body("renewals", equalTo(1));
        reminders.after(Duration.ofDays(62));
        read(FISCAL, measure).then().body("status", equalTo("ENDED")).body("reason", equalTo("PLAZO_VENCIDO"));
        List<String> types = timeline(FISCAL, person).path("entries.type");
        assertThat(types).contains("MeasureGranted", "MeasureRenewed", "MeasureEnded");
    }

    @Test
    void whatCannotBeIsRefused() {
        String person = registry.victimOf("MPFN", "FISTRAP");
        create(FISCAL, "protection-measures", order(person, TODAY.plusDays(1), TODAY.plusDays(2)))
                .then()
                .statusCode(422)
                .body("errors.field", contains("grantedOn"));
        create(FISCAL, "protection-measures", order(person, TODAY, TODAY.minusDays(2)))
                .then()
                .statusCode(422)
                .body("errors.field", contains("lastDay"));
        String measure = "protection-measures/"
                + created(FISCAL, "protection-measures", order(person, TODAY, TODAY.plusDays(20)));
        move(FISCAL, measure, "renew", Map.of("lastDay", TODAY.plusDays(5).toString()))
                .then()
                .statusCode(422);
        moved(FISCAL, measure, "end", Map.of("reason", "LEVANTADA"));
        move(FISCAL, measure, "renew", Map.of("lastDay", TODAY.plusDays(50).toString()))
                .then()
                .statusCode(409);
        read("gestora.cem", measure).then().statusCode(404);
    }

    @Test
    void followsThePersonThroughAMerge() {
        String person = registry.victimOf("MPFN", "FISTRAP");
        String same = registry.victimOf("PNP", "DIRCTPTIM");
        created(FISCAL, "protection-measures", order(person, TODAY, TODAY.plusDays(20)));
        read("registrador.pnp", "protection-measures?personCode=" + same).then().body("items", equalTo(List.of()));
        registry.merges(same, person);
        read("registrador.pnp", "protection-measures?personCode=" + same)
                .then()
                .body("items.kind", hasItem("RESERVA_IDENTIDAD"));
        registry.splits(same, person);
        read("registrador.pnp", "protection-measures?personCode=" + same).then().body("items", equalTo(List.of()));
    }
}
