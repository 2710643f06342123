package pe.kuska.platform.inbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;

/** What administrators do with events that could not be applied. */
@Path("dead-letters")
@Tag(name = "operation")
@RunOnVirtualThread
@RolesAllowed(Role.Names.ADMIN)
class DeadLetterResource {

    private final DeadLetterLedger ledger;
    private final DeadLetters deadLetters;

    DeadLetterResource(DeadLetterLedger ledger, DeadLetters deadLetters) {
        this.ledger = ledger;
        this.deadLetters = deadLetters;
    }

    record DeadLetterResponse(
            UUID eventId, String topic, String key, String type, String reason, OffsetDateTime setAsideAt) {}

    record ReplayResponse(int replayed, int waiting) {}

    @GET
    @Operation(operationId = "listDeadLetters", summary = "Eventos apartados porque no se pudieron aplicar")
    public Page<DeadLetterResponse> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        List<DeadLetterResponse> letters = ledger.list(page);
        return Page.of(letters, page, "dead-letters", letter -> letter.eventId().toString());
    }

    @POST
    @Path("replay")
    @Operation(operationId = "replayDeadLetters", summary = "Vuelve a aplicar los eventos apartados, en orden")
    public ReplayResponse replay() {
        DeadLetters.Replay done = deadLetters.replay(ledger::isWaiting);
        ledger.recordReplay(done);
        return new ReplayResponse(done.replayed(), done.waiting());
    }

    @DELETE
    @Path("{eventId}")
    @Operation(operationId = "discardDeadLetter", summary = "Descarta un evento apartado que nunca podrá aplicarse")
    public Response discard(@PathParam("eventId") UUID eventId) {
        ledger.discard(eventId);
        return Response.noContent().build();
    }
}
