package pe.kuska.registry.cases.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.cases.ReadCaseHistory.Told;

/** Who changed a case, when, and what it said before. */
@Schema(name = "CaseHistory", description = "Cada versión del caso: quién, cuándo, qué decía antes")
public record CaseHistoryResponse(String code, List<VersionResponse> versions) {

    /** One version and how it differs from the one before. */
    @Schema(name = "CaseVersion")
    public record VersionResponse(
            int version,
            Instant recordedAt,
            String institution,

            @Schema(description = "Identificador del usuario o sistema")
            String recordedBy,

            @Schema(description = "Solo qué cambió; en la primera, todo lo que se dijo")
            List<ChangeResponse> changes) {}

    /** One field that changed. */
    @Schema(name = "CaseChange")
    public record ChangeResponse(
            @Schema(examples = "crime") String field,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}

    static CaseHistoryResponse of(String code, List<Told> told, ObjectMapper json) {
        List<VersionResponse> versions = new ArrayList<>();
        JsonNode before = json.createObjectNode();
        for (Told one : told) {
            JsonNode after = written(one, json);
            List<ChangeResponse> changes = new ArrayList<>();
            compare("", before, after, changes);
            versions.add(new VersionResponse(
                    one.version().version(),
                    one.version().recordedAt(),
                    one.version().institution(),
                    one.version().recordedBy(),
                    changes));
            before = after;
        }
        return new CaseHistoryResponse(code, versions);
    }

    private static JsonNode written(Told told, ObjectMapper json) {
        ObjectNode written = json.valueToTree(FactsRequest.of(told.version().facts()));
        ArrayNode persons = written.putArray("persons");
        new TreeSet<>(told.persons().stream()
                        .map(person -> person.personCode().value() + " " + person.role())
                        .toList())
                .forEach(persons::add);
        return written;
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<ChangeResponse> changes) {
        SequencedSet<String> fields = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        for (String field : fields) {
            JsonNode was = before.path(field);
            JsonNode is = after.path(field);
            if (was.isObject() || is.isObject()) {
                compare(path + field + ".", was, is, changes);
            } else if (!same(was, is)) {
                changes.add(new ChangeResponse(path + field, shown(was), shown(is)));
            }
        }
    }

    private static boolean same(JsonNode was, JsonNode is) {
        return shown(was).equals(shown(is)) || (isNothing(was) && isNothing(is));
    }

    private static boolean isNothing(JsonNode node) {
        return node.isMissingNode() || node.isNull() || (node.isContainerNode() && node.isEmpty());
    }

    private static JsonNode shown(JsonNode node) {
        return node.isMissingNode() ? NullNode.getInstance() : node;
    }
}
