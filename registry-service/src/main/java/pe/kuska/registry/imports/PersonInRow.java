package pe.kuska.registry.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.api.PersonRequest;
import pe.kuska.registry.people.api.PersonRequest.BirthplaceRequest;
import pe.kuska.registry.people.api.PersonRequest.DocumentRequest;
import pe.kuska.registry.people.api.PersonRequest.NamesRequest;
import pe.kuska.registry.people.api.PersonRequest.ResidenceRequest;

/** Somebody as a row tells of them, in the form in which the API is told of people. */
final class PersonInRow {

    private static final int DNI_DIGITS = 8;
    private static final NamesRequest NO_NAMES = new NamesRequest(null, null, null, List.of());
    private static final BirthplaceRequest NO_BIRTHPLACE = new BirthplaceRequest(null, null, null);
    private static final ResidenceRequest NO_RESIDENCE = new ResidenceRequest(null, null, null, null, null, null, null);

    private PersonInRow() {}

    static PersonRequest request(RowValues values) {
        return new PersonRequest(
                values.places("documents").stream()
                        .map(at -> document(values, at))
                        .toList(),
                names(values),
                values.get("birthDate"),
                values.whole("birthYear"),
                values.whole("estimatedAge"),
                values.get("sex"),
                values.get("nationality"),
                birthplace(values),
                residence(values),
                values.elements("languages"));
    }

    /** What the row says besides, by the name the profile gives it. */
    static Map<String, String> extra(RowValues values) {
        return values.beginningWith("extra.");
    }

    private static DocumentRequest document(RowValues values, String at) {
        String type = values.getOr(at + ".type", "");
        String number = values.get(at + ".number");
        return new DocumentRequest(
                type,
                number == null || !type.equals("DNI") ? number : RowValues.padded(number, DNI_DIGITS, 2),
                values.get(at + ".country"));
    }

    private static @Nullable NamesRequest names(RowValues values) {
        NamesRequest names = new NamesRequest(
                values.get("names.given"),
                values.get("names.firstSurname"),
                values.get("names.secondSurname"),
                values.elements("names.alias"));
        return names.equals(NO_NAMES) ? null : names;
    }

    private static @Nullable BirthplaceRequest birthplace(RowValues values) {
        BirthplaceRequest place = new BirthplaceRequest(
                values.get("birthplace.ubigeo"), values.get("birthplace.country"), values.get("birthplace.text"));
        return place.equals(NO_BIRTHPLACE) ? null : place;
    }

    private static @Nullable ResidenceRequest residence(RowValues values) {
        ResidenceRequest place = new ResidenceRequest(
                values.get("residence.ubigeo"),
                values.get("residence.country"),
                values.get("residence.region"),
                values.get("residence.district"),
                values.get("residence.address"),
                values.get("residence.postcode"),
                values.get("residence.phone"));
        return place.equals(NO_RESIDENCE) ? null : place;
    }
}
