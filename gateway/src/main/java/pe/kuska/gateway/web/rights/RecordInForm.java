package pe.kuska.gateway.web.rights;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.identity.Identity;

/// What a record says, as a form to be put right, and what of it was changed. Fields are named like the API's; what the
/// form does not show stays as it is.
final class RecordInForm {
    /// As many as the register takes.
    static final int DOCUMENTS = 10;

    /// As many as the register takes.
    static final int LANGUAGES = 10;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String BIRTH_DATE = "birthDate";
    private static final List<String> PLAIN = List.of("birthYear", "estimatedAge", "sex", "nationality");
    private static final Map<String, List<String>> PARTS = Map.of(
            "names", List.of("given", "firstSurname", "secondSurname"),
            "birthplace", List.of("ubigeo", "text"),
            "residence", List.of("ubigeo", "address", "phone"));

    private RecordInForm() {}

    /// The form's fields as the record has them.
    static Map<String, String> of(Identity.Record record) {
        Map<String, String> known = new LinkedHashMap<>();
        Identity.Names names = record.names();
        if (names != null) {
            put(known, "names.given", names.given());
            put(known, "names.firstSurname", names.firstSurname());
            put(known, "names.secondSurname", names.secondSurname());
            put(known, "names.alias", names.alias() == null ? null : String.join(", ", names.alias()));
        }
        List<Identity.Document> documents = Objects.requireNonNullElse(record.documents(), List.of());
        for (int i = 0; i < documents.size(); i++) {
            put(known, document(i, "type"), documents.get(i).type());
            put(known, document(i, "number"), documents.get(i).number());
            put(known, document(i, "country"), documents.get(i).country());
        }
        String born = record.birthDate();
        if (born != null) {
            Dates.fill(known, BIRTH_DATE, LocalDate.parse(born));
        }
        put(known, "birthYear", written(record.birthYear()));
        put(known, "estimatedAge", written(record.estimatedAge()));
        put(known, "sex", record.sex());
        put(known, "nationality", record.nationality());
        Identity.Birthplace place = record.birthplace();
        if (place != null) {
            put(known, "birthplace.ubigeo", place.ubigeo());
            put(known, "birthplace.text", place.text());
        }
        Identity.Residence lives = record.residence();
        if (lives != null) {
            put(known, "residence.ubigeo", lives.ubigeo());
            put(known, "residence.address", lives.address());
            put(known, "residence.phone", lives.phone());
        }
        List<String> languages = Objects.requireNonNullElse(record.languages(), List.of());
        for (int i = 0; i < languages.size(); i++) {
            put(known, language(i), languages.get(i));
        }
        return known;
    }

    /// What was typed otherwise than the record has it, as a merge patch over it.
    static ObjectNode changes(Identity.Record record, Answers typed) {
        Answers known = Answers.of(of(record));
        ObjectNode changes = JSON.objectNode();
        PLAIN.forEach(field -> change(changes, field, field, known, typed));
        PARTS.forEach((part, fields) -> {
            ObjectNode changed = JSON.objectNode();
            fields.forEach(field -> change(changed, field, part + "." + field, known, typed));
            if (changed.hasNonNull("ubigeo")) {
                // A district of Peru says the country, whatever stood there before.
                changed.putNull("country");
            }
            if (!changed.isEmpty()) {
                changes.set(part, changed);
            }
        });
        if (!known.several("names.alias").equals(typed.several("names.alias"))) {
            ArrayNode alias = JSON.arrayNode();
            typed.several("names.alias").forEach(alias::add);
            names(changes).set("alias", alias);
        }
        Optional<String> born = Dates.read(typed, BIRTH_DATE).map(Object::toString);
        if (!born.equals(Dates.read(known, BIRTH_DATE).map(Object::toString))) {
            changes.set(BIRTH_DATE, node(born.orElse(null)));
        }
        ArrayNode documents = documents(typed);
        if (!documents.equals(documents(known))) {
            changes.set("documents", documents);
        }
        ArrayNode languages = languages(typed);
        if (!languages.equals(languages(known))) {
            changes.set("languages", languages);
        }
        return changes;
    }

    private static ObjectNode names(ObjectNode changes) {
        return changes.get("names") instanceof ObjectNode names ? names : changes.putObject("names");
    }

    private static void change(ObjectNode changes, String field, String name, Answers known, Answers typed) {
        String value = typed.orNull(name);
        if (!Objects.equals(value, known.orNull(name))) {
            changes.set(field, node(value));
        }
    }

    private static JsonNode node(@Nullable String value) {
        return value == null ? JSON.nullNode() : JSON.textNode(value);
    }

    private static ArrayNode documents(Answers answers) {
        ArrayNode documents = JSON.arrayNode();
        for (int i = 0; i < DOCUMENTS; i++) {
            String type = answers.orNull(document(i, "type"));
            String number = answers.orNull(document(i, "number"));
            if (type != null || number != null) {
                ObjectNode document = documents.addObject();
                document.set("type", node(type));
                document.set("number", node(number));
                answers.known(document(i, "country")).ifPresent(country -> document.put("country", country));
            }
        }
        return documents;
    }

    /// In their order, each once.
    private static ArrayNode languages(Answers answers) {
        ArrayNode languages = JSON.arrayNode();
        IntStream.range(0, LANGUAGES)
                .mapToObj(i -> answers.orNull(language(i)))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(languages::add);
        return languages;
    }

    static String language(int index) {
        return "languages[" + index + "]";
    }

    static String document(int index, String part) {
        return "documents[" + index + "]." + part;
    }

    private static @Nullable String written(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static void put(Map<String, String> known, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            known.put(name, value);
        }
    }
}
