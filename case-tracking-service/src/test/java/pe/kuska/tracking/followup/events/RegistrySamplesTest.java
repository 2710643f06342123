package pe.kuska.tracking.followup.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.inbox.IncomingEvent;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact;
import pe.kuska.tracking.followup.domain.Fact.IdentityDecision;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.Fact.VictimInCase;
import pe.kuska.tracking.followup.domain.PersonCode;

/** The registry's own samples are understood. */
class RegistrySamplesTest {

    private static final Path SAMPLES = Path.of("../registry-service/src/test/resources/events");
    private static final Instant TOLD_AT = Instant.parse("2026-11-21T15:00:00Z");

    private static JsonNode sample(String type) throws IOException {
        return new ObjectMapper().readTree(Files.readString(SAMPLES.resolve(type + ".v1.sample.json")));
    }

    private static List<Fact> factsIn(String type, JsonNode data) {
        return RegistryFacts.in(new IncomingEvent(
                UUID.randomUUID(),
                "registry",
                "key",
                "pe.kuska.registry." + type + ".v1",
                "/registry-service",
                TOLD_AT,
                data));
    }

    private static List<String> victimsIn(JsonNode told) {
        return told.get("persons")
                .valueStream()
                .filter(person -> person.get("role").asText().equals("VICTIM"))
                .map(person -> person.get("personCode").asText())
                .toList();
    }

    private static void assertTellsOfCase(String type, EntryType expected) throws IOException {
        JsonNode told = sample(type);
        List<Fact> facts = factsIn(type, told);
        assertThat(facts).filteredOn(Step.class::isInstance).hasSize(1).first().satisfies(fact -> {
            Step step = (Step) fact;
            assertThat(step.type()).isEqualTo(expected);
            assertThat(step.caseCode()).isEqualTo(told.get("caseCode").asText());
            assertThat(step.actor().institution())
                    .isEqualTo(told.get("institution").asText());
            assertThat(step.codes()).containsEntry("kind", told.get("kind").asText());
            assertThat(step.recordedAt()).isEqualTo(TOLD_AT);
        });
        assertThat(victimsIn(told)).isNotEmpty();
        assertThat(facts.stream()
                        .filter(VictimInCase.class::isInstance)
                        .map(fact -> ((VictimInCase) fact).person().value()))
                .containsExactlyElementsOf(victimsIn(told));
    }

    @Test
    void aRegisteredCaseOpensThePathsOfItsVictimsAsOfItsReception() throws IOException {
        assertTellsOfCase("CaseRegistered", EntryType.CASE_REGISTERED);
        JsonNode told = sample("CaseRegistered");
        assertThat(factsIn("CaseRegistered", told).getFirst().occurredAt())
                .isEqualTo(Instant.parse(told.get("receivedAt").asText()));
    }

    @Test
    void anAmendedCaseIsAStepOfItsOwn() throws IOException {
        assertTellsOfCase("CaseAmended", EntryType.CASE_AMENDED);
        assertThat(factsIn("CaseAmended", sample("CaseAmended")).getFirst().occurredAt())
                .isEqualTo(TOLD_AT);
    }

    @Test
    void anIdentifiedVictimIsOneInTheNamedCase() throws IOException {
        JsonNode told = sample("VictimIdentified");
        assertThat(factsIn("VictimIdentified", told)).singleElement().satisfies(fact -> {
            VictimInCase victim = (VictimInCase) fact;
            assertThat(victim.toldAs().value()).isEqualTo(told.get("personCode").asText());
            assertThat(victim.person().value()).isEqualTo(told.get("filedUnder").asText());
            assertThat(victim.recordId())
                    .isEqualTo(UUID.fromString(told.get("recordId").asText()));
            assertThat(victim.caseCode()).isEqualTo(told.get("caseCode").asText());
            assertThat(victim.status().name()).isEqualTo(told.get("status").asText());
        });
    }

    @Test
    void aMergeSaysWhereCodesLead() throws IOException {
        JsonNode told = sample("PersonsMerged");
        PersonCode survivor = new PersonCode(told.get("survivor").asText());
        assertThat(factsIn("PersonsMerged", told)).singleElement().satisfies(fact -> {
            IdentityDecision decision = (IdentityDecision) fact;
            assertThat(decision.revision()).isEqualTo(told.get("revision").asLong());
            assertThat(decision.occurredAt())
                    .isEqualTo(Instant.parse(told.get("occurredAt").asText()));
            assertThat(decision.leads())
                    .isEqualTo(Map.of(
                            survivor,
                            survivor,
                            new PersonCode(told.get("absorbed").asText()),
                            survivor));
        });
    }

    @Test
    void aSplitSaysWhereCodesLeadAndWhichRecordsGoAlong() throws IOException {
        JsonNode told = sample("PersonsSplit");
        PersonCode from = new PersonCode(told.get("from").asText());
        PersonCode separated = new PersonCode(told.get("separated").asText());
        assertThat(factsIn("PersonsSplit", told)).singleElement().satisfies(fact -> {
            IdentityDecision decision = (IdentityDecision) fact;
            assertThat(decision.leads()).containsEntry(from, from).containsEntry(separated, separated);
            assertThat(decision.filed())
                    .hasSameSizeAs(told.get("movedRecords"))
                    .isNotEmpty()
                    .allSatisfy((_, code) -> assertThat(code).isEqualTo(separated));
        });
    }

    @Test
    void whatWasToldBeforeCodesWereNumberedIsUnderstood() {
        JsonNode told = new ObjectMapper()
                .createObjectNode()
                .put("survivor", "CUV-A")
                .put("absorbed", "CUV-B")
                .put("decidedBy", "MININTER");
        assertThat(factsIn("PersonsMerged", told)).singleElement().satisfies(fact -> {
            IdentityDecision decision = (IdentityDecision) fact;
            assertThat(decision.revision()).isZero();
            assertThat(decision.leads()).containsEntry(new PersonCode("CUV-B"), new PersonCode("CUV-A"));
        });
    }

    @Test
    void whatIsNotForThisServiceIsIgnored() {
        assertThat(factsIn("SomethingElse", new ObjectMapper().createObjectNode()))
                .isEmpty();
    }
}
