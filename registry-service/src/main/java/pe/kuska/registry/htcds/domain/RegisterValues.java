package pe.kuska.registry.htcds.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.IdentityDocument;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.territory.domain.Ubigeo;

/** What the register knows of somebody, by the paths that a profile names. */
public final class RegisterValues {

    private static final Set<String> OF_PERSON =
            Set.of("names", "birth", "sex", "nationality", "documents", "languages", "birthplace", "residence", "role");

    private final Map<String, List<String>> byPath = new TreeMap<>();

    private RegisterValues() {}

    /**
     * What a record says, with its case if it has one.
     *
     * @param columns names of columns that the profile writes: what else a source left is the register's only
     */
    public static RegisterValues of(
            Identity identity, @Nullable PersonRole role, @Nullable CaseOfRecord theCase, Collection<String> columns) {
        RegisterValues values = new RegisterValues();
        values.addIdentity(identity);
        values.put("role", role == null ? null : role.name());
        identity.extra().forEach((name, value) -> {
            if (!columns.contains(name)) {
                values.put("extra." + name, value);
            }
        });
        if (theCase != null) {
            values.addCase(theCase, role);
        }
        return values;
    }

    /** The part of a path that is decided as a whole: {@code names} of {@code names.given}. */
    public static String partOf(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** Whether a part is told of the person, not of their case. */
    public static boolean isOfPerson(String part) {
        return OF_PERSON.contains(part);
    }

    /** The parts in which two statements about somebody say the same. */
    public static Set<String> partsAlike(
            Identity one, @Nullable PersonRole roleOfOne, Identity other, @Nullable PersonRole roleOfOther) {
        Map<String, Boolean> alike = new HashMap<>();
        alike.put("names", one.names().equals(other.names()));
        alike.put("birth", one.birth().equals(other.birth()));
        alike.put("sex", one.sex() == other.sex());
        alike.put("nationality", Objects.equals(one.nationality(), other.nationality()));
        alike.put("documents", one.documents().equals(other.documents()));
        alike.put("languages", one.languages().equals(other.languages()));
        alike.put("birthplace", one.birthplace().equals(other.birthplace()));
        alike.put("residence", one.residence().equals(other.residence()));
        alike.put("role", roleOfOne == roleOfOther);
        alike.values().removeIf(same -> !same);
        return Set.copyOf(alike.keySet());
    }

    /** The values at a path; none if nothing is known. */
    public List<String> of(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    /** Everything that is known. */
    public Set<String> paths() {
        return Set.copyOf(byPath.keySet());
    }

    private void addIdentity(Identity identity) {
        put("names.given", identity.names().given());
        put("names.surnames", String.join(" ", identity.names().surnames()));
        putAll("names.alias", identity.names().alias());
        put("birth.date", text(identity.birth().date()));
        put("birth.year", text(identity.birth().year()));
        put("birth.estimatedAge", text(identity.birth().estimatedAge()));
        put("sex", identity.sex().code());
        put("nationality", identity.nationality());
        List<IdentityDocument> documents = identity.documents();
        putAll(
                "documents.number",
                documents.stream().limit(1).map(IdentityDocument::number).toList());
        putAll(
                "documents.type",
                documents.stream()
                        .map(document -> document.type().name())
                        .limit(1)
                        .toList());
        putAll(
                "documents.further",
                documents.stream().skip(1).map(IdentityDocument::number).toList());
        List<String> languages = identity.languages();
        putAll("languages.first", languages.stream().limit(1).toList());
        putAll("languages.second", languages.stream().skip(1).limit(1).toList());
        putAll("languages.further", languages.stream().skip(2).toList());
        put("birthplace.ubigeo", text(identity.birthplace().ubigeo()));
        put("birthplace.country", identity.birthplace().country());
        put("birthplace.text", identity.birthplace().text());
        put("residence.ubigeo", text(identity.residence().ubigeo()));
        put("residence.country", identity.residence().country());
        put("residence.region", identity.residence().region());
        put("residence.district", identity.residence().district());
        put("residence.address", identity.residence().address());
        put("residence.postcode", identity.residence().postcode());
        put("residence.phone", identity.residence().phone());
    }

    private void addCase(CaseOfRecord theCase, @Nullable PersonRole role) {
        put("case.phase", theCase.phase());
        put("case.code", theCase.code());
        put("case.kind", theCase.kind());
        put("case.crime", theCase.crime());
        put("case.ubigeo", theCase.ubigeo());
        putAll("case.conducts", theCase.conducts());
        if (role != PersonRole.VICTIM) {
            return; // the rest is what was done to victims
        }
        putAll("case.means", theCase.means());
        putAll("case.purposes", theCase.purposes());
        put("case.recruitment", theCase.recruitment());
        theCase.leg().ifPresent(leg -> {
            put("route.stage", leg.stage());
            put("route.country", leg.ubigeo() == null ? leg.country() : "PE");
            put("route.ubigeo", leg.ubigeo());
            put("route.date", text(leg.date()));
        });
        if (theCase.route().size() > 1) {
            put("route.further", Integer.toString(theCase.route().size() - 1));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value instanceof Ubigeo ubigeo ? ubigeo.value() : value.toString();
    }

    private void put(String path, @Nullable String value) {
        putAll(path, Stream.ofNullable(value).filter(text -> !text.isEmpty()).toList());
    }

    private void putAll(String path, List<String> values) {
        if (!values.isEmpty()) {
            byPath.put(path, List.copyOf(values));
        }
    }

    @Override
    public String toString() {
        return "RegisterValues[sealed]";
    }
}
