package pe.kuska.tracking.emergencyaccess.api;

import static pe.kuska.tracking.http.Answers.blankToNull;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.tracking.emergencyaccess.OpenInEmergency;
import pe.kuska.tracking.emergencyaccess.ReviewEmergency;
import pe.kuska.tracking.emergencyaccess.domain.AccessReview;
import pe.kuska.tracking.emergencyaccess.domain.AccessReview.Verdict;
import pe.kuska.tracking.emergencyaccess.domain.AccessUse;
import pe.kuska.tracking.emergencyaccess.domain.EmergencyAccess;
import pe.kuska.tracking.http.Answers;

/** Accesses in an emergency and their review. */
@Path("emergency-accesses")
@Tag(name = "emergency-accesses")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class EmergencyAccessResource {

    private final OpenInEmergency openInEmergency;
    private final ReviewEmergency reviewEmergency;
    private final CallerProvider callers;

    EmergencyAccessResource(OpenInEmergency openInEmergency, ReviewEmergency reviewEmergency, CallerProvider callers) {
        this.openInEmergency = openInEmergency;
        this.reviewEmergency = reviewEmergency;
        this.callers = callers;
    }

    /** Whose path has to be read and why it cannot wait. */
    @Schema(name = "OpenEmergencyAccess")
    record OpenRequest(
            @NotBlank @Size(max = 40) @Schema(description = "CUV")
            String personCode,

            @NotBlank @Size(max = 64) @Schema(description = "Lista emergency_access_reason")
            String reason,

            @NotBlank @Size(max = 2000) @Schema(description = "Por qué no puede esperar. Se guarda cifrado")
            String explanation) {}

    /** What the reviewer thinks. */
    @Schema(name = "ReviewEmergencyAccess")
    record ReviewRequest(
            @NotNull Verdict verdict,

            @Nullable @Size(max = 2000) @Schema(description = "Obligatoria si se objeta. Se guarda cifrada")
            String opinion) {}

    /** One reading by an access. */
    @Schema(name = "EmergencyAccessUse")
    record UseResponse(Instant at, String what) {

        static UseResponse from(AccessUse use) {
            return new UseResponse(use.at(), use.what());
        }
    }

    /** An access in an emergency. */
    @Schema(name = "EmergencyAccess")
    record AccessResponse(
            UUID id,

            @Schema(description = "Para If-Match") String etag,
            String personCode,

            @Schema(description = "Seudónimo de quien lo pidió")
            String openedBy,

            String institution,
            @Nullable String unit,
            String reason,
            Instant openedAt,
            Instant endsAt,
            AccessReview review,
            Optional<Instant> reviewedAt,
            Optional<String> explanation,
            Optional<String> opinion,
            List<UseResponse> uses) {

        static AccessResponse from(EmergencyAccess access) {
            return from(new ReviewEmergency.Opened(access, Optional.empty(), Optional.empty(), List.of()));
        }

        static AccessResponse from(ReviewEmergency.Opened opened) {
            EmergencyAccess access = opened.access();
            return new AccessResponse(
                    access.id(),
                    "\"" + access.version() + "\"",
                    access.personCode(),
                    access.openedBy(),
                    access.openedAtDesk().institution(),
                    access.openedAtDesk().unit(),
                    access.reason(),
                    access.openedAt(),
                    access.endsAt(),
                    access.review(),
                    access.reviewedAt(),
                    opened.explanation(),
                    opened.opinion(),
                    opened.uses().stream().map(UseResponse::from).toList());
        }
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(
            operationId = "openEmergencyAccess",
            summary = "Pide ver por unas horas la ruta de una persona fuera del mandato",
            description = "Para emergencias. Se avisa a la Defensoría, que lo revisa; cada lectura queda anotada.")
    @APIResponseSchema(value = AccessResponse.class, responseCode = "201")
    public Response open(@NotNull @Valid OpenRequest request) {
        EmergencyAccess access =
                openInEmergency.open(request.personCode(), request.reason(), request.explanation(), callers.current());
        return Answers.created("emergency-accesses", access.id(), access.version(), AccessResponse.from(access));
    }

    @GET
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER, Role.Names.AUDITOR})
    @Operation(
            operationId = "listEmergencyAccesses",
            summary =
                    "Accesos de emergencia, del más reciente al más antiguo: todos para la Defensoría, los propios para cada quien")
    public Page<AccessResponse> list(
            @QueryParam("review") @Nullable AccessReview review,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        List<AccessResponse> latest = reviewEmergency.list(review, page, callers.current()).stream()
                .map(AccessResponse::from)
                .toList();
        return Page.of(
                latest,
                page,
                review == null ? "emergency-accesses" : "emergency-accesses?review=" + review,
                each -> each.id().toString());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER, Role.Names.AUDITOR})
    @Operation(
            operationId = "getEmergencyAccess",
            summary =
                    "Un acceso de emergencia con lo que se explicó y lo que se leyó, para quien lo pidió y la Defensoría")
    @APIResponseSchema(AccessResponse.class)
    public Response read(@PathParam("id") String id) {
        ReviewEmergency.Opened opened = reviewEmergency.read(Answers.id(id), callers.current());
        return Answers.ok(opened.access().version(), AccessResponse.from(opened));
    }

    @POST
    @Path("{id}/review")
    @RolesAllowed(Role.Names.AUDITOR)
    @Operation(operationId = "reviewEmergencyAccess", summary = "La Defensoría dice si el acceso se justificaba")
    @APIResponseSchema(AccessResponse.class)
    public Response review(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "La versión que usted leyó (ETag)", required = true)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid ReviewRequest request) {
        EmergencyAccess access = reviewEmergency.judge(
                Answers.id(id), request.verdict(), blankToNull(request.opinion()), ifMatch, callers.current());
        return Answers.ok(access.version(), AccessResponse.from(access));
    }
}
