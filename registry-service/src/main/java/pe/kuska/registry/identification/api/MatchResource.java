package pe.kuska.registry.identification.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.registry.identification.DecideMatch;
import pe.kuska.registry.identification.ListMatches;
import pe.kuska.registry.identification.ListMatches.Listed;
import pe.kuska.registry.identification.ReadMatch;
import pe.kuska.registry.identification.domain.MatchCandidate;
import pe.kuska.registry.identification.domain.MatchCandidate.Status;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/** The identity steward's queue over HTTP. */
@Path("matches")
@Tag(name = "matches")
@RunOnVirtualThread
@RolesAllowed(Role.Names.IDENTITY_STEWARD)
@Produces(MediaType.APPLICATION_JSON)
class MatchResource {

    private static final String ADDRESS = "/api/registry/v1/matches?status=";

    private final ListMatches listMatches;
    private final ReadMatch readMatch;
    private final DecideMatch decideMatch;

    MatchResource(ListMatches listMatches, ReadMatch readMatch, DecideMatch decideMatch) {
        this.listMatches = listMatches;
        this.readMatch = readMatch;
        this.decideMatch = decideMatch;
    }

    /** What a steward can say. */
    public enum Decision {
        CONFIRM,
        REJECT
    }

    /** A decision and why. */
    @Schema(name = "MatchDecision")
    public record DecisionRequest(
            @NotNull Decision decision,
            @NotBlank @Size(max = 1000) String reason) {

        @Override
        public String toString() {
            return "DecisionRequest[sealed]";
        }
    }

    /** What was decided. */
    @Schema(name = "MatchDecided")
    public record DecidedResponse(UUID id, Status status) {}

    @GET
    @Operation(
            operationId = "listMatches",
            summary = "Posibles coincidencias de identidad, de la más antigua a la más nueva")
    public Page<MatchResponse> list(
            @Parameter(schema = @Schema(implementation = Status.class)) @QueryParam("status") @DefaultValue("PENDING")
                    String status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        Findings findings = new Findings();
        Status asked = new Reading(findings).code("status", status, Status::ofCode);
        findings.throwIfBroken();
        Status shownStatus = asked == null ? Status.PENDING : asked;
        List<Listed> found = listMatches.list(shownStatus, page);
        Page<Listed> shown = Page.of(
                found,
                page,
                ADDRESS + shownStatus,
                listed -> listed.match().id().toString());
        return new Page<>(shown.items().stream().map(MatchResponse::of).toList(), shown.next());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMatch", summary = "Una posible coincidencia, también después de decidida")
    public MatchResponse read(@PathParam("id") UUID id) {
        return MatchResponse.of(readMatch.read(id));
    }

    @POST
    @Path("{id}/decision")
    @Idempotent
    @Operation(
            operationId = "decideMatch",
            summary = "Confirma o rechaza una posible coincidencia",
            description =
                    "CONFIRM une a las dos personas y guarda lo necesario para separarlas; REJECT no se vuelve a preguntar. Si se pregunta por una contradicción, CONFIRM deja el registro donde está y REJECT lo separa de su persona.")
    @APIResponse(
            responseCode = "200",
            description = "Decidida",
            content = @Content(schema = @Schema(implementation = DecidedResponse.class)))
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull DecisionRequest request) {
        MatchCandidate decided = decideMatch.decide(
                id,
                switch (request.decision()) {
                    case CONFIRM -> Status.CONFIRMED;
                    case REJECT -> Status.REJECTED;
                },
                request.reason());
        return Response.ok(new DecidedResponse(decided.id(), decided.status())).build();
    }
}
