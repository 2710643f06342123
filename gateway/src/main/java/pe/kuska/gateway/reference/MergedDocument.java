package pe.kuska.gateway.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pe.kuska.gateway.routes.Service;

/// Puts the documents of several services together. A component that two services define differently gets the name of
/// its service in front; one they define alike is kept once. Paths outside a service's public part are left out.
final class MergedDocument {
    private static final String COMPONENTS = "components";
    private static final String OPERATION_ID = "operationId";

    private final ObjectMapper json;

    MergedDocument(ObjectMapper json) {
        this.json = json;
    }

    ObjectNode of(List<ServiceDocument> documents, Collection<Service> missing) {
        ObjectNode merged = json.createObjectNode();
        merged.put("openapi", "3.1.0");
        ObjectNode info = merged.putObject("info");
        info.put("title", "Kuska");
        info.put("version", "1");
        info.put("description", description(missing));
        merged.putArray("servers").addObject().put("url", "/");
        ArrayNode tags = merged.putArray("tags");
        ObjectNode paths = merged.putObject("paths");
        ObjectNode components = merged.putObject(COMPONENTS);

        Set<String> clashes = clashingComponents(documents);
        Set<String> repeatedOperations = repeatedOperations(documents);
        Set<String> tagNames = new HashSet<>();
        for (ServiceDocument document : documents) {
            ObjectNode content = document.content().deepCopy();
            rename(content, renamings(document, clashes));
            addComponents(components, document, content, clashes);
            addTags(tags, tagNames, content);
            addPaths(paths, document, content, repeatedOperations);
        }
        return merged;
    }

    private static String description(Collection<Service> missing) {
        String text = "Registro de casos y personas, ruta de atención e indicadores, en un solo documento.";
        if (missing.isEmpty()) {
            return text;
        }
        String names = missing.stream().map(Service::word).sorted().collect(Collectors.joining(", "));
        return text + "\n\n**Incompleto:** en este momento no responde: " + names
                + ". Lo que falta aparece cuando vuelva.";
    }

    private static Set<String> clashingComponents(List<ServiceDocument> documents) {
        Map<String, JsonNode> first = new HashMap<>();
        Set<String> clashes = new HashSet<>();
        for (ServiceDocument document : documents) {
            document.content()
                    .path(COMPONENTS)
                    .properties()
                    .forEach(kind -> kind.getValue().properties().forEach(component -> {
                        String pointer = pointer(kind.getKey(), component.getKey());
                        JsonNode known = first.putIfAbsent(pointer, component.getValue());
                        if (known != null && !known.equals(component.getValue())) {
                            clashes.add(pointer);
                        }
                    }));
        }
        return clashes;
    }

    private static Set<String> repeatedOperations(List<ServiceDocument> documents) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new LinkedHashSet<>();
        for (ServiceDocument document : documents) {
            document.content().path("paths").findValues(OPERATION_ID).stream()
                    .map(JsonNode::asText)
                    .filter(id -> !seen.add(id))
                    .forEach(repeated::add);
        }
        return repeated;
    }

    private static Map<String, String> renamings(ServiceDocument document, Set<String> clashes) {
        Map<String, String> renamings = new LinkedHashMap<>();
        document.content()
                .path(COMPONENTS)
                .properties()
                .forEach(kind -> kind.getValue().properties().forEach(component -> {
                    String pointer = pointer(kind.getKey(), component.getKey());
                    if (clashes.contains(pointer)) {
                        renamings.put(
                                "#/components/" + pointer,
                                "#/components/" + pointer(kind.getKey(), prefixed(document, component.getKey())));
                    }
                }));
        return renamings;
    }

    /// Follows the new names into every reference.
    private static void rename(JsonNode node, Map<String, String> renamings) {
        if (node instanceof ObjectNode object) {
            JsonNode reference = object.get("$ref");
            if (reference instanceof TextNode text && renamings.containsKey(text.asText())) {
                object.put("$ref", renamings.get(text.asText()));
            }
        }
        node.forEach(child -> rename(child, renamings));
    }

    private static void addComponents(
            ObjectNode components, ServiceDocument document, ObjectNode content, Set<String> clashes) {
        content.path(COMPONENTS).properties().forEach(kind -> {
            ObjectNode target = components.withObjectProperty(kind.getKey());
            kind.getValue().properties().forEach(component -> {
                String name = clashes.contains(pointer(kind.getKey(), component.getKey()))
                        ? prefixed(document, component.getKey())
                        : component.getKey();
                target.set(name, component.getValue());
            });
        });
    }

    private static void addTags(ArrayNode tags, Set<String> names, ObjectNode content) {
        for (JsonNode tag : content.path("tags")) {
            if (names.add(tag.path("name").asText())) {
                tags.add(tag);
            }
        }
    }

    private static void addPaths(
            ObjectNode paths, ServiceDocument document, ObjectNode content, Set<String> repeatedOperations) {
        content.path("paths").properties().forEach(path -> {
            if (!path.getKey().startsWith(document.service().path() + "/")) {
                return;
            }
            for (JsonNode operation : path.getValue()) {
                String id = operation.path(OPERATION_ID).asText("");
                if (operation instanceof ObjectNode object && repeatedOperations.contains(id)) {
                    object.put(OPERATION_ID, document.service().word() + capitalised(id));
                }
            }
            paths.set(path.getKey(), path.getValue());
        });
    }

    private static String prefixed(ServiceDocument document, String name) {
        return capitalised(document.service().word()) + name;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String pointer(String kind, String name) {
        return kind + "/" + name;
    }
}
