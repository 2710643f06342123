package pe.kuska.gateway.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.routes.Service;

class MergedDocumentTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final ServiceDocument REGISTRY = document(Service.REGISTRY, """
            {"openapi": "3.1.0", "tags": [{"name": "cases"}, {"name": "audit"}],
             "paths": {
               "/api/registry/v1/cases": {"get": {"operationId": "list", "responses": {"200": {"content":
                  {"application/json": {"schema": {"$ref": "#/components/schemas/Page"}}}}}}},
               "/q/health": {"get": {"operationId": "health"}}},
             "components": {"schemas": {
               "Problem": {"type": "object"},
               "Page": {"properties": {"items": {"items": {"$ref": "#/components/schemas/Case"}}}},
               "Case": {"type": "object"}}}}
            """);

    private static final ServiceDocument TRACKING = document(Service.TRACKING, """
            {"openapi": "3.1.0", "tags": [{"name": "referrals"}, {"name": "audit"}],
             "paths": {"/api/tracking/v1/inbox": {"get": {"operationId": "list", "responses": {"200": {"content":
                  {"application/json": {"schema": {"$ref": "#/components/schemas/Page"}}}}}}}},
             "components": {"schemas": {
               "Problem": {"type": "object"},
               "Page": {"properties": {"items": {"items": {"type": "string"}}}}}}}
            """);

    @Nested
    class OfTwoServices {
        private final ObjectNode merged = new MergedDocument(JSON).of(List.of(REGISTRY, TRACKING), Set.of());

        @Test
        void hasThePublicPathsOfBothAndNoOthers() {
            assertThat(merged.path("paths").fieldNames())
                    .toIterable()
                    .containsExactly("/api/registry/v1/cases", "/api/tracking/v1/inbox");
        }

        @Test
        void keepsWhatBothDefineAlikeOnce() {
            assertThat(merged.at("/components/schemas").fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrder("Problem", "Case", "RegistryPage", "TrackingPage");
        }

        @Test
        void leadsEveryReferenceToItsOwnServicesDefinition() {
            assertThat(answerOf("/api/registry/v1/cases")).isEqualTo("#/components/schemas/RegistryPage");
            assertThat(answerOf("/api/tracking/v1/inbox")).isEqualTo("#/components/schemas/TrackingPage");
            assertThat(merged.at("/components/schemas/RegistryPage/properties/items/items/$ref")
                            .asText())
                    .isEqualTo("#/components/schemas/Case");
        }

        @Test
        void makesRepeatedOperationNamesDifferent() {
            assertThat(operationOf("/api/registry/v1/cases").path("operationId").asText())
                    .isEqualTo("registryList");
            assertThat(operationOf("/api/tracking/v1/inbox").path("operationId").asText())
                    .isEqualTo("trackingList");
        }

        @Test
        void namesEachTagOnce() {
            assertThat(merged.path("tags").findValuesAsText("name")).containsExactly("cases", "audit", "referrals");
        }

        @Test
        void leavesTheServicesDocumentsAsTheyWere() {
            assertThat(REGISTRY.content().at("/components/schemas").has("Page")).isTrue();
        }

        private JsonNode operationOf(String path) {
            return merged.path("paths").path(path).path("get");
        }

        private String answerOf(String path) {
            return operationOf(path)
                    .at("/responses/200/content/application~1json/schema/$ref")
                    .asText();
        }
    }

    @Test
    void saysWhichServiceIsMissing() {
        ObjectNode merged = new MergedDocument(JSON).of(List.of(REGISTRY), Set.of(Service.INDICATORS));

        assertThat(merged.at("/info/description").asText()).contains("no responde: indicators");
    }

    private static ServiceDocument document(Service service, String text) {
        try {
            return new ServiceDocument(service, (ObjectNode) JSON.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
