package pe.kuska.tracking.proceedings.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pe.kuska.tracking.Records.read;
import static pe.kuska.tracking.Requests.timeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.inbox.IncomingEvent;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.tracking.Registry;
import pe.kuska.tracking.TrackingTest;

@TrackingTest
class ProceedingApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SAMPLES = Path.of("../registry-service/src/test/resources/events");

    @Inject
    Registry registry;

    /** Tells the registry's own sample of another case, with another phase. */
    private void told(String type, String caseCode, String phase, String at) throws IOException {
        ObjectNode data =
                (ObjectNode) JSON.readTree(Files.readString(SAMPLES.resolve(type + ".v1.sample.json"), UTF_8));
        data.put("caseCode", caseCode);
        data.put("phaseAfter", phase);
        registry.hear(new IncomingEvent(
                UUID.randomUUID(),
                "registry.cases.v1",
                caseCode,
                "pe.kuska.registry." + type + ".v1",
                "/registry",
                Instant.parse(at),
                data));
    }

    @Test
    void theVictimsSideSeesWhereEachCaseStandsAndNoSuspect() throws IOException {
        String person = Registry.newPerson();
        String first = registry.registers("MPFN", "FISTRAP", person);
        String second = registry.registers("PNP", "DIRCTPTIM", person);
        read("fiscal.mp", "people/" + person + "/proceedings")
                .then()
                .statusCode(200)
                .body("", hasSize(0));
        told("PhaseChanged", first, "TRIAL", "2026-03-21T10:00:00Z");
        told("JudgmentRecorded", first, "FIRST_JUDGMENT", "2026-10-01T10:00:00Z");
        told("PhaseChanged", second, "PREPARATORY_INVESTIGATION", "2026-03-21T10:00:00Z");
        String at = "find { it.caseCode == '" + first + "' }.";
        read("registrador.pnp", "people/" + person + "/proceedings")
                .then()
                .body("", hasSize(2))
                .body(at + "phase", equalTo("FIRST_JUDGMENT"))
                .body(at + "phaseLabel", equalTo("sentencia de primera instancia"))
                .body(at + "judgment.instance", equalTo("FIRST"))
                .body("find { it.caseCode == '" + second + "' }.judgment", nullValue());
        told("PhaseChanged", second, "PRELIMINARY_INQUIRY", "2026-05-01T10:00:00Z");
        read("auditora.dp", "people/" + person + "/proceedings")
                .then()
                .body("find { it.caseCode == '" + second + "' }.phase", equalTo("PRELIMINARY_INQUIRY"));
        timeline("registrador.pnp", person)
                .then()
                .body("entries.summary", hasItem("Ministerio Público informó una sentencia: sentencia."));
        read("gestora.cem", "people/" + person + "/proceedings").then().statusCode(404);
        read("registrador.pnp", "people/" + person + "/proceedings")
                .then()
                .body("caseCode", contains(sorted(first, second)));
    }

    @Test
    void whoInvestigatesSeesWhatPressesOfTheirInstitutionsCases() throws IOException {
        LocalDate today = LocalDate.now(PeruTime.ZONE);
        String late = registry.registers("MPFN", "FISTRAP", Registry.newPerson(), Registry.newPerson());
        String ended = registry.registers("MPFN", "FISTRAP", Registry.newPerson());
        String theirs = registry.registers("PNP", "DIRCTPTIM", Registry.newPerson());
        String heard = registry.registers("MPFN", "FISTRAP", Registry.newPerson());
        var before = read("fiscal.mp", "open-cases?limit=1").jsonPath();
        told("PhaseChanged", late, "PRELIMINARY_INQUIRY", "2026-01-05T15:00:00Z");
        told("PhaseChanged", ended, "ARCHIVED", "2026-01-05T15:00:00Z");
        String beforeWhatOthersLeave = "2025-01-06T15:00:00Z";
        told("PhaseChanged", theirs, "PRELIMINARY_INQUIRY", beforeWhatOthersLeave);
        told("PhaseChanged", heard, "TRIAL", "2026-01-05T15:00:00Z");
        hearing(heard, today.plusDays(2), UUID.randomUUID(), false, "2026-03-01T12:00:00Z");
        String at = "cases.find { it.caseCode == '" + late + "' }.";
        read("fiscal.mp", "open-cases?limit=200")
                .then()
                .statusCode(200)
                .body("cases.caseCode", hasItem(late))
                .body("cases.caseCode", hasItem(heard))
                .body("cases.caseCode", not(hasItem(ended)))
                .body("cases.caseCode", not(hasItem(theirs)))
                .body(at + "late", equalTo(true))
                .body(at + "victims", equalTo(2))
                .body(at + "terms[0].lastDay", equalTo("2026-05-19"))
                .body(
                        "cases.find { it.caseCode == '" + heard + "' }.nextHearing",
                        equalTo(today.plusDays(2).toString()));
        read("fiscal.mp", "open-cases?limit=1")
                .then()
                .body("cases.size()", equalTo(1))
                .body("total", equalTo(before.getInt("total") - 1))
                .body("late", equalTo(before.getInt("late") + 1))
                .body("heardSoon", equalTo(before.getInt("heardSoon") + 1))
                .body("phases.sum { it.cases }", equalTo(before.getInt("total") - 1))
                .body(
                        "phases.find { it.phase == 'PRELIMINARY_INQUIRY' }.late",
                        equalTo(before.getInt("phases.find { it.phase == 'PRELIMINARY_INQUIRY' }?.late ?: 0") + 1));
        read("investigador.pnp", "open-cases?limit=200").then().body("cases.caseCode", hasItem(theirs));
    }

    /** Tells the registry's own sample of another case, day and moment. */
    private void hearing(String caseCode, LocalDate day, UUID resolution, boolean withdrawn, String at)
            throws IOException {
        ObjectNode data =
                (ObjectNode) JSON.readTree(Files.readString(SAMPLES.resolve("HearingSet.v1.sample.json"), UTF_8));
        data.put("caseCode", caseCode)
                .put("hearingOn", day.toString())
                .put("resolutionId", resolution.toString())
                .put("withdrawn", withdrawn);
        registry.hear(new IncomingEvent(
                UUID.randomUUID(),
                "registry.cases.v1",
                caseCode,
                "pe.kuska.registry.HearingSet.v1",
                "/registry",
                Instant.parse(at),
                data));
    }

    @Test
    void theNextHearingIsTheFirstToComeThatStillHolds() throws IOException {
        String person = Registry.newPerson();
        String caseCode = registry.registers("MPFN", "FISTRAP", person);
        LocalDate today = LocalDate.now(PeruTime.ZONE);
        UUID first = UUID.randomUUID();
        hearing(caseCode, today.minusDays(3), UUID.randomUUID(), false, "2026-03-01T12:00:00Z");
        hearing(caseCode, today.plusDays(9), UUID.randomUUID(), false, "2026-03-02T12:00:00Z");
        hearing(caseCode, today.plusDays(4), first, false, "2026-03-03T12:00:00Z");
        String path = "people/" + person + "/proceedings";
        read("fiscal.mp", path)
                .then()
                .body("[0].phase", equalTo("NOTICE"))
                .body("[0].nextHearing", equalTo(today.plusDays(4).toString()));
        hearing(caseCode, today.plusDays(4), first, true, "2026-03-04T12:00:00Z");
        read("fiscal.mp", path)
                .then()
                .body("[0].nextHearing", equalTo(today.plusDays(9).toString()));
    }

    private static String[] sorted(String... codes) {
        Arrays.sort(codes);
        return codes;
    }

    @Test
    void aVictimOfACaseIsAPersonNotACode() {
        String ana = Registry.newPerson();
        String alsoAna = Registry.newPerson();
        String eva = Registry.newPerson();
        String caseCode = registry.registers("MPFN", "FISTRAP", ana, alsoAna, eva);
        String victims = "cases.find { it.caseCode == '" + caseCode + "' }.victims";
        read("fiscal.mp", "open-cases?limit=200").then().body(victims, equalTo(3));
        registry.merges(ana, alsoAna);
        read("fiscal.mp", "open-cases?limit=200").then().body(victims, equalTo(2));
        registry.amends(caseCode, "MPFN", "FISTRAP", ana, alsoAna);
        read("fiscal.mp", "open-cases?limit=200").then().body(victims, equalTo(1));
        registry.splits(ana, alsoAna);
        read("fiscal.mp", "open-cases?limit=200").then().body(victims, equalTo(2));
    }
}
