package pe.kuska.registry.border.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.registry.border.CheckTraveller;
import pe.kuska.registry.border.CheckTraveller.Answer;
import pe.kuska.registry.border.ReadBorderReference;
import pe.kuska.registry.border.ReadBorderReference.Behind;
import pe.kuska.registry.codelists.CodeLists;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.proceedings.domain.Sentence;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/** The border filter over HTTP: one traveller per question, nothing to list or to take away. */
@Path("border-filter")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "border-filter")
@RunOnVirtualThread
class BorderFilterResource {

    private final CheckTraveller checkTraveller;
    private final ReadBorderReference references;
    private final CodeLists codeLists;
    private final InstantSource clock;

    BorderFilterResource(
            CheckTraveller checkTraveller, ReadBorderReference references, CodeLists codeLists, InstantSource clock) {
        this.checkTraveller = checkTraveller;
        this.references = references;
        this.codeLists = codeLists;
        this.clock = clock;
    }

    /** Yes with a reference, or no. */
    @Schema(name = "BorderAnswer")
    public record AnswerResponse(
            boolean listed,

            @Schema(description = "Para consultar a la institución que lleva el caso; solo si la respuesta es sí")
            @Nullable
            String reference) {

        static AnswerResponse of(Answer answer) {
            return new AnswerResponse(answer.listed(), answer.reference().orElse(null));
        }
    }

    /** What stands behind a reference. */
    @Schema(name = "BorderReference")
    public record ReferenceResponse(
            String reference,
            Instant askedAt,
            String institution,
            String reason,
            String basis,
            String caseCode,

            @Schema(description = "Si la sentencia sigue firme y dentro de su plazo")
            boolean standing,

            @Nullable String resolutionNumber,
            @Nullable String crime,
            @Nullable Integer prisonMonths,
            @Nullable LocalDate finalOn,

            @Schema(description = "Primer día en que ya no figura") @Nullable
            LocalDate listedUntil) {

        static ReferenceResponse of(Behind behind, LocalDate today) {
            Sentence sentence = behind.sentence();
            LocalDate until = behind.listedUntil();
            return new ReferenceResponse(
                    behind.reference(),
                    behind.askedAt(),
                    behind.institution(),
                    behind.reason(),
                    behind.basis(),
                    behind.caseCode().value(),
                    sentence != null && until != null && today.isBefore(until),
                    sentence == null ? null : sentence.number(),
                    sentence == null ? null : sentence.crime(),
                    sentence == null ? null : sentence.prisonMonths(),
                    sentence == null ? null : sentence.finalOn(),
                    until);
        }
    }

    @POST
    @Path("checks")
    @RolesAllowed(Role.Names.BORDER_CONTROL)
    @Operation(
            operationId = "checkTraveller",
            summary = "Filtro de frontera: si un viajero tiene una sentencia firme vigente por estos delitos",
            description =
                    "Una persona por consulta, con motivo y auditada; se responde sí o no, y si es sí, una referencia. Nunca sobre una víctima. Con documento, solo el documento exacto; sin documento, por nombres y fecha de nacimiento, y lo que no es seguro lo revisa una persona.")
    @APIResponse(
            responseCode = "200",
            description = "Sí o no",
            content = @Content(schema = @Schema(implementation = AnswerResponse.class)))
    public Response check(@Valid @NotNull BorderCheckRequest request) {
        Reading reading = new Reading(new Findings());
        reading.code("reason", request.reason(), codeLists.get("motivo_consulta_frontera")::find);
        Identity traveller = request.toIdentity(reading, LocalDate.ofInstant(clock.instant(), PeruTime.ZONE));
        reading.findings().throwIfBroken();
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(AnswerResponse.of(
                        checkTraveller.check(traveller, request.reason().strip())))
                .cacheControl(never)
                .build();
    }

    @GET
    @Path("references/{reference}")
    @RolesAllowed(Role.Names.INVESTIGATOR)
    @Operation(
            operationId = "getBorderReference",
            summary = "La sentencia que está detrás de una referencia del filtro, para quien lleva o puede ver el caso")
    public ReferenceResponse reference(@PathParam("reference") String reference) {
        return ReferenceResponse.of(references.read(reference), LocalDate.ofInstant(clock.instant(), PeruTime.ZONE));
    }
}
