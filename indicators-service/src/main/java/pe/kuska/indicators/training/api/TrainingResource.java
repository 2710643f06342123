package pe.kuska.indicators.training.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pe.kuska.indicators.training.ReadTraining;
import pe.kuska.indicators.training.RegisterTraining;
import pe.kuska.indicators.training.domain.TrainingSummary;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
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

    TrainingResource(CallerProvider callers, RegisterTraining registerTraining, ReadTraining readTraining) {
        this.callers = callers;
        this.registerTraining = registerTraining;
        this.readTraining = readTraining;
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
