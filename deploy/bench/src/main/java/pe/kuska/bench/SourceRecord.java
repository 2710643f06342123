package pe.kuska.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as one institution has written them down, in the shape of the registry's API. */
public record SourceRecord(
        String sourceRecordId,
        String institution,
        String system,
        String role,
        List<Document> documents,
        @Nullable String given,
        @Nullable String firstSurname,
        @Nullable String secondSurname,
        List<String> alias,
        @Nullable String birthDate,
        @Nullable Integer birthYear,
        @Nullable Integer estimatedAge,
        @Nullable String sex,
        @Nullable String nationality,
        @Nullable String birthplaceUbigeo,
        @Nullable String birthplaceCountry,
        Residence residence) {

    /** A document. */
    public record Document(
            String type, String number, @Nullable String country) {}

    /** What is known of where the person lives. */
    public record Residence(
            @Nullable String ubigeo,
            @Nullable String region,
            @Nullable String district,
            @Nullable String address,
            @Nullable String phone) {

        static final Residence UNKNOWN = new Residence(null, null, null, null, null);

        boolean isKnown() {
            return !equals(UNKNOWN);
        }
    }

    SourceRecord named(String id) {
        return new SourceRecord(
                id,
                institution,
                system,
                role,
                documents,
                given,
                firstSurname,
                secondSurname,
                alias,
                birthDate,
                birthYear,
                estimatedAge,
                sex,
                nationality,
                birthplaceUbigeo,
                birthplaceCountry,
                residence);
    }
}
