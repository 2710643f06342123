package pe.kuska.bench;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as they really are, which no single record tells.
 *
 * @param homes where the person has lived, first and later
 * @param phones the person's numbers, first and later
 */
record TruePerson(
        String id,
        List<String> given,
        String firstSurname,
        @Nullable String secondSurname,
        boolean woman,
        LocalDate born,
        String nationality,
        Territory.@Nullable District birthplace,
        List<Home> homes,
        List<String> phones,
        List<SourceRecord.Document> documents,
        String role) {

    /** Where somebody lives. */
    record Home(Territory.District district, Street street) {}

    /** An address in its parts, which clerks put together as they like. */
    record Street(String kind, String name, String number) {}
}
