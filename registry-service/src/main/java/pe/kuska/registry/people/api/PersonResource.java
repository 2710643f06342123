package pe.kuska.registry.people.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.registry.codelists.CodeList;
import pe.kuska.registry.codelists.CodeLists;
import pe.kuska.registry.people.ReadIdentity;
import pe.kuska.registry.people.ReadPerson;
import pe.kuska.registry.people.ReadPersonHistory;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/** People over HTTP: cards without a name, and identities for a purpose. */
@Path("people/{cuv}")
@Tag(name = "people")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class PersonResource {

    private final ReadPerson readPerson;
    private final ReadIdentity readIdentity;
    private final ReadPersonHistory readHistory;
    private final CodeList purposes;

    PersonResource(
            ReadPerson readPerson, ReadIdentity readIdentity, ReadPersonHistory readHistory, CodeLists codeLists) {
        this.readPerson = readPerson;
        this.readIdentity = readIdentity;
        this.readHistory = readHistory;
        this.purposes = codeLists.get("proposito_identidad");
    }

    @GET
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.IDENTITY_STEWARD, Role.Names.AUDITOR})
    @Operation(
            operationId = "getPerson",
            summary = "Ficha seudónima de una persona",
            description =
                    "Un CUV anterior a una fusión lleva a la misma ficha. Con asOf, lo que se sabía entonces de quien hoy es esta persona.")
    public PersonCardResponse card(
            @PathParam("cuv") String cuv,
            @Parameter(description = "Como se sabía entonces: fecha (al final de ese día) o fecha y hora RFC 3339")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf) {
        return PersonCardResponse.of(readPerson.read(read(cuv), moment(asOf)));
    }

    @GET
    @Path("identity")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.IDENTITY_STEWARD})
    @Operation(
            operationId = "getIdentity",
            summary = "Identidad de una persona, con finalidad declarada y auditada",
            description = "Solo para la institución que registró a la persona, o para resolver una duda de identidad.")
    @APIResponse(
            responseCode = "200",
            description = "La identidad según cada fuente",
            content = @Content(schema = @Schema(implementation = IdentityResponse.class)))
    public Response identity(
            @PathParam("cuv") String cuv,
            @Parameter(required = true, description = "Lista «proposito_identidad»") @QueryParam("purpose") @Nullable
                    String purpose) {
        Asked asked = asked(cuv, purpose);
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(IdentityResponse.of(readIdentity.read(asked.code(), asked.purpose())))
                .cacheControl(never)
                .build();
    }

    @GET
    @Path("history")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR})
    @Operation(
            operationId = "getPersonHistory",
            summary = "Nacimiento, residencias, casos e instituciones de una persona en el tiempo",
            description =
                    "Con finalidad declarada y auditada, para una institución que registró a la persona. Sin nombres; la residencia que dicen otras instituciones, solo por departamento. Con asOf, lo que se sabía entonces.")
    @APIResponse(
            responseCode = "200",
            description = "La historia según todas las fuentes",
            content = @Content(schema = @Schema(implementation = PersonHistoryResponse.class)))
    public Response history(
            @PathParam("cuv") String cuv,
            @Parameter(required = true, description = "Lista «proposito_identidad»") @QueryParam("purpose") @Nullable
                    String purpose,
            @Parameter(description = "Como se sabía entonces: fecha (al final de ese día) o fecha y hora RFC 3339")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf) {
        Asked asked = asked(cuv, purpose);
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(PersonHistoryResponse.of(readHistory.read(asked.code(), asked.purpose(), moment(asOf))))
                .cacheControl(never)
                .build();
    }

    private record Asked(PersonCode code, String purpose) {}

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

    private static Optional<Instant> moment(@Nullable String asOf) {
        Findings findings = new Findings();
        Instant moment = new Reading(findings).momentUntil("asOf", asOf);
        findings.throwIfBroken();
        return Optional.ofNullable(moment);
    }

    private static PersonCode read(String typed) {
        Findings findings = new Findings();
        PersonCode code = new Reading(findings).code("cuv", typed, BrokenRule.PERSON_CODE, PersonCode::parse);
        findings.throwIfBroken();
        return Objects.requireNonNull(code);
    }
}
