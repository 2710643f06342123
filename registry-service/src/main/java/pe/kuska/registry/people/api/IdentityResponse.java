package pe.kuska.registry.people.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.ReadIdentity.Shown;
import pe.kuska.registry.people.domain.Birthplace;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.OpenedRecord;
import pe.kuska.registry.people.domain.PersonNames;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.Residence;
import pe.kuska.registry.territory.domain.Ubigeo;

/** Who a person is, as each source says it. */
@Schema(name = "IdentityShown", description = "Identidad, según cada fuente; la más completa primero")
public record IdentityResponse(String personCode, List<RecordResponse> records) {

    /** What one source says; where the person lives is shown only to the institution that noted it. */
    @Schema(name = "IdentityRecord")
    public record RecordResponse(
            UUID recordId,
            String institution,
            String system,
            @Nullable PersonRole role,
            NamesResponse names,
            List<DocumentResponse> documents,
            @Nullable LocalDate birthDate,
            @Nullable Integer birthYear,
            @Nullable Integer estimatedAge,
            String sex,
            @Nullable String nationality,
            @Nullable BirthplaceResponse birthplace,
            @Nullable ResidenceResponse residence,
            List<String> languages) {}

    /** Names. */
    @Schema(name = "NamesShown")
    public record NamesResponse(
            @Nullable String given,
            @Nullable String firstSurname,
            @Nullable String secondSurname,
            List<String> alias) {}

    /** A document. */
    @Schema(name = "DocumentShown")
    public record DocumentResponse(
            String type, String number, @Nullable String country) {}

    /** Place of birth. */
    @Schema(name = "BirthplaceShown")
    public record BirthplaceResponse(
            @Nullable String ubigeo,
            @Nullable String country,
            @Nullable String text) {}

    /** Place of residence. */
    @Schema(name = "ResidenceShown")
    public record ResidenceResponse(
            @Nullable String ubigeo,
            @Nullable String country,
            @Nullable String region,
            @Nullable String district,
            @Nullable String address,
            @Nullable String postcode,
            @Nullable String phone) {}

    static IdentityResponse of(Shown shown) {
        return new IdentityResponse(
                shown.code().value(),
                shown.records().stream()
                        .map(record -> written(
                                record,
                                shown.whole() || record.source().institution().equals(shown.institution())))
                        .toList());
    }

    private static RecordResponse written(OpenedRecord record, boolean withResidence) {
        Identity identity = record.identity();
        PersonNames names = identity.names();
        return new RecordResponse(
                record.id(),
                record.source().institution(),
                record.source().system(),
                record.role(),
                new NamesResponse(names.given(), names.firstSurname(), names.secondSurname(), names.alias()),
                identity.documents().stream()
                        .map(document ->
                                new DocumentResponse(document.type().name(), document.number(), document.country()))
                        .toList(),
                identity.birth().date(),
                identity.birth().year(),
                identity.birth().estimatedAge(),
                identity.sex().code(),
                identity.nationality(),
                written(identity.birthplace()),
                withResidence ? written(identity.residence()) : null,
                identity.languages());
    }

    private static @Nullable BirthplaceResponse written(Birthplace place) {
        return place.equals(Birthplace.UNKNOWN)
                ? null
                : new BirthplaceResponse(code(place.ubigeo()), place.country(), place.text());
    }

    private static @Nullable ResidenceResponse written(Residence place) {
        return place.equals(Residence.UNKNOWN)
                ? null
                : new ResidenceResponse(
                        code(place.ubigeo()),
                        place.country(),
                        place.region(),
                        place.district(),
                        place.address(),
                        place.postcode(),
                        place.phone());
    }

    private static @Nullable String code(@Nullable Ubigeo ubigeo) {
        return ubigeo == null ? null : ubigeo.value();
    }

    @Override
    public String toString() {
        return "IdentityResponse[sealed]";
    }
}
