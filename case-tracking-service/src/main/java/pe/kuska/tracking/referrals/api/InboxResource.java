package pe.kuska.tracking.referrals.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
import pe.kuska.tracking.deadlines.Deadline;
import pe.kuska.tracking.deadlines.DeadlineRules;
import pe.kuska.tracking.referrals.ReadInbox;
import pe.kuska.tracking.referrals.domain.ReferralStatus;
import pe.kuska.tracking.referrals.persistence.InboxItem;

/** What waits for the caller's unit. */
@Path("inbox")
@Tag(name = "referrals")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class InboxResource {

    private final ReadInbox readInbox;
    private final DeadlineRules deadlineRules;
    private final CallerProvider callers;
    private final InstantSource clock;

    InboxResource(ReadInbox readInbox, DeadlineRules deadlineRules, CallerProvider callers, InstantSource clock) {
        this.readInbox = readInbox;
        this.deadlineRules = deadlineRules;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.Names.CASE_MANAGER)
    @Operation(
            operationId = "getInbox",
            summary = "Bandeja de la unidad: las derivaciones que le enviaron, de la más antigua a la más reciente",
            description = "Sin status, las que esperan algo de la unidad (SENT, RECEIVED, ACCEPTED, ATTENDED).")
    public Page<InboxItemResponse> read(
            @QueryParam("status") @Parameter(schema = @Schema(implementation = ReferralStatus.class)) @Nullable
                    String status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        Caller caller = callers.current();
        PageRequest page = PageRequest.of(limit, after);
        Optional<ReferralStatus> wanted = Optional.ofNullable(status).map(InboxResource::statusNamed);
        Instant now = clock.instant();
        List<InboxItemResponse> items = readInbox.read(wanted, page, caller).stream()
                .map(item -> InboxItemResponse.from(item, deadline(item, caller), now))
                .toList();
        String path = wanted.map(each -> "inbox?status=" + each).orElse("inbox");
        return Page.of(items, page, path, item -> item.id().toString());
    }

    @GET
    @Path("came-back")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(
            operationId = "listCameBack",
            summary =
                    "Lo que volvió a la unidad: sus derivaciones rechazadas, no atendidas o devueltas que aún esperan de ella")
    public Page<CameBackResponse> cameBack(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        List<CameBackResponse> items = readInbox.cameBack(page, callers.current()).stream()
                .map(CameBackResponse::from)
                .toList();
        return Page.of(items, page, "inbox/came-back", item -> item.id().toString());
    }

    private Optional<Deadline> deadline(InboxItem item, Caller caller) {
        return deadlineRules.deadline(
                item.status().event().wireName(), caller.unit().orElse(null), item.forChild(), item.statusSince());
    }

    private static ReferralStatus statusNamed(String name) {
        return Arrays.stream(ReferralStatus.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(CommonProblem.INVALID_REQUEST, "status", "code"));
    }
}
