package pe.kuska.gateway.web.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.pictures.Department;

/// What one source says about who somebody is, item by item, as a line to read beside another source's.
public final class StatedFacts {
    private StatedFacts() {}

    /// The text for one of the register's compared items; empty when the source does not say.
    public static String of(String field, Identity.Record record) {
        return switch (field) {
            case "DOCUMENT" -> documents(record);
            case "SURNAMES" -> surnames(record.names());
            case "GIVEN_NAMES" -> givenNames(record.names());
            case "BIRTH" -> birth(record);
            case "SEX" -> sex(record.sex());
            case "NATIONALITY" -> orEmpty(record.nationality());
            case "BIRTHPLACE" -> birthplace(record.birthplace());
            case "RESIDENCE" -> residence(record.residence());
            case "ADDRESS" ->
                record.residence() == null ? "" : orEmpty(record.residence().address());
            case "PHONE" ->
                record.residence() == null ? "" : orEmpty(record.residence().phone());
            default -> "";
        };
    }

    /// The whole name, for a line about a record.
    public static String fullName(Identity.Record record) {
        return joined(" ", givenNames(record.names()), surnames(record.names()));
    }

    private static String documents(Identity.Record record) {
        return record.documents() == null
                ? ""
                : record.documents().stream()
                        .map(one -> joined(" ", one.type(), one.number(), one.country()))
                        .collect(Collectors.joining(", "));
    }

    private static String surnames(Identity.@Nullable Names names) {
        return names == null ? "" : joined(" ", names.firstSurname(), names.secondSurname());
    }

    private static String givenNames(Identity.@Nullable Names names) {
        if (names == null) {
            return "";
        }
        List<String> said = new ArrayList<>();
        said.add(orEmpty(names.given()));
        if (names.alias() != null && !names.alias().isEmpty()) {
            said.add("«" + String.join("», «", names.alias()) + "»");
        }
        return joined(" ", said.toArray(String[]::new));
    }

    private static String birth(Identity.Record record) {
        if (record.birthDate() != null) {
            String[] parts = record.birthDate().split("-", -1);
            return parts.length == 3 ? parts[2] + "/" + parts[1] + "/" + parts[0] : record.birthDate();
        }
        if (record.birthYear() != null) {
            return Integer.toString(record.birthYear());
        }
        return record.estimatedAge() == null ? "" : "≈ " + record.estimatedAge();
    }

    private static String sex(@Nullable String code) {
        return switch (code) {
            case null -> "";
            case "MUJER" -> "Mujer";
            case "HOMBRE" -> "Hombre";
            default -> "";
        };
    }

    private static String birthplace(Identity.@Nullable Birthplace place) {
        return place == null ? "" : joined(" · ", district(place.ubigeo()), place.country(), place.text());
    }

    private static String residence(Identity.@Nullable Residence place) {
        return place == null
                ? ""
                : joined(" · ", district(place.ubigeo()), place.country(), place.region(), place.district());
    }

    /// The district's code and the department people know it by.
    private static String district(@Nullable String ubigeo) {
        return ubigeo == null
                ? ""
                : joined(
                        " ",
                        ubigeo,
                        Department.of(ubigeo).map(Department::officialName).orElse(""));
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .map(StatedFacts::orEmpty)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
