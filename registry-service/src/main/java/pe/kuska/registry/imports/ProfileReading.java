package pe.kuska.registry.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.cases.domain.CaseKind;
import pe.kuska.registry.cases.domain.RouteStage;
import pe.kuska.registry.codelists.CodeLists;
import pe.kuska.registry.imports.domain.DateShape;
import pe.kuska.registry.imports.domain.ImportProfile;
import pe.kuska.registry.imports.domain.ImportProfile.FileFormat;
import pe.kuska.registry.imports.domain.ImportProfile.MissingColumns;
import pe.kuska.registry.imports.domain.ImportProfile.OnInvalid;
import pe.kuska.registry.imports.domain.ImportProfile.RowsAre;
import pe.kuska.registry.imports.domain.ImportRule;
import pe.kuska.registry.imports.domain.Source;
import pe.kuska.registry.imports.domain.Target;
import pe.kuska.registry.people.domain.DocumentType;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.Sex;
import pe.kuska.registry.territory.domain.Country;
import pe.kuska.registry.territory.domain.Ubigeo;
import pe.kuska.registry.territory.domain.UbigeoSystem;

/** Reads a profile as an institution wrote it, and says all that is wrong with it at once. */
@ApplicationScoped
public class ProfileReading {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,40}");
    private static final Set<String> SETTINGS = Set.of(
            "name",
            "description",
            "format",
            "charset",
            "separator",
            "system",
            "rowsAre",
            "caseKey",
            "onInvalid",
            "missingColumns",
            "case",
            "person",
            "persons");
    private static final Set<String> SOURCE_SETTINGS =
            Set.of("constant", "column", "columns", "path", "format", "translate", "default", "split", "ubigeoSystem");
    private static final Set<String> CHARSETS = Set.of("UTF-8", "WINDOWS-1252", "ISO-8859-1");
    private static final String ELEMENT = "\\[\\d\\]";

    private final Map<String, Predicate<String>> codes;

    ProfileReading(CodeLists codeLists) {
        Function<String, Predicate<String>> listed =
                list -> code -> codeLists.get(list).find(code).isPresent();
        Predicate<String> country = code -> Country.parse(code).isPresent();
        codes = Map.ofEntries(
                Map.entry("role", ProfileReading::isRole),
                Map.entry("sex", code -> Sex.ofCode(code).isPresent()),
                Map.entry("documents[].type", code -> DocumentType.ofCode(code).isPresent()),
                Map.entry("documents[].country", country),
                Map.entry("nationality", country),
                Map.entry("birthplace.country", country),
                Map.entry("residence.country", country),
                Map.entry("route[].country", country),
                Map.entry("birthplace.ubigeo", code -> Ubigeo.parse(code).isPresent()),
                Map.entry("residence.ubigeo", code -> Ubigeo.parse(code).isPresent()),
                Map.entry("place.ubigeo", code -> Ubigeo.parse(code).isPresent()),
                Map.entry("kind", code -> isNameOf(CaseKind.values(), code)),
                Map.entry("route[].stage", code -> isNameOf(RouteStage.values(), code)),
                Map.entry("crime", listed.apply("delito")),
                Map.entry("conducts", listed.apply("conducta")),
                Map.entry("means", listed.apply("medio")),
                Map.entry("purposes", listed.apply("finalidad")),
                Map.entry("recruitment", listed.apply("captacion_modalidad")));
    }

    private static boolean isRole(String code) {
        return isNameOf(PersonRole.values(), code);
    }

    private static boolean isNameOf(Enum<?>[] values, String code) {
        return Stream.of(values).anyMatch(value -> value.name().equals(code));
    }

    /**
     * What the profile means.
     *
     * @throws RuleViolation with everything in it that means nothing
     */
    public ImportProfile read(String name, ObjectNode written) {
        List<FieldError> errors = new ArrayList<>();
        if (!NAME.matcher(name).matches()
                || (written.hasNonNull("name") && !written.get("name").asText().equals(name))) {
            errors.add(ImportRule.PROFILE_NAME.at("name"));
        }
        written.fieldNames().forEachRemaining(setting -> {
            if (!SETTINGS.contains(setting)) {
                errors.add(ImportRule.UNKNOWN_SETTING.at(cut(setting)));
            }
        });
        FileFormat format = setting(written, "format", FileFormat.CSV, FileFormat::ofCode, errors);
        RowsAre rowsAre = setting(written, "rowsAre", RowsAre.PERSON, RowsAre::ofCode, errors);
        OnInvalid onInvalid = setting(written, "onInvalid", OnInvalid.DROP_VALUE, OnInvalid::ofCode, errors);
        MissingColumns missing =
                setting(written, "missingColumns", MissingColumns.REFUSED, MissingColumns::ofCode, errors);
        Map<Target, Source> caseFields = fields("case", written.path("case"), Target::ofCase, errors);
        List<Map<Target, Source>> persons = persons(written, errors);
        ImportProfile profile = new ImportProfile(
                name,
                system(name, written, caseFields, errors),
                format,
                charset(written, errors),
                separator(written, errors),
                rowsAre,
                onInvalid,
                missing,
                texts(written.path("caseKey")),
                caseFields,
                persons);
        checkComplete(profile, errors);
        if (!errors.isEmpty()) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, errors);
        }
        return profile;
    }

    private static <T> T setting(
            ObjectNode written,
            String name,
            T otherwise,
            Function<String, Optional<T>> codes,
            List<FieldError> errors) {
        if (!written.hasNonNull(name)) {
            return otherwise;
        }
        Optional<T> read = codes.apply(written.get(name).asText());
        if (read.isEmpty()) {
            errors.add(ImportRule.SETTING.at(name));
        }
        return read.orElse(otherwise);
    }

    private static String system(
            String name, ObjectNode written, Map<Target, Source> caseFields, List<FieldError> errors) {
        String system = written.hasNonNull("system")
                ? written.get("system").asText()
                : constantOf(caseFields, "source.system").orElse(name);
        if (!NAME.matcher(system).matches()) {
            errors.add(ImportRule.SETTING.at("system"));
        }
        return system;
    }

    private static Optional<String> constantOf(Map<Target, Source> fields, String path) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().path().equals(path))
                .flatMap(field -> Stream.ofNullable(field.getValue().constant()))
                .findFirst();
    }

    private static @Nullable String charset(ObjectNode written, List<FieldError> errors) {
        if (!written.hasNonNull("charset")) {
            return null;
        }
        String charset = written.get("charset").asText().toUpperCase(java.util.Locale.ROOT);
        String known = charset.equals("CP1252") ? "WINDOWS-1252" : charset.equals("UTF8") ? "UTF-8" : charset;
        if (!CHARSETS.contains(known)) {
            errors.add(ImportRule.CHARSET.at("charset"));
        }
        return known;
    }

    private static @Nullable Character separator(ObjectNode written, List<FieldError> errors) {
        if (!written.hasNonNull("separator")) {
            return null;
        }
        String separator = written.get("separator").asText();
        if (separator.equals("\\t") || separator.equalsIgnoreCase("TAB")) {
            return '\t';
        }
        if (separator.length() != 1 || separator.equals("\"") || separator.isBlank() && !separator.equals("\t")) {
            errors.add(ImportRule.SETTING.at("separator"));
            return null;
        }
        return separator.charAt(0);
    }

    private List<Map<Target, Source>> persons(ObjectNode written, List<FieldError> errors) {
        List<Map<Target, Source>> persons = new ArrayList<>();
        JsonNode several = written.path("persons");
        if (written.hasNonNull("person")) {
            persons.add(fields("person", written.get("person"), Target::ofPerson, errors));
        }
        for (int i = 0; i < several.size(); i++) {
            persons.add(fields("persons[" + i + "]", several.get(i), Target::ofPerson, errors));
        }
        return persons;
    }

    private Map<Target, Source> fields(
            String at, JsonNode written, Function<String, Optional<Target>> targets, List<FieldError> errors) {
        Map<Target, Source> fields = new LinkedHashMap<>();
        if (!written.isObject()) {
            if (!written.isMissingNode() && !written.isNull()) {
                errors.add(ImportRule.SOURCE_SHAPE.at(at));
            }
            return fields;
        }
        written.properties().forEach(property -> {
            String place = at + "." + cut(property.getKey());
            Optional<Target> target = targets.apply(property.getKey());
            if (target.isEmpty()) {
                errors.add(ImportRule.UNKNOWN_TARGET.at(place));
                return;
            }
            Source source = source(place, property.getValue(), target.get(), errors);
            if (source != null && fields.put(target.get(), source) != null) {
                errors.add(ImportRule.REPEATED_TARGET.at(place));
            }
        });
        return fields;
    }

    private @Nullable Source source(String place, JsonNode written, Target target, List<FieldError> errors) {
        if (written.isTextual() || written.isArray()) {
            return source(place, texts(written), null, written, errors);
        }
        if (!written.isObject()) {
            errors.add(ImportRule.SOURCE_SHAPE.at(place));
            return null;
        }
        written.fieldNames().forEachRemaining(setting -> {
            if (!SOURCE_SETTINGS.contains(setting)) {
                errors.add(ImportRule.UNKNOWN_SETTING.at(place + "." + cut(setting)));
            }
        });
        List<String> columns = new ArrayList<>();
        Stream.of("column", "columns", "path").forEach(name -> columns.addAll(texts(written.path(name))));
        String constant =
                written.hasNonNull("constant") ? written.get("constant").asText() : null;
        Source source = source(place, columns, constant, written, errors);
        if (source != null) {
            checkCodes(place, target, source, errors);
        }
        return source;
    }

    private @Nullable Source source(
            String place, List<String> columns, @Nullable String constant, JsonNode written, List<FieldError> errors) {
        if (columns.isEmpty() == (constant == null)) {
            errors.add(ImportRule.SOURCE_SHAPE.at(place));
            return null;
        }
        List<DateShape> dates = new ArrayList<>();
        for (String format : texts(written.path("format"))) {
            DateShape.of(format)
                    .ifPresentOrElse(dates::add, () -> errors.add(ImportRule.DATE_FORMAT.at(place + ".format")));
        }
        Map<String, String> translations = new LinkedHashMap<>();
        written.path("translate")
                .properties()
                .forEach(entry -> translations.put(
                        Source.key(entry.getKey()),
                        entry.getValue().isNull() ? "" : entry.getValue().asText()));
        String otherwise =
                written.hasNonNull("default") ? written.get("default").asText() : null;
        Pattern between = written.hasNonNull("split")
                ? Pattern.compile(Pattern.quote(written.get("split").asText()))
                : Source.LIST_SEPARATORS;
        return new Source(columns, constant, dates, translations, otherwise, between, ubigeos(place, written, errors));
    }

    private static UbigeoSystem ubigeos(String place, JsonNode written, List<FieldError> errors) {
        Optional<UbigeoSystem> system =
                UbigeoSystem.ofCode(written.path("ubigeoSystem").asText("INEI"));
        if (system.isEmpty()) {
            errors.add(ImportRule.SETTING.at(place + ".ubigeoSystem"));
        }
        return system.orElse(UbigeoSystem.INEI);
    }

    private void checkCodes(String place, Target target, Source source, List<FieldError> errors) {
        Predicate<String> known =
                codes.get(target.path().replaceAll(ELEMENT + "$", "").replaceAll(ELEMENT, "[]"));
        if (known == null) {
            return;
        }
        boolean unknown = Stream.of(
                        Stream.ofNullable(source.constant()),
                        Stream.ofNullable(source.otherwise()),
                        source.translations().values().stream())
                .flatMap(Function.identity())
                .anyMatch(code -> !code.isEmpty() && !known.test(code));
        if (unknown) {
            errors.add(ImportRule.UNKNOWN_CODE.at(place));
        }
    }

    private static void checkComplete(ImportProfile profile, List<FieldError> errors) {
        if (profile.hasCases()) {
            require("case", profile.caseFields(), List.of("source.recordId", "kind", "receivedAt"), errors);
            for (int i = 0; i < profile.persons().size(); i++) {
                String at = profile.persons().size() == 1 ? "person" : "persons[" + i + "]";
                require(at, profile.persons().get(i), List.of("role"), errors);
            }
        } else if (profile.persons().isEmpty()) {
            errors.add(ImportRule.TARGET_MISSING.at("person"));
        } else {
            require("person", profile.persons().getFirst(), List.of("sourceRecordId"), errors);
        }
        boolean severalPersons = profile.persons().size() > 1;
        if (severalPersons && (!profile.hasCases() || profile.rowsAre() == RowsAre.PERSON)) {
            errors.add(ImportRule.SETTING.at("rowsAre"));
        }
    }

    private static void require(String at, Map<Target, Source> fields, List<String> paths, List<FieldError> errors) {
        paths.stream()
                .filter(path -> fields.keySet().stream()
                        .noneMatch(target -> target.path().equals(path)))
                .forEach(path -> errors.add(ImportRule.TARGET_MISSING.at(at + "." + path)));
    }

    private static List<String> texts(JsonNode written) {
        if (written.isTextual()) {
            return List.of(written.asText());
        }
        return StreamSupport.stream(written.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }

    private static String cut(String written) {
        return written.length() > 60 ? written.substring(0, 60) : written;
    }
}
