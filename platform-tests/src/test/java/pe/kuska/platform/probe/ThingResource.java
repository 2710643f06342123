package pe.kuska.platform.probe;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;

@Path("things")
@RunOnVirtualThread
@RolesAllowed(Role.Names.REGISTRAR)
class ThingResource {

    private final RegisterThing registerThing;
    private final CallerProvider callers;

    ThingResource(RegisterThing registerThing, CallerProvider callers) {
        this.registerThing = registerThing;
        this.callers = callers;
    }

    enum Colour {
        RED,
        BLUE
    }

    record Part(@NotBlank @Size(max = 10) @Nullable String label) {}

    record ThingRequest(
            @NotNull @Size(min = 1, max = 40) String name,
            @Nullable Colour colour,
            @Nullable Integer weight,
            @Valid @Nullable List<Part> parts,
            @Nullable LocalDate madeOn,
            @Nullable Instant seenAt) {}

    record ThingResponse(String id) {}

    record WhoResponse(String institution, @Nullable String unit, String kind, List<String> roles) {}

    @POST
    @Idempotent
    public Response register(@Valid ThingRequest request) {
        String name = request.name();
        if (name.startsWith("taken")) {
            throw new RuleViolation(ThingProblem.NAME_TAKEN, "name", "unique");
        }
        String id = registerThing.register(name);
        return Response.created(URI.create("/api/probe/v1/things/" + id))
                .tag("1")
                .entity(new ThingResponse(id))
                .build();
    }

    @GET
    @Path("{id}")
    public ThingResponse get(@PathParam("id") String id) {
        throw new OutsideMandate("thing", id);
    }

    @GET
    @Path("broken")
    public ThingResponse broken() {
        throw new IllegalStateException("Quispe Mamani 99000001");
    }

    /** A long answer that fails when half of it is written. */
    @GET
    @Path("broken-off")
    @Produces(MediaType.TEXT_PLAIN)
    public StreamingOutput brokenOff() {
        return output -> {
            output.write("thing\n".repeat(50_000).getBytes(StandardCharsets.US_ASCII));
            output.flush();
            throw new IllegalStateException("Quispe Mamani 99000001");
        };
    }

    @GET
    public List<ThingResponse> list(@QueryParam("limit") @Size(max = 3) @Nullable String limit) {
        return List.of();
    }

    @GET
    @Path("who")
    public WhoResponse who() {
        var caller = callers.current();
        return new WhoResponse(
                caller.institution().code(),
                caller.unit().orElse(null),
                caller.kind().name(),
                caller.roles().stream().map(Role::claim).sorted().toList());
    }

    @POST
    @Path("many")
    @Transactional
    public void registerMany(@QueryParam("count") int count, @QueryParam("key") String key) {
        registerThing.announce(key, count);
    }
}
