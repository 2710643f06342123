package pe.kuska.registry.border.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
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
import pe.kuska.registry.border.ReviewLookAlikes;
import pe.kuska.registry.border.ReviewLookAlikes.Opened;
import pe.kuska.registry.border.persistence.LookAlikes.LookAlike;
import pe.kuska.registry.people.domain.Identity;

/** Travellers without a document who resemble somebody listed, for the stewards, over HTTP. */
@Path("border-filter/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "border-filter")
@RunOnVirtualThread
class BorderReviewResource {

    private final ReviewLookAlikes reviews;

    BorderReviewResource(ReviewLookAlikes reviews) {
        this.reviews = reviews;
    }

    /** A look-alike without a name. */
    @Schema(name = "BorderReview", description = "Un viajero sin documento que se parece a alguien que figura")
    public record ReviewResponse(
            UUID id,

            @Schema(description = "Probabilidad de que sea la misma persona, de 0 a 100")
            double score,

            @Schema(description = "Si se respondió que sí") boolean answeredYes,
            List<String> explanations,
            Instant askedAt) {

        static ReviewResponse of(LookAlike found) {
            return new ReviewResponse(
                    found.id(), found.score(), found.beyondDoubt(), found.explanations(), found.askedAt());
        }
    }

    /** Both sides with what names them. */
    @Schema(name = "BorderReviewOpened")
    public record OpenedResponse(UUID id, @Nullable String traveller, String listed, List<String> explanations) {

        static OpenedResponse of(Opened opened) {
            Identity listed = opened.listed().identity();
            return new OpenedResponse(
                    opened.lookAlike().id(),
                    opened.lookAlike().traveller(),
                    String.join(
                                    " ",
                                    Objects.toString(listed.names().given(), ""),
                                    String.join(" ", listed.names().surnames()))
                            + " · " + Objects.toString(listed.birth().date(), "sin fecha exacta"),
                    opened.lookAlike().explanations());
        }

        @Override
        public String toString() {
            return "OpenedResponse[sealed]";
        }
    }

    /** What a steward can say. */
    public enum Decision {
        CONFIRM,
        REJECT
    }

    /** A decision and why. */
    @Schema(name = "BorderReviewDecision")
    public record DecisionRequest(
            @NotNull Decision decision,
            @NotBlank @Size(max = 1000) String reason) {

        @Override
        public String toString() {
            return "DecisionRequest[sealed]";
        }
    }

    /** What was decided. */
    @Schema(name = "BorderReviewDecided")
    public record DecidedResponse(UUID id, Decision decision) {}

    @GET
    @RolesAllowed(Role.Names.IDENTITY_STEWARD)
    @Operation(
            operationId = "listBorderReviews",
            summary =
                    "Viajeros sin documento que se parecen a alguien que figura, sin nombres, del más antiguo al más nuevo")
    public List<ReviewResponse> reviews() {
        return reviews.list().stream().map(ReviewResponse::of).toList();
    }

    @GET
    @Path("{id}/identity")
    @RolesAllowed(Role.Names.IDENTITY_STEWARD)
    @Operation(
            operationId = "openBorderReview",
            summary = "Los dos lados de un parecido, con nombres; queda auditado como lectura de identidad")
    @APIResponse(
            responseCode = "200",
            description = "Los dos lados",
            content = @Content(schema = @Schema(implementation = OpenedResponse.class)))
    public Response open(@PathParam("id") UUID id) {
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(OpenedResponse.of(reviews.open(id)))
                .cacheControl(never)
                .build();
    }

    @POST
    @Path("{id}/decision")
    @RolesAllowed(Role.Names.IDENTITY_STEWARD)
    @Idempotent
    @Operation(
            operationId = "decideBorderReview",
            summary = "Dice si el viajero es la persona que figura",
            description =
                    "Lo que nombra al viajero se borra con la decisión; la próxima consulta igual se responde así.")
    @APIResponse(
            responseCode = "200",
            description = "Decidido",
            content = @Content(schema = @Schema(implementation = DecidedResponse.class)))
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull DecisionRequest request) {
        reviews.decide(id, request.decision() == Decision.CONFIRM, request.reason());
        return Response.ok(new DecidedResponse(id, request.decision())).build();
    }
}
