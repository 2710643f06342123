package pe.kuska.tracking.caseload.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.tracking.caseload.Assignment;
import pe.kuska.tracking.caseload.CaseLoad;
import pe.kuska.tracking.caseload.Colleague;
import pe.kuska.tracking.caseload.Colleagues;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.http.Answers;

/** Who in the unit looks after whom. */
@Path("case-load")
@Tag(name = "case-load")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class CaseLoadResource {

    private static final String ME = "me";

    private final CaseLoad caseLoad;
    private final Colleagues colleagues;
    private final CallerProvider callers;
    private final InstantSource clock;

    CaseLoadResource(CaseLoad caseLoad, Colleagues colleagues, CallerProvider callers, InstantSource clock) {
        this.caseLoad = caseLoad;
        this.colleagues = colleagues;
        this.callers = callers;
        this.clock = clock;
    }

    /** Somebody looks after a person. */
    @Schema(name = "Assignment")
    record AssignmentResponse(
            String personCode,

            @Schema(description = "Identificador seudónimo de quien está a cargo")
            String responsible,

            Instant since) {

        static AssignmentResponse from(Assignment assignment) {
            return new AssignmentResponse(assignment.personCode(), assignment.responsible(), assignment.since());
        }
    }

    /** Somebody of the unit. */
    @Schema(name = "Colleague")
    record ColleagueResponse(
            @Schema(description = "Identificador seudónimo") String responsible,

            @Schema(description = "Es quien pregunta") boolean me,

            @Schema(description = "De cuántas personas está a cargo")
            int persons,

            @Schema(description = "Cuándo se la o lo vio por última vez en la unidad")
            Instant lastSeen) {

        static ColleagueResponse from(Colleague colleague, Caller caller) {
            return new ColleagueResponse(
                    colleague.subject(),
                    colleague.subject().equals(caller.subject()),
                    colleague.lookingAfter(),
                    colleague.lastSeen());
        }
    }

    /** Whose people go to whom. */
    @Schema(name = "HandOverCaseLoad")
    record HandOverRequest(
            @NotBlank @Size(max = 80) @Schema(description = "Identificador seudónimo, o «me»")
            String from,

            @NotBlank @Size(max = 80) @Schema(description = "Identificador seudónimo, o «me»")
            String to,

            @Nullable @Size(max = 64) @Schema(description = "Lista case_load_reason")
            String reason) {}

    /** What was handed over. */
    @Schema(name = "CaseLoadSummary")
    record SummaryResponse(
            UUID id,

            @Schema(description = "Cuántas personas; quien tiene dos códigos cuenta una vez")
            int persons,

            @Schema(description = "Cuánto está por vencer") int due,
            @Schema(description = "Cuánto está vencido") int late,
            List<String> personCodes,

            @Schema(description = "De todo ello, lo más urgente")
            List<DueResponse> urgent) {}

    @GET
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(operationId = "listCaseLoad", summary = "Quién está a cargo de quién en la unidad")
    public Page<AssignmentResponse> list(
            @QueryParam("mine") @Parameter(description = "Solo las personas a su cargo") boolean mine,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        List<AssignmentResponse> assignments = caseLoad.list(mine, page, callers.current()).stream()
                .map(AssignmentResponse::from)
                .toList();
        return Page.of(assignments, page, "case-load?mine=" + mine, AssignmentResponse::personCode);
    }

    @GET
    @Path("colleagues")
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(
            operationId = "listColleagues",
            summary = "Quiénes trabajan en la unidad y de cuántas personas está a cargo cada quien",
            description =
                    "Quienes abrieron la bandeja de la unidad o acogieron a alguien, también sin personas a cargo.")
    public Page<ColleagueResponse> colleagues(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        Caller caller = callers.current();
        PageRequest page = PageRequest.of(limit, after);
        List<ColleagueResponse> known = colleagues.list(caller, page.after().orElse(""), page.limit() + 1).stream()
                .map(colleague -> ColleagueResponse.from(colleague, caller))
                .toList();
        return Page.of(known, page, "case-load/colleagues", ColleagueResponse::responsible);
    }

    @POST
    @Path("hand-overs")
    @Idempotent
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(
            operationId = "handOverCaseLoad",
            summary = "Pasa a otra persona de la unidad todas las personas a cargo de alguien",
            description =
                    "Solo a quien trabaja en la unidad. Responde con un resumen de todo lo que está por vencer y lo vencido.")
    @APIResponseSchema(value = SummaryResponse.class, responseCode = "201")
    public Response handOver(@NotNull @Valid HandOverRequest request) {
        Caller caller = callers.current();
        CaseLoad.Summary summary = caseLoad.handOver(
                named(request.from(), caller),
                named(request.to(), caller),
                Answers.blankToNull(request.reason()),
                caller);
        Instant now = clock.instant();
        return Answers.created(
                "case-load/hand-overs",
                summary.id(),
                0,
                new SummaryResponse(
                        summary.id(),
                        summary.people(),
                        summary.due(),
                        summary.late(),
                        summary.persons(),
                        summary.urgent().stream()
                                .map(timer -> DueResponse.from(timer, null, CareMandate.desksOf(caller), now))
                                .toList()));
    }

    private static String named(String said, Caller caller) {
        return said.equals(ME) ? caller.subject() : said;
    }
}
