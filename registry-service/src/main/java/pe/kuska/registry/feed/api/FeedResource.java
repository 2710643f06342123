package pe.kuska.registry.feed.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.registry.feed.ReadEvents;
import pe.kuska.registry.feed.domain.FeedCursor;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/** The feed over HTTP. */
@Path("events")
@Tag(name = "events")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class FeedResource {

    private static final String ADDRESS = "/api/registry/v1/events";
    private static final int MOST_TYPES = 20;

    private final ReadEvents readEvents;

    FeedResource(ReadEvents readEvents) {
        this.readEvents = readEvents;
    }

    @GET
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR})
    @Operation(
            operationId = "listEvents",
            summary = "Los eventos publicados que la propia institución puede ver, en orden, desde un cursor",
            description =
                    "Los mismos de Kafka (asyncapi.yaml), sin datos personales: los de los casos propios y los que dicen quién es quién entre las personas que la institución registró. El orden se guarda por caso y por persona. Cada evento puede llegar más de una vez: reconózcalo por id.")
    public FeedResponse list(
            @Parameter(description = "Cursor de la respuesta anterior; sin él, desde lo más antiguo que se guarda")
                    @QueryParam("after")
                    @Nullable
                    String after,
            @Parameter(description = "Sin cursor: desde este momento") @QueryParam("since") @Nullable String since,
            @Parameter(description = "Tipos de evento; todos si no se dice") @QueryParam("type") @Size(max = MOST_TYPES)
                    List<String> types,
            @QueryParam("limit") @Nullable Integer limit,
            @Parameter(description = "Segundos que se espera si todavía no hay nada, hasta 20")
                    @QueryParam("wait")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(20)
                    int wait) {
        Findings findings = new Findings();
        Reading reading = new Reading(findings);
        FeedCursor cursor = reading.code("after", after, BrokenRule.CURSOR, FeedCursor::parse);
        Instant from = reading.moment("since", since);
        findings.throwIfBroken();
        Optional<FeedCursor> place =
                Optional.ofNullable(cursor).or(() -> Optional.ofNullable(from).map(FeedCursor::from));
        Set<String> wanted = new LinkedHashSet<>(types);
        return FeedResponse.of(
                readEvents.read(place, wanted, PageRequest.of(limit, null).limit(), Duration.ofSeconds(wait)), ADDRESS);
    }
}
