package pe.kuska.indicators.training.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.training.CorrectTraining;
import pe.kuska.indicators.training.ReadTraining;
import pe.kuska.indicators.training.RegisterTraining;
import pe.kuska.indicators.training.domain.TrainingSummary;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.paging.Page;

/** The register of training. */
@Path("training")
@Tag(name = "training", description = "Registro de capacitación acreditada: solo cantidades, nadie por su nombre")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TrainingResource {

    private final CallerProvider callers;
    private final RegisterTraining registerTraining;
    private final ReadTraining readTraining;
    private final CorrectTraining correctTraining;

    TrainingResource(
            CallerProvider callers,
            RegisterTraining registerTraining,
            ReadTraining readTraining,
            CorrectTraining correctTraining) {
        this.callers = callers;
        this.registerTraining = registerTraining;
        this.readTraining = readTraining;
        this.correctTraining = correctTraining;
    }

    @GET
    @Path("courses")
    @RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
    @Operation(operationId = "listCourses", summary = "Cursos registrados")
    public Page<CourseResponse> courses() {
        return new Page<>(
                readTraining.courses().stream().map(CourseResponse::from).toList(), Optional.empty());
    }

    @POST
    @Path("courses")
    @Idempotent
    @RolesAllowed(Role.Names.INDICATOR_REPORTER)
    @Operation(operationId = "registerCourse", summary = "Registra un curso de la propia institución")
    @APIResponse(
            responseCode = "201",
            description = "Curso registrado",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CourseResponse.class)))
    public Response register(@Valid @NotNull CourseRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(CourseResponse.from(registerTraining.offer(request.toOffer(), callers.current())))
                .build();
    }

    @POST
    @Path("courses/{id}/editions")
    @Idempotent
    @RolesAllowed(Role.Names.INDICATOR_REPORTER)
    @Operation(operationId = "registerEdition", summary = "Registra que un curso de la propia institución se dictó")
    @APIResponse(
            responseCode = "201",
            description = "Edición registrada",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EditionResponse.class)))
    public Response held(@PathParam("id") UUID id, @Valid @NotNull EditionRequest request) {
        return Response.status(Response.Status.CREATED)
                .entity(EditionResponse.from(registerTraining.held(id, request.toHeld(), callers.current())))
                .build();
    }

    @GET
    @Path("editions")
    @RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
    @Operation(operationId = "listEditions", summary = "Ediciones que terminaron en un año")
    public Page<EditionResponse> editions(@QueryParam("year") @NotNull @Min(2000) @Max(2099) Integer year) {
        return new Page<>(
                readTraining.editionsOf(year).stream()
                        .map(EditionResponse::from)
                        .toList(),
                Optional.empty());
    }

    @GET
    @Path("editions/{id}")
    @RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
    @Operation(operationId = "getEdition", summary = "Una edición con lo que se corrigió de ella")
    @APIResponse(
            responseCode = "200",
            description = "La edición",
            content = @Content(schema = @Schema(implementation = KeptEditionResponse.class)))
    public Response edition(@PathParam("id") UUID id) {
        return answer(correctTraining.read(id));
    }

    @PUT
    @Path("editions/{id}")
    @RolesAllowed(Role.Names.INDICATOR_REPORTER)
    @Operation(
            operationId = "correctEdition",
            summary = "Corrige una edición de la propia institución; lo que decía se conserva con la razón")
    @APIResponse(
            responseCode = "200",
            description = "La edición corregida",
            content = @Content(schema = @Schema(implementation = KeptEditionResponse.class)))
    @APIResponse(responseCode = "409", description = "La edición está anulada")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EditionCorrection request) {
        return answer(
                correctTraining.correct(id, request.held().toHeld(), request.reason(), ifMatch, callers.current()));
    }

    @POST
    @Path("editions/{id}/cancel")
    @RolesAllowed(Role.Names.INDICATOR_REPORTER)
    @Operation(operationId = "cancelEdition", summary = "Anula una edición de la propia institución; deja de contar")
    @APIResponse(
            responseCode = "200",
            description = "La edición anulada",
            content = @Content(schema = @Schema(implementation = KeptEditionResponse.class)))
    @APIResponse(responseCode = "409", description = "La edición ya está anulada")
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EditionCancellation request) {
        return answer(correctTraining.cancel(id, request.reason(), ifMatch, callers.current()));
    }

    private static Response answer(CorrectTraining.Kept kept) {
        return Response.ok(KeptEditionResponse.from(kept))
                .tag(Preconditions.versionTag(kept.edition().version()))
                .build();
    }

    @GET
    @Path("summary")
    @RolesAllowed({Role.Names.INDICATOR_REPORTER, Role.Names.POLICY_LEAD, Role.Names.AUDITOR})
    @Operation(
            operationId = "getTrainingSummary",
            summary = "Inscritos y aprobados en un año, por entidad, departamento e indicador que alimentan",
            description = "Se muestra junto al valor reportado y no lo reemplaza.")
    public TrainingSummary summary(@QueryParam("year") @NotNull @Min(2000) @Max(2099) Integer year) {
        return readTraining.summaryOf(year);
    }
}
