package pe.kuska.tracking.caseload.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.caseload.CaseLoad;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.plans.PlansOfActions;
import pe.kuska.tracking.timers.ListDeadlines;
import pe.kuska.tracking.timers.OpenTimer;
import pe.kuska.tracking.timers.TimerKind;

/** What is due and what is late, for a unit or for one of its staff. */
@Path("deadlines")
@Tag(name = "deadlines")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class DeadlineResource {

    private final ListDeadlines listDeadlines;
    private final CaseLoad caseLoad;
    private final PlansOfActions plansOfActions;
    private final CallerProvider callers;
    private final InstantSource clock;

    DeadlineResource(
            ListDeadlines listDeadlines,
            CaseLoad caseLoad,
            PlansOfActions plansOfActions,
            CallerProvider callers,
            InstantSource clock) {
        this.listDeadlines = listDeadlines;
        this.caseLoad = caseLoad;
        this.plansOfActions = plansOfActions;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        Role.Names.REGISTRAR,
        Role.Names.INVESTIGATOR,
        Role.Names.CASE_MANAGER,
        Role.Names.POLICY_LEAD,
        Role.Names.AUDITOR
    })
    @Operation(
            operationId = "listDeadlines",
            summary = "Lo que la unidad debe y lo que se le avisó porque nadie actuó, lo más urgente primero",
            description = "Para la auditora, todo lo vencido, de cualquier unidad; su lectura queda en el registro.")
    public Page<DueResponse> list(
            @QueryParam("late") @Parameter(description = "Solo lo vencido") boolean late,
            @QueryParam("mine") @Parameter(description = "Solo de las personas a su cargo") boolean mine,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        Caller caller = callers.current();
        Set<Office> desks = CareMandate.desksOf(caller);
        Instant now = clock.instant();
        PageRequest page = PageRequest.of(limit, after);
        ListDeadlines.@Nullable Place place = page.after()
                .map(cursor -> ListDeadlines.Place.read(cursor)
                        .orElseThrow(() -> new RuleViolation(CommonProblem.INVALID_REQUEST, "after", "cursor")))
                .orElse(null);
        int wanted = page.limit() + 1;
        List<OpenTimer> open = caller.has(Role.AUDITOR)
                ? listDeadlines.listLate(now, place, wanted)
                : listDeadlines.list(
                        new ListDeadlines.Query(desks, late ? now : null, mine ? caseLoad.codesOf(caller) : null),
                        place,
                        wanted);
        Page<OpenTimer> listed =
                Page.of(open, page, "deadlines?late=" + late + "&mine=" + mine, ListDeadlines.Place::write);
        Map<UUID, UUID> planOf = plansOfActions.of(listed.items().stream()
                .filter(timer -> timer.kind() == TimerKind.PLAN_ACTION)
                .map(OpenTimer::aboutId)
                .toList());
        return new Page<>(
                listed.items().stream()
                        .map(timer -> DueResponse.from(timer, planOf.get(timer.aboutId()), desks, now))
                        .toList(),
                listed.next());
    }
}
