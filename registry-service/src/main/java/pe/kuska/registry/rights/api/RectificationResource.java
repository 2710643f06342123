package pe.kuska.registry.rights.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.registry.codelists.CodeLists;
import pe.kuska.registry.people.CorrectRecord;
import pe.kuska.registry.people.CorrectRecord.History;
import pe.kuska.registry.people.api.PersonRequest;
import pe.kuska.registry.people.domain.CorrectedField;
import pe.kuska.registry.people.domain.Correction.Requester;
import pe.kuska.registry.people.domain.Correction.Why;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.rights.RectifyRecord;
import pe.kuska.registry.rights.RectifyRecord.Rectified;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.OfficialNumber;
import pe.kuska.registry.validation.PatchedRequests;
import pe.kuska.registry.validation.Reading;

/** Corrections of a person's record by hand, over HTTP. */
@Path("people/{cuv}/records/{recordId}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rights")
@RunOnVirtualThread
class RectificationResource {

    private static final List<String> BIRTH = List.of("birthDate", "birthYear", "estimatedAge");
    private static final String CHANGES = "changes.";

    private final RectifyRecord rectifyRecord;
    private final CorrectRecord corrections;
    private final CodeLists codeLists;
    private final PatchedRequests patchedRequests;

    RectificationResource(
            RectifyRecord rectifyRecord,
            CorrectRecord corrections,
            CodeLists codeLists,
            PatchedRequests patchedRequests) {
        this.rectifyRecord = rectifyRecord;
        this.corrections = corrections;
        this.codeLists = codeLists;
        this.patchedRequests = patchedRequests;
    }

    /** What is put right and why. */
    @Schema(name = "RectifyRecord")
    public record RectifyRequest(
            @Schema(description = "Lista «motivo_rectificacion»") @NotBlank @Size(max = 40)
            String reason,

            @NotNull Requester requester,

            @Schema(description = "Número de la solicitud o de lo que la sustenta")
            @Pattern(regexp = OfficialNumber.SHAPE, message = OfficialNumber.MESSAGE)
            @Nullable
            String requestNumber,

            @Schema(
                    implementation = PersonRequest.class,
                    description =
                            "JSON merge patch (RFC 7396) sobre la identidad: lo que no se envía queda igual, null lo borra; las listas van enteras")
            @NotNull
            ObjectNode changes) {

        @Override
        public String toString() {
            return "RectifyRequest[sealed]";
        }
    }

    @GET
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.AUDITOR})
    @Operation(
            operationId = "listRectifications",
            summary =
                    "Rectificaciones de un registro: qué datos, cuándo, por qué y si siguen en pie; nunca los valores",
            description =
                    "Para la institución que lo registró y la auditoría. La cabecera ETag es la versión del registro, para rectificarlo con If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "Las rectificaciones, la más antigua primero",
            content = @Content(schema = @Schema(implementation = RectificationResponse.All.class)))
    public Response list(@PathParam("cuv") String cuv, @PathParam("recordId") UUID recordId) {
        History history = corrections.history(read(cuv), recordId);
        return Response.ok(RectificationResponse.All.of(history))
                .tag(Preconditions.versionTag(history.version()))
                .build();
    }

    @POST
    @RolesAllowed(Role.Names.REGISTRAR)
    @Idempotent
    @Operation(
            operationId = "rectifyRecord",
            summary = "Rectifica por mano lo que la propia institución registró de una persona",
            description =
                    "Lo anterior queda en su historia. Si el sistema de la institución repite el dato anterior, queda el rectificado; si dice otro, vale ese. Se vuelve a mirar de quién es el registro: «review» dice si alguien debe decidirlo.")
    @APIResponse(
            responseCode = "201",
            description = "Rectificado",
            content = @Content(schema = @Schema(implementation = RectificationResponse.class)))
    public Response rectify(
            @PathParam("cuv") String cuv,
            @PathParam("recordId") UUID recordId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RectifyRequest request) {
        Reading reading = new Reading(new Findings());
        reading.code("reason", request.reason(), codeLists.get("motivo_rectificacion")::find);
        reading.findings().throwIfBroken();
        Rectified rectified = rectifyRecord.rectify(
                read(cuv),
                recordId,
                ifMatch,
                new Why(request.reason().strip(), request.requester(), request.requestNumber()),
                (identity, day) -> patched(identity, request.changes(), day));
        return Response.status(Response.Status.CREATED)
                .tag(Preconditions.versionTag(rectified.correction().version()))
                .entity(RectificationResponse.of(rectified.correction(), rectified.review()))
                .build();
    }

    private Identity patched(Identity identity, ObjectNode changes, LocalDate day) {
        // One way of telling a birth takes the place of another.
        boolean birth = BIRTH.stream().anyMatch(changes::has);
        PersonRequest request = patchedRequests.patched(
                PersonRequest.of(identity), changes, birth ? BIRTH : List.of(), PersonRequest.class);
        Reading reading = new Reading(new Findings());
        Identity corrected = request.toIdentity(CHANGES, reading, day).withExtra(identity.extra());
        reading.findings().throwIfBroken();
        return birth ? corrected : CorrectedField.BIRTH.take(corrected, identity);
    }

    private static PersonCode read(String typed) {
        Findings findings = new Findings();
        PersonCode code = new Reading(findings).code("cuv", typed, BrokenRule.PERSON_CODE, PersonCode::parse);
        findings.throwIfBroken();
        return Objects.requireNonNull(code);
    }
}
