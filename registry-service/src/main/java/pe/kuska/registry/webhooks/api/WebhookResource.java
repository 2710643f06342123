package pe.kuska.registry.webhooks.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.registry.feed.domain.FeedCursor;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;
import pe.kuska.registry.webhooks.KeepWebhook;
import pe.kuska.registry.webhooks.KeepWebhook.Kept;
import pe.kuska.registry.webhooks.WebhookAddresses;
import pe.kuska.registry.webhooks.domain.Webhook;
import pe.kuska.registry.webhooks.persistence.WebhookRepository.Noted;

/** Subscriptions over HTTP. */
@Path("webhooks")
@Tag(name = "events")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.REGISTRAR, Role.Names.ADMIN})
class WebhookResource {

    private static final String ADDRESS = "/api/registry/v1/webhooks/";
    private static final String NAME = "[A-Za-z0-9._-]{1,40}";
    private static final UUID LAST = new UUID(-1L, -1L);

    private final KeepWebhook keepWebhook;
    private final WebhookAddresses addresses;

    WebhookResource(KeepWebhook keepWebhook, WebhookAddresses addresses) {
        this.keepWebhook = keepWebhook;
        this.addresses = addresses;
    }

    /** From where. */
    @Schema(name = "ReplayWebhook")
    public record ReplayRequest(
            @Schema(description = "Cursor después del cual se vuelve a contar; si falta, sigue donde se detuvo")
            @Size(max = 100)
            @Nullable
            String after) {}

    @GET
    @Operation(operationId = "listWebhooks", summary = "Suscripciones de la propia institución")
    public List<WebhookResponse> list() {
        return keepWebhook.list().stream().map(WebhookResponse::of).toList();
    }

    @GET
    @Path("{name}")
    @Operation(operationId = "getWebhook", summary = "Una suscripción; la cabecera ETag da su versión")
    @APIResponse(
            responseCode = "200",
            description = "La suscripción, sin su secreto",
            content = @Content(schema = @Schema(implementation = WebhookResponse.class)))
    public Response get(@PathParam("name") String name) {
        return answer(Response.ok(), keepWebhook.get(name));
    }

    @PUT
    @Path("{name}")
    @Operation(
            operationId = "putWebhook",
            summary = "Suscribe un sistema de la propia institución a sus eventos, o cambia la suscripción",
            description =
                    "Solo un sistema o un administrador. Se cuenta lo que ocurra desde ahora, en orden, firmado con HMAC-SHA-256 según Standard Webhooks (webhook-id, webhook-timestamp, webhook-signature) y webhook-key-id. Con otro keyId, el secreto anterior también firma un día más.")
    @APIResponse(
            responseCode = "201",
            description = "La primera de ese nombre",
            content = @Content(schema = @Schema(implementation = WebhookResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "Cambiada",
            content = @Content(schema = @Schema(implementation = WebhookResponse.class)))
    public Response put(
            @PathParam("name") @Pattern(regexp = NAME) String name,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WebhookRequest request) {
        Kept kept = keepWebhook.keep(name, request.toWanted(addresses), ifMatch);
        return answer(Response.status(kept.isFirst() ? Response.Status.CREATED : Response.Status.OK), kept.webhook());
    }

    @DELETE
    @Path("{name}")
    @Operation(operationId = "removeWebhook", summary = "Termina una suscripción; los intentos quedan")
    @APIResponse(responseCode = "204", description = "Terminada")
    public void remove(@PathParam("name") String name) {
        keepWebhook.remove(name);
    }

    @POST
    @Path("{name}/replay")
    @Operation(
            operationId = "replayWebhook",
            summary = "Vuelve a contar desde un cursor, o sigue donde una suscripción se detuvo",
            description = "Repetirla no estorba: cada evento conserva su id.")
    public WebhookResponse replay(@PathParam("name") String name, @Valid @NotNull ReplayRequest request) {
        Findings findings = new Findings();
        FeedCursor after = new Reading(findings).code("after", request.after(), BrokenRule.CURSOR, FeedCursor::parse);
        findings.throwIfBroken();
        return WebhookResponse.of(keepWebhook.replay(name, Optional.ofNullable(after)));
    }

    @GET
    @Path("{name}/attempts")
    @Operation(operationId = "listWebhookAttempts", summary = "Cada intento de entrega, el último primero")
    public Page<AttemptResponse> attempts(
            @PathParam("name") String name,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        Findings findings = new Findings();
        UUID before =
                new Reading(findings).code("after", page.after().orElse(null), BrokenRule.CURSOR, WebhookResource::id);
        findings.throwIfBroken();
        List<Noted> noted =
                keepWebhook.attempts(name, Optional.ofNullable(before).orElse(LAST), page.limit() + 1);
        Page<Noted> found = Page.of(
                noted, page, ADDRESS + name + "/attempts", one -> one.id().toString());
        return new Page<>(
                found.items().stream()
                        .map(one -> AttemptResponse.of(one.attempt()))
                        .toList(),
                found.next());
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Response answer(Response.ResponseBuilder response, Webhook webhook) {
        return response.tag(Preconditions.versionTag(webhook.version()))
                .entity(WebhookResponse.of(webhook))
                .build();
    }
}
