package pe.kuska.gateway.web.developers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// What the services publish, read from their AsyncAPI documents, schemas and samples, which the build puts beside the
/// gateway: what is shown is what is tested.
@ApplicationScoped
public class EventCatalogue {
    private static final List<String> SERVICES = List.of("registry", "tracking", "indicators");

    private final ObjectMapper json = new ObjectMapper();
    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    private final List<Channel> channels;

    EventCatalogue() {
        channels = SERVICES.stream().flatMap(this::channelsOf).toList();
    }

    /// A topic: what its key is and which events it carries.
    public record Channel(String address, String description, List<Event> events) {}

    /// One event with the fields of its payload.
    public record Event(
            String name,
            String type,
            String description,
            List<Field> fields,
            @Nullable String sample) {}

    public record Field(String name, String type, boolean required, String description) {}

    public List<Channel> channels() {
        return channels;
    }

    private Stream<Channel> channelsOf(String service) {
        JsonNode document = read(yaml, service + "/asyncapi.yaml");
        List<Channel> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> channel : document.path("channels").properties()) {
            JsonNode messages = channel.getValue().path("messages");
            // A channel without messages is another service's, which this one only follows.
            if (!messages.isEmpty()) {
                found.add(new Channel(
                        channel.getValue().path("address").asText(),
                        channel.getValue().path("description").asText(),
                        messages.properties().stream()
                                .map(message -> event(
                                        service,
                                        message.getKey(),
                                        document.path("components")
                                                .path("messages")
                                                .path(message.getKey())))
                                .toList()));
            }
        }
        return found.stream();
    }

    private Event event(String service, String name, JsonNode message) {
        JsonNode schema = read(json, service + "/events/" + name + ".v1.schema.json");
        String summary = message.path("summary").asText("");
        return new Event(
                name,
                message.path("name").asText(),
                summary.isEmpty() ? schema.path("description").asText("") : summary,
                fields(schema),
                sample(service, name));
    }

    private static List<Field> fields(JsonNode schema) {
        Map<String, Field> fields = new LinkedHashMap<>();
        List<String> required = StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        schema.path("properties")
                .properties()
                .forEach(property -> fields.put(
                        property.getKey(),
                        new Field(
                                property.getKey(),
                                typeOf(property.getValue()),
                                required.contains(property.getKey()),
                                property.getValue().path("description").asText(""))));
        return List.copyOf(fields.values());
    }

    /// A type people can read: the allowed values, the format, or what a list is made of.
    private static String typeOf(JsonNode schema) {
        if (schema.has("enum")) {
            List<String> values = new ArrayList<>();
            schema.path("enum").forEach(value -> values.add(value.asText()));
            return String.join(" | ", values);
        }
        if (schema.path("type").asText().equals("array")) {
            return typeOf(schema.path("items")) + "[]";
        }
        String format = schema.path("format").asText("");
        if (!format.isEmpty()) {
            return format;
        }
        String pattern = schema.path("pattern").asText("");
        if (pattern.startsWith("^CUV")) {
            return "CUV";
        }
        return pattern.startsWith("^CT(") ? "CT" : schema.path("type").asText("string");
    }

    private @Nullable String sample(String service, String name) {
        try (InputStream sample = open(service + "/events/" + name + ".v1.sample.json")) {
            return sample == null
                    ? null
                    : json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(sample));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(ObjectMapper mapper, String path) {
        try (InputStream content = open(path)) {
            if (content == null) {
                throw new IllegalStateException("not beside the gateway: " + path);
            }
            return mapper.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable InputStream open(String path) {
        return EventCatalogue.class.getResourceAsStream("/contracts/" + path);
    }
}
