package pe.kuska.registry.imports.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field of a case or of a person that a profile may fill.
 *
 * @param path in its one written form, e.g. {@code documents[0].number}
 * @param kind how its text is read
 */
public record Target(String path, Kind kind) {

    /** How a value becomes what the field needs. */
    public enum Kind {
        TEXT,
        /** Of several values in one cell the first; the register has room for one. */
        FIRST,
        WHOLE_NUMBER,
        DATE,
        MOMENT,
        UBIGEO,
        /** Several values in one cell. */
        LIST
    }

    private record Shape(Pattern path, Kind kind) {}

    private static final List<Shape> CASE = List.of(
            shape("source\\.(system|recordId)", Kind.TEXT),
            shape("(kind|crime|recruitment)", Kind.TEXT),
            shape("receivedAt", Kind.MOMENT),
            shape("(conducts|means|purposes|references)", Kind.LIST),
            shape("(conducts|means|purposes|references)\\[\\d\\]", Kind.TEXT),
            shape("place\\.ubigeo", Kind.UBIGEO),
            shape("route\\[\\d\\]\\.(stage|country)", Kind.TEXT),
            shape("route\\[\\d\\]\\.ubigeo", Kind.UBIGEO),
            shape("route\\[\\d\\]\\.date", Kind.DATE));
    private static final List<Shape> PERSON = List.of(
            shape("(sourceRecordId|role|sex)", Kind.TEXT),
            shape("nationality", Kind.FIRST),
            shape("seenOn", Kind.DATE),
            shape("names\\.(given|firstSurname|secondSurname)", Kind.TEXT),
            shape("names\\.alias", Kind.LIST),
            shape("names\\.alias\\[\\d\\]", Kind.TEXT),
            shape("documents\\[\\d\\]\\.(type|number|country)", Kind.TEXT),
            shape("birthDate", Kind.DATE),
            shape("(birthYear|estimatedAge)", Kind.WHOLE_NUMBER),
            shape("(birthplace|residence)\\.ubigeo", Kind.UBIGEO),
            shape("birthplace\\.(country|text)", Kind.TEXT),
            shape("residence\\.(country|region|district|address|postcode|phone)", Kind.TEXT),
            shape("languages", Kind.LIST),
            shape("languages\\[\\d\\]", Kind.TEXT),
            shape("extra\\.[\\p{L}0-9_ -]{1,60}", Kind.TEXT));

    /** A field of a case, by any way of writing its path. */
    public static Optional<Target> ofCase(String written) {
        return of(CASE, written);
    }

    /** A field of a person, by any way of writing its path. */
    public static Optional<Target> ofPerson(String written) {
        return of(PERSON, written);
    }

    private static Optional<Target> of(List<Shape> shapes, String written) {
        String path = written.strip()
                .replaceAll("\\.(\\d)(?=\\.|$)", "[$1]")
                .replaceAll("\\[\\]$", "")
                .replaceAll("^(documents|route)\\.(?=[a-z])", "$1[0].")
                .replace("residence.suburb", "residence.district");
        return shapes.stream()
                .filter(shape -> shape.path().matcher(path).matches())
                .findFirst()
                .map(shape -> new Target(path, shape.kind()));
    }

    /** The part of a list element: {@code documents[0]} of {@code documents[0].number}; else the path itself. */
    public static String elementOf(String path) {
        Matcher element = ELEMENT.matcher(path);
        return element.find() ? element.group() : path;
    }

    private static final Pattern ELEMENT = Pattern.compile("^\\w+(\\.\\w+)?\\[\\d+\\]");

    private static Shape shape(String path, Kind kind) {
        return new Shape(Pattern.compile(path), kind);
    }
}
