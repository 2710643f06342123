package pe.kuska.registry.verification.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.registry.codelists.CodeList;
import pe.kuska.registry.codelists.CodeLists;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;
import pe.kuska.registry.verification.VerifyDocuments;

/** Verifications over HTTP. */
@Path("people/{cuv}/verifications")
@Tag(name = "people")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR})
class VerificationResource {

    private final VerifyDocuments verifyDocuments;
    private final CodeList purposes;

    VerificationResource(VerifyDocuments verifyDocuments, CodeLists codeLists) {
        this.verifyDocuments = verifyDocuments;
        this.purposes = codeLists.get("proposito_identidad");
    }

    /** What for. */
    @Schema(name = "VerifyDocuments")
    public record VerifyRequest(
            @Schema(description = "Lista «proposito_identidad»") @NotBlank @Size(max = 40)
            String purpose) {}

    private record Asked(PersonCode code, String purpose) {}

    @POST
    @Operation(
            operationId = "verifyDocuments",
            summary = "Pregunta a RENIEC o MIGRACIONES si los documentos son de la persona",
            description =
                    "Por los documentos que anotó la propia institución. Es una lectura de identidad: con finalidad y anotada. De la respuesta solo queda si concuerda.")
    public List<VerificationResponse> verify(@PathParam("cuv") String cuv, @Valid @NotNull VerifyRequest request) {
        Asked asked = asked(cuv, request.purpose());
        return verifyDocuments.verify(asked.code(), asked.purpose()).stream()
                .map(VerificationResponse::of)
                .toList();
    }

    @GET
    @Operation(
            operationId = "listVerifications",
            summary = "Lo que dijeron las verificaciones de los documentos que anotó la propia institución")
    public List<VerificationResponse> list(
            @PathParam("cuv") String cuv,
            @Parameter(required = true, description = "Lista «proposito_identidad»") @QueryParam("purpose") @Nullable
                    String purpose) {
        Asked asked = asked(cuv, purpose);
        return verifyDocuments.list(asked.code(), asked.purpose()).stream()
                .map(VerificationResponse::of)
                .toList();
    }

    private Asked asked(String cuv, @Nullable String purpose) {
        Findings findings = new Findings();
        Reading reading = new Reading(findings);
        CodeList.Entry stated = reading.code("purpose", purpose, purposes::find);
        if (purpose == null || purpose.isBlank()) {
            findings.error("purpose", BrokenRule.REQUIRED);
        }
        PersonCode code = reading.code("cuv", cuv, BrokenRule.PERSON_CODE, PersonCode::parse);
        findings.throwIfBroken();
        return new Asked(
                Objects.requireNonNull(code), Objects.requireNonNull(stated).code());
    }
}
