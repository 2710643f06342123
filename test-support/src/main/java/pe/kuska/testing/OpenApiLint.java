package pe.kuska.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an OpenAPI document can be generated from and read: what a linter of OpenAPI 3.1 would object to. */
public final class OpenApiLint {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Pattern IN_PATH = Pattern.compile("\\{([^}]+)}");
    private static final String SCHEMAS = "#/components/schemas/";

    private final List<String> errors = new ArrayList<>();
    private final Set<String> references = new HashSet<>();
    private final Set<String> listedBeside;

    private OpenApiLint(Set<String> listedBeside) {
        this.listedBeside = listedBeside;
    }

    /**
     * The errors of a document; the list is empty where there are none.
     *
     * @param listedBeside schemas that the generator lists although nothing refers to them
     */
    public static List<String> errorsOf(Path document, String... listedBeside) throws IOException {
        OpenApiLint lint = new OpenApiLint(Set.of(listedBeside));
        lint.lint(new YAMLMapper().readTree(document.toFile()));
        return lint.errors;
    }

    private void lint(JsonNode document) {
        expect(document.path("openapi").asText().startsWith("3.1"), "openapi", "is 3.1");
        expect(document.path("info").hasNonNull("description"), "info", "is described");
        expect(document.path("info").hasNonNull("license"), "info", "has a licence");
        lintTree(document, document, "");
        lintPaths(document);
        document.path("components").path("schemas").fieldNames().forEachRemaining(name -> {
            expect(references.contains(SCHEMAS + name) || listedBeside.contains(name), name, "is used");
            expect(name.matches("[A-Z][A-Za-z0-9]*"), name, "is a name for a generated type");
        });
    }

    private void lintPaths(JsonNode document) {
        Set<String> tags = new HashSet<>();
        document.path("tags").forEach(tag -> tags.add(tag.path("name").asText()));
        Map<String, String> shapes = new HashMap<>();
        Set<String> operations = new HashSet<>();
        document.path("paths").properties().forEach(item -> {
            String path = item.getKey();
            expect(!path.endsWith("/") && !path.contains("?"), path, "ends without slash or query");
            String before = shapes.put(IN_PATH.matcher(path).replaceAll("{}"), path);
            expect(before == null, path, "is told apart from " + before);
            item.getValue().properties().stream()
                    .filter(operation -> METHODS.contains(operation.getKey()))
                    .forEach(operation -> {
                        String where = operation.getKey() + " " + path;
                        String id = operation.getValue().path("operationId").asText();
                        expect(!id.isBlank() && operations.add(id), where, "has an operationId of its own");
                        operation
                                .getValue()
                                .path("tags")
                                .forEach(tag ->
                                        expect(tags.contains(tag.asText()), where, "has a tag that is declared"));
                        lintOperation(where, operation.getKey(), path, operation.getValue());
                    });
        });
    }

    private void lintOperation(String where, String method, String path, JsonNode operation) {
        expect(!operation.path("summary").asText().isBlank(), where, "has a summary");
        expect(!operation.path("tags").isEmpty(), where, "has a tag");
        expect(!operation.path("security").isEmpty(), where, "says that it needs a token");
        lintParameters(where, path, operation.path("parameters"));
        JsonNode body = operation.path("requestBody");
        expect(body.isMissingNode() || !Set.of("get", "delete").contains(method), where, "has no body");
        lintContent(where + " body", body.path("content"));
        boolean succeeds = false;
        for (var response : operation.path("responses").properties()) {
            String status = response.getKey();
            JsonNode described = response.getValue();
            succeeds |= status.startsWith("2");
            expect(!described.path("description").asText().isBlank(), where + " " + status, "is described");
            expect(
                    !status.equals("200") || !described.path("content").isEmpty(),
                    where + " " + status,
                    "says what it answers");
            expect(
                    !status.equals("204") || described.path("content").isEmpty(),
                    where + " " + status,
                    "answers nothing");
            expect(
                    !described.has("content") || !described.path("content").isEmpty(),
                    where + " " + status,
                    "says what it answers or answers nothing");
            lintContent(where + " " + status, described.path("content"));
        }
        expect(succeeds, where, "says what success is");
    }

    private void lintParameters(String where, String path, JsonNode parameters) {
        Set<String> seen = new HashSet<>();
        Set<String> declared = new TreeSet<>();
        parameters.forEach(parameter -> {
            String name = parameter.path("name").asText();
            expect(seen.add(parameter.path("in").asText() + " " + name), where, "has " + name + " once");
            JsonNode schema = parameter.path("schema");
            expect(schema.has("type") || schema.has("$ref") || schema.has("allOf"), where, "says what " + name + " is");
            if (parameter.path("in").asText().equals("path")) {
                declared.add(name);
                expect(parameter.path("required").asBoolean(), where, "needs " + name);
            }
        });
        Set<String> inPath = new TreeSet<>();
        Matcher placeholder = IN_PATH.matcher(path);
        while (placeholder.find()) {
            inPath.add(placeholder.group(1));
        }
        expect(declared.equals(inPath), where, "declares what its path names");
    }

    private void lintContent(String where, JsonNode content) {
        content.properties()
                .forEach(type -> expect(type.getValue().has("schema"), where + " " + type.getKey(), "has a schema"));
    }

    /** What holds wherever a schema stands. */
    private void lintTree(JsonNode document, JsonNode node, String at) {
        if (node.path("$ref").isTextual()) {
            String reference = node.path("$ref").asText();
            references.add(reference);
            expect(!document.at(reference.substring(1)).isMissingNode(), at, "leads somewhere");
        }
        expect(!node.path("type").asText().equals("array") || node.has("items"), at, "says of what it is a list");
        expect(!node.has("nullable"), at, "uses no keyword of 3.0");
        if (node.path("required").isArray() && node.has("properties")) {
            node.path("required")
                    .forEach(name -> expect(
                            node.path("properties").has(name.asText()), at, "requires what it has: " + name.asText()));
        }
        Set<String> values = new HashSet<>();
        node.path("enum").forEach(value -> expect(values.add(value.asText()), at, "lists a value once"));
        node.properties().forEach(child -> lintTree(document, child.getValue(), at + "/" + child.getKey()));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                lintTree(document, node.get(i), at + "/" + i);
            }
        }
    }

    private void expect(boolean holds, String where, String rule) {
        if (!holds) {
            errors.add(where + ": " + rule);
        }
    }
}
