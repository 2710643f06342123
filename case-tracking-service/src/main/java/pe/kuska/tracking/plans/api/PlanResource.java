package pe.kuska.tracking.plans.api;

import static pe.kuska.tracking.http.Answers.blankToNull;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.paging.Page;
import pe.kuska.tracking.http.Answers;
import pe.kuska.tracking.plans.MovePlan;
import pe.kuska.tracking.plans.OfferPlan;
import pe.kuska.tracking.plans.ReadPlans;
import pe.kuska.tracking.plans.WritePlan;
import pe.kuska.tracking.plans.domain.Plan;
import pe.kuska.tracking.plans.domain.PlanAction;
import pe.kuska.tracking.plans.domain.PlanDifference;

/** Plans made with the person. */
@Path("plans")
@Tag(name = "plans")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class PlanResource {

    private static final String IF_MATCH = "La versión que usted leyó (ETag)";

    private final OfferPlan offerPlan;
    private final MovePlan movePlan;
    private final WritePlan writePlan;
    private final ReadPlans readPlans;
    private final CallerProvider callers;

    PlanResource(
            OfferPlan offerPlan, MovePlan movePlan, WritePlan writePlan, ReadPlans readPlans, CallerProvider callers) {
        this.offerPlan = offerPlan;
        this.movePlan = movePlan;
        this.writePlan = writePlan;
        this.readPlans = readPlans;
        this.callers = callers;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(
            operationId = "offerPlan",
            summary = "Ofrece un plan a la persona",
            description = "Si ya tuvo uno, queda reconocido el reingreso.")
    @APIResponseSchema(value = PlanResponse.class, responseCode = "201")
    public Response offer(@NotNull @Valid PlanRequests.Offer request) {
        Plan plan = offerPlan.offer(request.personCode(), request.kind(), callers.current());
        return Answers.created("plans", plan.id(), plan.version(), PlanResponse.from(plan));
    }

    @GET
    @RolesAllowed({Role.Names.CASE_MANAGER, Role.Names.AUDITOR})
    @Operation(operationId = "listPlans", summary = "Los planes de una persona, sin su texto")
    public Page<PlanResponse> list(@QueryParam("personCode") @NotNull String personCode) {
        List<PlanResponse> plans = readPlans.list(personCode, callers.current()).stream()
                .map(PlanResponse::from)
                .toList();
        return new Page<>(plans, Optional.empty());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER, Role.Names.AUDITOR})
    @Operation(
            operationId = "getPlan",
            summary = "Un plan, en su versión vigente o en otra",
            description = "Una entidad que solo se comprometió a una acción ve sus acciones.")
    @APIResponseSchema(PlanResponse.class)
    public Response read(@PathParam("id") String id, @QueryParam("version") @Nullable Integer version) {
        ReadPlans.Opened opened = readPlans.read(Answers.id(id), version, callers.current());
        return Answers.ok(opened.plan().version(), PlanResponse.from(opened));
    }

    @GET
    @Path("{id}/difference")
    @RolesAllowed({Role.Names.CASE_MANAGER, Role.Names.AUDITOR})
    @Operation(operationId = "comparePlanVersions", summary = "Qué cambió de una versión a otra")
    public PlanDifference difference(
            @PathParam("id") String id,
            @QueryParam("from") @NotNull Integer from,
            @QueryParam("to") @NotNull Integer to) {
        return readPlans.difference(Answers.id(id), from, to, callers.current());
    }

    @PUT
    @Path("{id}/draft")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(operationId = "writePlan", summary = "Escribe una nueva versión; las anteriores se conservan")
    @APIResponseSchema(PlanResponse.class)
    public Response write(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid PlanRequests.Write request) {
        return answer(writePlan.write(Answers.id(id), request.place(), request.toGoals(), ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/signatures")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(
            operationId = "signPlan",
            summary = "Firma la versión vigente: la persona, quien gestiona el caso o una entidad comprometida")
    @APIResponseSchema(PlanResponse.class)
    public Response sign(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid PlanRequests.Sign request) {
        return answer(writePlan.sign(
                Answers.id(id), request.as(), Boolean.TRUE.equals(request.heard()), ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/actions/{actionId}/done")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(operationId = "finishPlanAction", summary = "La entidad comprometida registra que hizo la acción")
    @APIResponseSchema(PlanResponse.class)
    public Response done(
            @PathParam("id") String id,
            @PathParam("actionId") String actionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch) {
        return answer(writePlan.done(Answers.id(id), Answers.id(actionId), ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/follow-ups/{number}")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(operationId = "followUpPlan", summary = "Registra un seguimiento del calendario")
    @APIResponseSchema(PlanResponse.class)
    public Response followUp(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid PlanRequests.Follow request) {
        return answer(movePlan.followUp(
                Answers.id(id), number, request.progress(), blankToNull(request.note()), ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/{step: accept|decline|agree|start|review|resume|complete|interrupt}")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(
            operationId = "movePlan",
            summary = "Lleva el plan de la respuesta de la persona a su resultado",
            description = "accept, decline, agree (con todas las firmas), start (genera los seguimientos), review, "
                    + "resume, complete, interrupt")
    @APIResponseSchema(PlanResponse.class)
    public Response move(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid PlanRequests.Step request) {
        return answer(movePlan.move(
                Answers.id(id),
                new MovePlan.Command(
                        PlanAction.valueOf(step.toUpperCase(Locale.ROOT)),
                        Boolean.TRUE.equals(request.heard()),
                        blankToNull(request.reason()),
                        blankToNull(request.outcome())),
                ifMatch,
                callers.current()));
    }

    private static Response answer(Plan plan) {
        return Answers.ok(plan.version(), PlanResponse.from(plan));
    }
}
