package pe.kuska.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.registry.cases.CaseStatement;
import pe.kuska.registry.cases.RegisterCase;
import pe.kuska.registry.cases.api.FactsRequest.LegRequest;
import pe.kuska.registry.cases.api.FactsRequest.PlaceRequest;
import pe.kuska.registry.cases.api.RegisterCaseRequest;
import pe.kuska.registry.cases.api.RegisterCaseRequest.SourceRequest;
import pe.kuska.registry.cases.domain.CaseKind;
import pe.kuska.registry.cases.domain.RouteStage;
import pe.kuska.registry.imports.domain.DateShape;
import pe.kuska.registry.imports.domain.ImportProfile;
import pe.kuska.registry.imports.domain.ImportProfile.OnInvalid;
import pe.kuska.registry.imports.domain.ImportRule;
import pe.kuska.registry.imports.domain.Slip;
import pe.kuska.registry.imports.domain.Source;
import pe.kuska.registry.imports.domain.SourceRow;
import pe.kuska.registry.imports.domain.Target;
import pe.kuska.registry.people.api.PersonRequest;
import pe.kuska.registry.people.api.PersonRequest.BirthplaceRequest;
import pe.kuska.registry.people.api.PersonRequest.DocumentRequest;
import pe.kuska.registry.people.api.PersonRequest.NamesRequest;
import pe.kuska.registry.people.api.PersonRequest.ResidenceRequest;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.PersonStatement;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/**
 * Reads rows as what they say about a case and its people. A value that cannot be true is left out and noted, so that
 * nobody is lost for a mistyped number; a row without what it cannot do without waits for its correction.
 */
@ApplicationScoped
class RowReading {

    private static final Pattern SOURCE_NUMBER = Pattern.compile("[\\p{L}0-9 ./_°#:-]{1,80}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("(\\d{1,4})(?:[.,]0+)?(?: *(?i:a(?:ñ|n)os?))?");
    private static final Set<String> REQUIRED_OF_CASES =
            Set.of("source.system", "source.recordId", "kind", "receivedAt");
    private static final String LIST_ELEMENT = "[%d]";
    private static final int DNI_DIGITS = 8;
    private static final int UBIGEO_DIGITS = 6;
    private static final int MOST_ATTEMPTS = 20;

    private final Validator validator;
    private final Function<CaseStatement, List<FieldError>> flawsOfCase;
    private final InstantSource clock;

    @Inject
    RowReading(Validator validator, RegisterCase registerCase, InstantSource clock) {
        this(validator, registerCase::flawsOf, clock);
    }

    RowReading(Validator validator, Function<CaseStatement, List<FieldError>> flawsOfCase, InstantSource clock) {
        this.validator = validator;
        this.flawsOfCase = flawsOfCase;
        this.clock = clock;
    }

    /** Somebody in a row, or empty where the row must be corrected first. */
    record ReadPerson(Optional<PersonStatement> said, LocalDate seenOn, List<Slip> slips) {}

    /** The case of some rows, or empty where they must be corrected first. */
    record ReadCase(Optional<CaseStatement> said, List<Slip> slips) {}

    /** The values of one row for one case or person, by path; what could not be read of them is noted. */
    private static final class Values {
        private final Map<String, String> byPath = new TreeMap<>();
        private final Map<String, String> places = new LinkedHashMap<>();
        private final List<Slip> slips = new ArrayList<>();

        private void put(String path, String value, Source source) {
            byPath.put(path, value);
            places.put(path, source.place());
        }

        private @Nullable String get(String path) {
            return byPath.get(path);
        }

        private String placeOf(String path) {
            String place = places.getOrDefault(path, "");
            return place.isEmpty() ? path : place;
        }

        private void move(String path, String to) {
            places.put(to, placeOf(path));
            byPath.put(to, Objects.requireNonNull(byPath.remove(path)));
        }

        private boolean isRejected() {
            return slips.stream().anyMatch(Slip::rejects);
        }

        /** Leaves out a value, with the rest of its document or place. */
        private boolean drop(String path) {
            String element = Target.elementOf(path);
            return byPath.keySet().removeIf(known -> known.equals(element) || known.startsWith(element + "."));
        }
    }

    /** Whether a row says anything of a person; a folder has room for more people than it names. */
    static boolean speaksOf(Map<Target, Source> fields, SourceRow row) {
        return fields.values().stream()
                .flatMap(source -> source.columns().stream())
                .anyMatch(column -> {
                    String value = row.value(column);
                    return value != null && !value.isBlank();
                });
    }

    /**
     * Reads somebody.
     *
     * @param inCase the day the case was received, or empty for a person on record without a case
     * @param known the day to which ages of this record referred before
     */
    ReadPerson person(
            ImportProfile profile,
            Map<Target, Source> fields,
            SourceRow row,
            Optional<LocalDate> inCase,
            Optional<LocalDate> known) {
        boolean role = inCase.isPresent();
        Set<String> required = role ? Set.of("role") : Set.of("sourceRecordId");
        Values values = values(profile, fields, row, required);
        LocalDate seenOn = Optional.ofNullable(values.get("seenOn"))
                .map(LocalDate::parse)
                .or(() -> inCase)
                .or(() -> known)
                .orElseGet(this::today);
        if (!role && values.get("sourceRecordId") == null && !values.isRejected()) {
            values.slips.add(Slip.rejecting(placeOf(fields, "sourceRecordId"), ImportRule.REQUIRED));
        }
        if (role && values.get("role") == null && !values.isRejected()) {
            values.slips.add(Slip.rejecting(placeOf(fields, "role"), ImportRule.REQUIRED));
        }
        Optional<PersonStatement> said = settled(profile, values, required, attempt -> attemptPerson(attempt, seenOn));
        return new ReadPerson(said, seenOn, values.slips);
    }

    /** Reads the case of some rows: what the first of them leaves out another may say. */
    ReadCase caseOf(ImportProfile profile, List<SourceRow> rows) {
        SourceRow together = column -> rows.stream()
                .map(row -> row.value(column))
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(null);
        Values values = values(profile, profile.caseFields(), together, REQUIRED_OF_CASES);
        values.byPath.putIfAbsent("source.system", profile.system());
        Stream.of("source.recordId", "kind", "receivedAt")
                .filter(path -> values.get(path) == null)
                .filter(path -> values.slips.stream().noneMatch(Slip::rejects))
                .forEach(path ->
                        values.slips.add(Slip.rejecting(placeOf(profile.caseFields(), path), ImportRule.REQUIRED)));
        Optional<CaseStatement> said = settled(profile, values, REQUIRED_OF_CASES, this::attemptCase);
        return new ReadCase(said, values.slips);
    }

    private static String placeOf(Map<Target, Source> fields, String path) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().path().equals(path))
                .map(field -> field.getValue().place())
                .filter(place -> !place.isEmpty())
                .findFirst()
                .orElse(path);
    }

    private Values values(ImportProfile profile, Map<Target, Source> fields, SourceRow row, Set<String> required) {
        Values values = new Values();
        fields.forEach((target, source) -> {
            String path = target.path();
            if (target.kind() == Target.Kind.LIST) {
                List<String> several = source.valuesIn(row);
                for (int i = 0; i < several.size(); i++) {
                    values.put(path + LIST_ELEMENT.formatted(i), several.get(i), source);
                }
                return;
            }
            Optional<String> value = source.valueIn(row);
            if (value.isPresent()) {
                take(profile, target, source, row, value.get(), required, values);
            }
        });
        keepWholeElements(values);
        keepMostExactBirth(values);
        return values;
    }

    private void take(
            ImportProfile profile,
            Target target,
            Source source,
            SourceRow row,
            String value,
            Set<String> required,
            Values values) {
        String path = target.path();
        switch (target.kind()) {
            case TEXT, LIST -> values.put(path, value, source);
            case FIRST -> source.valuesIn(row).stream().findFirst().ifPresent(first -> values.put(path, first, source));
            case UBIGEO ->
                source.ubigeos()
                        .read(padded(value, UBIGEO_DIGITS, 1))
                        .ifPresentOrElse(
                                district -> values.put(path, district.value(), source),
                                () -> slip(profile, values, required, path, source.place(), ImportRule.UBIGEO));
            case WHOLE_NUMBER -> {
                Matcher number = WHOLE_NUMBER.matcher(value.strip());
                if (number.matches()) {
                    values.put(path, number.group(1), source);
                } else {
                    slip(profile, values, required, path, source.place(), ImportRule.NUMBER);
                }
            }
            case DATE, MOMENT -> takeDate(profile, target, source, value, required, values);
        }
    }

    private void takeDate(
            ImportProfile profile, Target target, Source source, String value, Set<String> required, Values values) {
        String path = target.path();
        if (target.kind() == Target.Kind.MOMENT && isMomentWithZone(value)) {
            values.put(path, value, source);
            return;
        }
        switch (DateShape.read(source.dates(), value, today())) {
            case DateShape.Read.Day(var moment, boolean withTime) -> {
                boolean whole = withTime && target.kind() == Target.Kind.MOMENT;
                values.put(
                        path,
                        whole
                                ? moment.atZone(PeruTime.ZONE)
                                        .toOffsetDateTime()
                                        .toString()
                                : moment.toLocalDate().toString(),
                        source);
            }
            case DateShape.Read.YearOnly(int year)
            when path.equals("birthDate") && profile.onInvalid() == OnInvalid.DROP_VALUE -> {
                values.put("birthYear", Integer.toString(year), source);
                values.slips.add(Slip.noting(source.place(), ImportRule.DATE_YEAR_ONLY));
            }
            case DateShape.Read.YearOnly _, DateShape.Read.Nothing _ ->
                slip(profile, values, required, path, source.place(), ImportRule.DATE);
        }
    }

    private static boolean isMomentWithZone(String value) {
        try {
            OffsetDateTime.parse(value);
            return true;
        } catch (DateTimeParseException otherwise) {
            return false;
        }
    }

    private static void slip(
            ImportProfile profile, Values values, Set<String> required, String path, String place, ImportRule rule) {
        boolean rejects = required.contains(path) || profile.onInvalid() == OnInvalid.REJECT_ROW;
        values.slips.add(new Slip(place.isEmpty() ? path : place, rule.slug(), rule.message(), rejects));
    }

    /** A document without a number, or a stage of a route without a place, says nothing: the profile's constants alone make none. */
    private static void keepWholeElements(Values values) {
        Set<String> elements = new LinkedHashSet<>();
        values.byPath.keySet().stream()
                .filter(path -> path.startsWith("documents[") || path.startsWith("route["))
                .forEach(path -> elements.add(Target.elementOf(path)));
        for (String element : elements) {
            boolean empty = element.startsWith("documents")
                    ? values.get(element + ".number") == null && !hasNoNumber(values.get(element + ".type"))
                    : Stream.of(".ubigeo", ".country", ".date").allMatch(field -> values.get(element + field) == null);
            if (empty) {
                values.byPath.keySet().removeIf(path -> path.startsWith(element));
            }
        }
        closeGaps(values);
    }

    private static boolean hasNoNumber(@Nullable String type) {
        return "SD".equals(type) || "NP".equals(type);
    }

    /** Numbers the elements of lists from zero again, as they will be read. */
    private static void closeGaps(Values values) {
        Map<String, Integer> sizes = new HashMap<>();
        Map<String, String> renumbered = new HashMap<>();
        for (String path : List.copyOf(values.byPath.keySet())) {
            String element = Target.elementOf(path);
            if (!element.endsWith("]")) {
                continue;
            }
            String list = element.substring(0, element.indexOf('['));
            String now = renumbered.computeIfAbsent(
                    element, _ -> list + LIST_ELEMENT.formatted(sizes.merge(list, 1, Integer::sum) - 1));
            if (!now.equals(element)) {
                values.move(path, now + path.substring(element.length()));
            }
        }
    }

    private static void keepMostExactBirth(Values values) {
        if (values.get("birthDate") != null) {
            values.byPath.remove("birthYear");
        }
        if (values.get("birthDate") != null || values.get("birthYear") != null) {
            values.byPath.remove("estimatedAge");
        }
    }

    /** Spreadsheets take zeros at the beginning of a number away. */
    private static String padded(String value, int digits, int missing) {
        boolean number = value.chars().allMatch(Character::isDigit);
        return number && value.length() >= digits - missing && value.length() < digits
                ? "0".repeat(digits - value.length()) + value
                : value;
    }

    private record Attempt<T>(@Nullable T read, List<FieldError> errors) {}

    private interface Attempted<T> {
        Attempt<T> with(Values values);
    }

    /** Leaves out what cannot be so until the rest can be. */
    private static <T> Optional<T> settled(
            ImportProfile profile, Values values, Set<String> required, Attempted<T> attempted) {
        for (int i = 0; i < MOST_ATTEMPTS && !values.isRejected(); i++) {
            Attempt<T> attempt = attempted.with(values);
            if (attempt.errors().isEmpty()) {
                return Optional.ofNullable(attempt.read());
            }
            for (FieldError error : attempt.errors()) {
                String path = error.field();
                boolean rejects = required.contains(path) || profile.onInvalid() == OnInvalid.REJECT_ROW;
                values.slips.add(new Slip(values.placeOf(path), error.rule(), error.message(), rejects));
            }
            boolean dropped = false;
            for (FieldError error : attempt.errors()) {
                dropped |= values.drop(error.field());
            }
            closeGaps(values);
            if (!dropped && !values.isRejected()) {
                values.slips.add(Slip.rejecting(
                        values.placeOf(attempt.errors().getFirst().field()), ImportRule.SHAPE));
            }
        }
        return Optional.empty();
    }

    private Attempt<PersonStatement> attemptPerson(Values values, LocalDate seenOn) {
        String number = values.get("sourceRecordId");
        if (number != null && !SOURCE_NUMBER.matcher(number).matches()) {
            return new Attempt<>(null, List.of(ImportRule.SHAPE.at("sourceRecordId")));
        }
        String role = values.get("role");
        Optional<PersonRole> known = Stream.of(PersonRole.values())
                .filter(one -> one.name().equals(role))
                .findFirst();
        if (role != null && known.isEmpty()) {
            return new Attempt<>(null, List.of(ImportRule.UNKNOWN_CODE.at("role")));
        }
        PersonRequest request = request(values);
        List<FieldError> errors = violations(validator.validate(request));
        if (!errors.isEmpty()) {
            return new Attempt<>(null, errors);
        }
        Reading reading = new Reading(new Findings());
        Identity identity = request.toIdentity("", reading, seenOn).withExtra(extra(values));
        return new Attempt<>(
                new PersonStatement(known.orElse(null), number, identity),
                reading.findings().errors());
    }

    private static PersonRequest request(Values values) {
        return new PersonRequest(
                documents(values),
                names(values),
                values.get("birthDate"),
                whole(values.get("birthYear")),
                whole(values.get("estimatedAge")),
                values.get("sex"),
                values.get("nationality"),
                birthplace(values),
                residence(values),
                elements(values, "languages"));
    }

    private static List<DocumentRequest> documents(Values values) {
        List<DocumentRequest> documents = new ArrayList<>();
        for (int i = 0; ; i++) {
            String at = "documents[" + i + "]";
            if (values.byPath.keySet().stream().noneMatch(path -> path.startsWith(at))) {
                return documents;
            }
            String type = Objects.requireNonNullElse(values.get(at + ".type"), "");
            String number = values.get(at + ".number");
            documents.add(new DocumentRequest(
                    type,
                    number == null || !type.equals("DNI") ? number : padded(number, DNI_DIGITS, 2),
                    values.get(at + ".country")));
        }
    }

    private static @Nullable NamesRequest names(Values values) {
        NamesRequest names = new NamesRequest(
                values.get("names.given"),
                values.get("names.firstSurname"),
                values.get("names.secondSurname"),
                elements(values, "names.alias"));
        return names.equals(new NamesRequest(null, null, null, List.of())) ? null : names;
    }

    private static @Nullable BirthplaceRequest birthplace(Values values) {
        BirthplaceRequest place = new BirthplaceRequest(
                values.get("birthplace.ubigeo"), values.get("birthplace.country"), values.get("birthplace.text"));
        return place.equals(new BirthplaceRequest(null, null, null)) ? null : place;
    }

    private static @Nullable ResidenceRequest residence(Values values) {
        ResidenceRequest place = new ResidenceRequest(
                values.get("residence.ubigeo"),
                values.get("residence.country"),
                values.get("residence.region"),
                values.get("residence.district"),
                values.get("residence.address"),
                values.get("residence.postcode"),
                values.get("residence.phone"));
        return place.equals(new ResidenceRequest(null, null, null, null, null, null, null)) ? null : place;
    }

    private static Map<String, String> extra(Values values) {
        Map<String, String> extra = new TreeMap<>();
        values.byPath.forEach((path, value) -> {
            if (path.startsWith("extra.")) {
                extra.put(path.substring("extra.".length()), value);
            }
        });
        return extra;
    }

    private Attempt<CaseStatement> attemptCase(Values values) {
        Optional<CaseKind> kind = Stream.of(CaseKind.values())
                .filter(one -> one.name().equals(values.get("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            return new Attempt<>(null, List.of(ImportRule.UNKNOWN_CODE.at("kind")));
        }
        List<LegRequest> legs = new ArrayList<>();
        for (int i = 0; i < values.byPath.size(); i++) {
            String at = "route[" + i + "]";
            if (values.byPath.keySet().stream().noneMatch(path -> path.startsWith(at))) {
                break;
            }
            Optional<RouteStage> stage = Stream.of(RouteStage.values())
                    .filter(one -> one.name().equals(values.get(at + ".stage")))
                    .findFirst();
            if (stage.isEmpty()) {
                return new Attempt<>(null, List.of(ImportRule.UNKNOWN_CODE.at(at + ".stage")));
            }
            legs.add(new LegRequest(
                    stage.get(), values.get(at + ".ubigeo"), values.get(at + ".country"), values.get(at + ".date")));
        }
        String ubigeo = values.get("place.ubigeo");
        RegisterCaseRequest request = new RegisterCaseRequest(
                new SourceRequest(
                        Objects.requireNonNullElse(values.get("source.system"), ""),
                        Objects.requireNonNullElse(values.get("source.recordId"), "")),
                kind.get(),
                Objects.requireNonNullElse(values.get("receivedAt"), ""),
                values.get("crime"),
                elements(values, "conducts"),
                elements(values, "means"),
                elements(values, "purposes"),
                values.get("recruitment"),
                ubigeo == null ? null : new PlaceRequest(ubigeo),
                legs,
                elements(values, "references"),
                List.of());
        List<FieldError> errors = violations(validator.validate(request));
        if (!errors.isEmpty()) {
            return new Attempt<>(null, errors);
        }
        try {
            CaseStatement said = request.toStatement();
            return new Attempt<>(said, flawsOfCase.apply(said));
        } catch (RuleViolation broken) {
            return new Attempt<>(null, broken.errors());
        }
    }

    private static <T> List<FieldError> violations(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> ImportRule.SHAPE.at(
                        violation.getPropertyPath().toString().replaceAll("\\.<list element>", "")))
                .toList();
    }

    private static List<String> elements(Values values, String list) {
        List<String> elements = new ArrayList<>();
        values.byPath.forEach((path, value) -> {
            if (path.startsWith(list + "[")) {
                elements.add(value);
            }
        });
        return elements;
    }

    private static @Nullable Integer whole(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private LocalDate today() {
        return clock.instant().atZone(PeruTime.ZONE).toLocalDate();
    }
}
