package pe.kuska.registry.border.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.api.PersonRequest;
import pe.kuska.registry.people.api.PersonRequest.DocumentRequest;
import pe.kuska.registry.people.api.PersonRequest.NamesRequest;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Reading;

/** One traveller: a document and nothing else, or names and birth date where there is none. */
@Schema(
        name = "BorderCheck",
        description = "Un documento que identifica, solo; o, cuando no lo hay, nombres, apellido y fecha de nacimiento")
public record BorderCheckRequest(
        @Schema(description = "Lista «motivo_consulta_frontera»") @NotBlank @Size(max = 40)
        String reason,

        @Valid @Nullable DocumentRequest document,
        @Valid @Nullable NamesRequest names,
        @Schema(format = "date") @Size(max = 10) @Nullable String birthDate) {

    Identity toIdentity(Reading reading, LocalDate today) {
        Identity traveller = new PersonRequest(
                        document == null ? List.of() : List.of(document),
                        names,
                        birthDate,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of())
                .toIdentity("", reading, today);
        boolean identified =
                traveller.documents().stream().anyMatch(one -> one.type().identifies() && one.country() != null);
        boolean named = !traveller.names().isUnknown() || traveller.birth().isKnown();
        if (document != null && !identified) {
            reading.findings().error("document", BrokenRule.DOCUMENT_OF_A_COUNTRY);
        } else if (document != null && named) {
            reading.findings().error("names", BrokenRule.DOCUMENT_ALONE);
        } else if (document == null
                && (traveller.names().given() == null
                        || traveller.names().surnames().isEmpty()
                        || traveller.birth().date() == null)) {
            reading.findings().error("names", BrokenRule.NAME_AND_BIRTH);
        }
        return traveller;
    }

    @Override
    public String toString() {
        return "BorderCheckRequest[sealed]";
    }
}
