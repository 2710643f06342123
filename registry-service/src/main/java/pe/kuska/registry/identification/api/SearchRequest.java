package pe.kuska.registry.identification.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.api.PersonRequest;
import pe.kuska.registry.people.api.PersonRequest.BirthplaceRequest;
import pe.kuska.registry.people.api.PersonRequest.DocumentRequest;
import pe.kuska.registry.people.api.PersonRequest.NamesRequest;
import pe.kuska.registry.people.api.PersonRequest.ResidenceRequest;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Reading;

/** Whatever is known of somebody sought; a body and not an address, so that no name is ever in a URL. */
@Schema(name = "PersonSearch", description = "Cualquier parte de la identidad, y para qué se busca")
public record SearchRequest(
        @Schema(description = "Lista «proposito_identidad»") @NotBlank @Size(max = 40)
        String purpose,

        @Size(max = 10) List<@NotNull @Valid DocumentRequest> documents,
        @Valid @Nullable NamesRequest names,
        @Schema(format = "date") @Size(max = 10) @Nullable String birthDate,
        @Min(1850) @Max(2200) @Nullable Integer birthYear,
        @Min(0) @Max(120) @Nullable Integer estimatedAge,

        @Schema(enumeration = {"MUJER", "HOMBRE", "NO_PRECISA"}) @Size(max = 20) @Nullable
        String sex,

        @Size(max = 3) @Nullable String nationality,
        @Valid @Nullable BirthplaceRequest birthplace,
        @Valid @Nullable ResidenceRequest residence) {

    public SearchRequest {
        documents = documents == null ? List.of() : documents;
    }

    Identity toIdentity(Reading reading, LocalDate today) {
        Identity identity = new PersonRequest(
                        documents,
                        names,
                        birthDate,
                        birthYear,
                        estimatedAge,
                        sex,
                        nationality,
                        birthplace,
                        residence,
                        List.of())
                .toIdentity("", reading, today);
        if (!isEnough(identity)) {
            reading.findings().error("names", BrokenRule.NOTHING_TO_SEARCH);
        }
        return identity;
    }

    /** A sex, a year or a place is of too many people to look for anybody by it alone. */
    private static boolean isEnough(Identity identity) {
        return !identity.documents().isEmpty()
                || !identity.names().isUnknown()
                || identity.birth().date() != null
                || identity.residence().phone() != null
                || identity.residence().address() != null;
    }

    @Override
    public String toString() {
        return "SearchRequest[sealed]";
    }
}
