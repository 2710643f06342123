package pe.kuska.registry.imports;

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
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.registry.imports.domain.DateShape;
import pe.kuska.registry.imports.domain.DayCount;
import pe.kuska.registry.imports.domain.ImportProfile;
import pe.kuska.registry.imports.domain.ImportProfile.OnInvalid;
import pe.kuska.registry.imports.domain.ImportRule;
import pe.kuska.registry.imports.domain.Slip;
import pe.kuska.registry.imports.domain.Source;
import pe.kuska.registry.imports.domain.SourceRow;
import pe.kuska.registry.imports.domain.Target;

/** The values of a row for one case or person, by path, as a profile finds them; what could not be read is noted. */
final class RowValues {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("(\\d{1,4})(?:[.,]0+)?(?: *(?i:a(?:ñ|n)os?))?");
    private static final String LIST_ELEMENT = "[%d]";
    private static final int UBIGEO_DIGITS = 6;

    private final ImportProfile profile;
    private final Map<Target, Source> fields;
    private final Set<String> required;
    private final LocalDate today;
    private final Map<String, String> byPath = new TreeMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final List<Slip> slips = new ArrayList<>();

    private RowValues(ImportProfile profile, Map<Target, Source> fields, Set<String> required, LocalDate today) {
        this.profile = profile;
        this.fields = fields;
        this.required = required;
        this.today = today;
    }

    /**
     * Reads a row.
     *
     * @param required paths without which the row must be corrected first
     */
    static RowValues of(
            ImportProfile profile, Map<Target, Source> fields, SourceRow row, Set<String> required, LocalDate today) {
        RowValues values = new RowValues(profile, fields, required, today);
        fields.forEach((target, source) -> values.take(target, source, row));
        values.keepWholeElements();
        values.keepMostExactBirth();
        return values;
    }

    @Nullable
    String get(String path) {
        return byPath.get(path);
    }

    String getOr(String path, String otherwise) {
        return byPath.getOrDefault(path, otherwise);
    }

    @Nullable
    Integer whole(String path) {
        String digits = byPath.get(path);
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** The plain elements of a list. */
    List<String> elements(String list) {
        return List.copyOf(beginningWith(list + "[").values());
    }

    /** Where the elements of a list are that have fields of their own. */
    List<String> places(String list) {
        List<String> places = new ArrayList<>();
        String at = list + LIST_ELEMENT.formatted(0);
        while (!beginningWith(at).isEmpty()) {
            places.add(at);
            at = list + LIST_ELEMENT.formatted(places.size());
        }
        return places;
    }

    /** What begins with some path, by the rest of each path. */
    Map<String, String> beginningWith(String path) {
        Map<String, String> rest = new TreeMap<>();
        byPath.forEach((known, value) -> {
            if (known.startsWith(path)) {
                rest.put(known.substring(path.length()), value);
            }
        });
        return rest;
    }

    void putIfAbsent(String path, String value) {
        byPath.putIfAbsent(path, value);
    }

    List<Slip> slips() {
        return slips;
    }

    boolean isRejected() {
        return slips.stream().anyMatch(Slip::rejects);
    }

    /** Notes what the row cannot do without and does not say, unless it has to be corrected anyway. */
    void require(String... paths) {
        if (!isRejected()) {
            Stream.of(paths)
                    .filter(path -> get(path) == null)
                    .forEach(path -> slips.add(Slip.rejecting(placeIn(path), ImportRule.REQUIRED)));
        }
    }

    /** Notes what cannot be so and leaves it out. */
    void leaveOut(List<FieldError> errors) {
        errors.forEach(error ->
                slips.add(new Slip(placeOf(error.field()), error.rule(), error.message(), rejects(error.field()))));
        boolean dropped = false;
        for (FieldError error : errors) {
            dropped |= drop(error.field());
        }
        closeGaps();
        if (!dropped && !isRejected()) {
            slips.add(Slip.rejecting(placeOf(errors.getFirst().field()), ImportRule.SHAPE));
        }
    }

    /** Spreadsheets take zeros at the beginning of a number away. */
    static String padded(String value, int digits, int missing) {
        boolean number = value.chars().allMatch(Character::isDigit);
        return number && value.length() >= digits - missing && value.length() < digits
                ? "0".repeat(digits - value.length()) + value
                : value;
    }

    private String placeIn(String path) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().path().equals(path))
                .map(field -> field.getValue().place())
                .filter(place -> !place.isEmpty())
                .findFirst()
                .orElse(path);
    }

    private void take(Target target, Source source, SourceRow row) {
        if (target.kind() == Target.Kind.LIST) {
            List<String> several = source.valuesIn(row);
            for (int i = 0; i < several.size(); i++) {
                put(target.path() + LIST_ELEMENT.formatted(i), several.get(i), source);
            }
        } else {
            source.valueIn(row).ifPresent(value -> takeOne(target, source, row, value));
        }
    }

    private void takeOne(Target target, Source source, SourceRow row, String value) {
        String path = target.path();
        switch (target.kind()) {
            case TEXT, LIST -> put(path, value, source);
            case FIRST -> source.valuesIn(row).stream().findFirst().ifPresent(first -> put(path, first, source));
            case UBIGEO ->
                source.ubigeos()
                        .read(padded(value, UBIGEO_DIGITS, 1))
                        .ifPresentOrElse(
                                district -> put(path, district.value(), source),
                                () -> slip(path, source, ImportRule.UBIGEO));
            case WHOLE_NUMBER -> {
                Matcher number = WHOLE_NUMBER.matcher(value.strip());
                if (number.matches()) {
                    put(path, number.group(1), source);
                } else {
                    slip(path, source, ImportRule.NUMBER);
                }
            }
            case DATE -> takeDate(path, source, value, false);
            case MOMENT -> {
                if (isMomentWithZone(value)) {
                    put(path, value, source);
                } else {
                    takeDate(path, source, value, true);
                }
            }
        }
    }

    private void takeDate(String path, Source source, String value, boolean moment) {
        switch (DateShape.read(source.dates(), value, today)) {
            case DateShape.Read.Day(var read, boolean withTime) ->
                put(
                        path,
                        moment && withTime
                                ? read.atZone(PeruTime.ZONE).toOffsetDateTime().toString()
                                : read.toLocalDate().toString(),
                        source);
            case DateShape.Read.YearOnly(int year)
            when path.equals("birthDate") && profile.onInvalid() == OnInvalid.DROP_VALUE -> {
                put("birthYear", Integer.toString(year), source);
                slips.add(Slip.noting(source.place(), ImportRule.DATE_YEAR_ONLY));
            }
            case DateShape.Read.YearOnly _, DateShape.Read.Nothing _ -> slip(path, source, brokenBy(source, value));
        }
    }

    private static ImportRule brokenBy(Source source, String date) {
        return DayCount.isPossible(date) && !source.hasCountedDays() ? ImportRule.DATE_AS_NUMBER : ImportRule.DATE;
    }

    private static boolean isMomentWithZone(String value) {
        try {
            OffsetDateTime.parse(value);
            return true;
        } catch (DateTimeParseException otherwise) {
            return false;
        }
    }

    private void put(String path, String value, Source source) {
        byPath.put(path, value);
        places.put(path, source.place());
    }

    private void slip(String path, Source source, ImportRule rule) {
        String place = source.place();
        slips.add(new Slip(place.isEmpty() ? path : place, rule.slug(), rule.message(), rejects(path)));
    }

    private boolean rejects(String path) {
        return required.contains(path) || profile.onInvalid() == OnInvalid.REJECT_ROW;
    }

    private String placeOf(String path) {
        String place = places.getOrDefault(path, "");
        return place.isEmpty() ? path : place;
    }

    /** Leaves out a value, with the rest of its document or place. */
    private boolean drop(String path) {
        String element = Target.elementOf(path);
        return byPath.keySet().removeIf(known -> known.equals(element) || known.startsWith(element + "."));
    }

    /** A document without a number, or a stage of a route without a place, says nothing: the profile's constants alone make none. */
    private void keepWholeElements() {
        Set<String> elements = new LinkedHashSet<>();
        byPath.keySet().stream()
                .filter(path -> path.startsWith("documents[") || path.startsWith("route["))
                .forEach(path -> elements.add(Target.elementOf(path)));
        for (String element : elements) {
            boolean empty = element.startsWith("documents")
                    ? get(element + ".number") == null && !hasNoNumber(get(element + ".type"))
                    : Stream.of(".ubigeo", ".country", ".date").allMatch(field -> get(element + field) == null);
            if (empty) {
                byPath.keySet().removeIf(path -> path.startsWith(element));
            }
        }
        closeGaps();
    }

    private static boolean hasNoNumber(@Nullable String type) {
        return "SD".equals(type) || "NP".equals(type);
    }

    /** Numbers the elements of lists from zero again, as they will be read. */
    private void closeGaps() {
        Map<String, Integer> sizes = new HashMap<>();
        Map<String, String> renumbered = new HashMap<>();
        for (String path : List.copyOf(byPath.keySet())) {
            String element = Target.elementOf(path);
            if (!element.endsWith("]")) {
                continue;
            }
            String list = element.substring(0, element.indexOf('['));
            String now = renumbered.computeIfAbsent(
                    element, _ -> list + LIST_ELEMENT.formatted(sizes.merge(list, 1, Integer::sum) - 1));
            if (!now.equals(element)) {
                move(path, now + path.substring(element.length()));
            }
        }
    }

    private void move(String path, String to) {
        places.put(to, placeOf(path));
        byPath.put(to, Objects.requireNonNull(byPath.remove(path)));
    }

    private void keepMostExactBirth() {
        if (get("birthDate") != null) {
            byPath.remove("birthYear");
        }
        if (get("birthDate") != null || get("birthYear") != null) {
            byPath.remove("estimatedAge");
        }
    }
}
