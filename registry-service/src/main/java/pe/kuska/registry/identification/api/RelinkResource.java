package pe.kuska.registry.identification.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.registry.identification.RelinkRegister;
import pe.kuska.registry.identification.domain.RelinkChange.Kind;
import pe.kuska.registry.identification.domain.RelinkChange.Outcome;
import pe.kuska.registry.identification.persistence.RelinkRepository.Kept;
import pe.kuska.registry.identification.persistence.RelinkRepository.Relink;
import pe.kuska.registry.identification.persistence.RelinkRepository.State;

/** Recognising the whole register again, over HTTP. */
@Path("recognition/relinks")
@Tag(name = "recognition")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class RelinkResource {

    private static final String COLLECTION = "/api/registry/v1/recognition/relinks";
    private static final String ADDRESS = COLLECTION + "/";

    private final RelinkRegister relinkRegister;

    RelinkResource(RelinkRegister relinkRegister) {
        this.relinkRegister = relinkRegister;
    }

    /** With which model. */
    @Schema(name = "RelinkRequest")
    public record RelinkRequest(
            @Schema(description = "Versión del modelo; si falta, el que decide hoy") @Nullable
            String model) {}

    /** How far it is and what it would change. */
    @Schema(name = "Relink")
    public record RelinkResponse(
            UUID id,
            String model,
            State state,
            Instant startedAt,
            Optional<Instant> finishedAt,
            long records,
            long personsBefore,
            long personsAfter,

            @Schema(description = "Grupos de personas que serían una")
            long merges,

            @Schema(description = "Personas que se separarían; nunca sin una persona responsable")
            long splits,

            @Schema(description = "Grupos ya unidos al aplicarlo")
            long merged,

            @Schema(description = "Dudas nuevas que se pondrían ante las personas responsables al aplicarlo")
            long questions,

            Optional<Instant> appliedAt) {

        static RelinkResponse of(Relink relink) {
            return new RelinkResponse(
                    relink.id(),
                    relink.model(),
                    relink.state(),
                    relink.startedAt(),
                    relink.finishedAt(),
                    relink.records(),
                    relink.personsBefore(),
                    relink.personsAfter(),
                    relink.merges(),
                    relink.splits(),
                    relink.merged(),
                    relink.questions(),
                    relink.appliedAt());
        }
    }

    /** People who would become one, or one who would fall apart. */
    @Schema(name = "RelinkChange")
    public record ChangeResponse(
            UUID id,

            @Schema(
                    description =
                            "MERGE: cada parte es una persona y los registros que la unen a las demás. SPLIT: cada parte son los registros de quien sería otra persona")
            Kind kind,

            Outcome outcome,
            List<Part> parts) {

        /** A person's code and some of its records. */
        @Schema(name = "RelinkPart")
        public record Part(String personCode, List<UUID> recordIds) {}

        static ChangeResponse of(Kept kept) {
            List<List<UUID>> groups = kept.change().recordGroups();
            List<Part> parts = new ArrayList<>(groups.size());
            for (int i = 0; i < groups.size(); i++) {
                int person = kept.change().kind() == Kind.MERGE ? i : 0;
                parts.add(new Part(kept.codes().get(person), groups.get(i)));
            }
            return new ChangeResponse(
                    kept.id(), kept.change().kind(), kept.change().outcome(), parts);
        }
    }

    @POST
    @RolesAllowed(Role.Names.IDENTITY_STEWARD)
    @Operation(
            operationId = "startRelink",
            summary = "Reconoce de nuevo a todas las personas con un modelo, para ver qué cambiaría",
            description = "Sigue en segundo plano y no cambia nada. Solo uno a la vez.")
    @APIResponse(
            responseCode = "202",
            description = "Empezado",
            headers =
                    @Header(
                            name = "Location",
                            description = "Dirección del reconocimiento",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = RelinkResponse.class)))
    public Response start(@Valid @NotNull RelinkRequest request) {
        return accepted(relinkRegister.relink(request.model()));
    }

    @GET
    @RolesAllowed({Role.Names.IDENTITY_STEWARD, Role.Names.AUDITOR})
    @Operation(
            operationId = "listRelinks",
            summary = "Los reconocimientos de todas las personas, del más reciente al más antiguo")
    public Page<RelinkResponse> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        Page<Relink> found = Page.of(
                relinkRegister.list(page),
                page,
                COLLECTION,
                relink -> relink.id().toString());
        return new Page<>(found.items().stream().map(RelinkResponse::of).toList(), found.next());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.IDENTITY_STEWARD, Role.Names.AUDITOR})
    @Operation(operationId = "getRelink", summary = "Un reconocimiento de todas las personas: avance y cuentas")
    public RelinkResponse get(@PathParam("id") UUID id) {
        return RelinkResponse.of(relinkRegister.get(id));
    }

    @GET
    @Path("{id}/changes")
    @RolesAllowed({Role.Names.IDENTITY_STEWARD, Role.Names.AUDITOR})
    @Operation(operationId = "listRelinkChanges", summary = "Quiénes serían una sola persona y quiénes se separarían")
    public Page<ChangeResponse> changes(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        Page<Kept> found = Page.of(
                relinkRegister.changes(id, page),
                page,
                ADDRESS + id + "/changes",
                kept -> kept.id().toString());
        return new Page<>(found.items().stream().map(ChangeResponse::of).toList(), found.next());
    }

    @POST
    @Path("{id}/apply")
    @RolesAllowed(Role.Names.IDENTITY_STEWARD)
    @Operation(
            operationId = "applyRelink",
            summary = "Aplica lo encontrado: el modelo decide desde ahora y se unen las personas que serían una",
            description =
                    "Cada unión se puede deshacer. Sus dudas nuevas van a la cola de posibles coincidencias. A nadie se separa así: lo que se separaría (FOR_STEWARDS) lo decide una persona responsable con split. Lo que ella decidió antes sigue en pie.")
    @APIResponse(
            responseCode = "202",
            description = "Empezado",
            content = @Content(schema = @Schema(implementation = RelinkResponse.class)))
    public Response apply(@PathParam("id") UUID id) {
        return accepted(relinkRegister.apply(id));
    }

    private static Response accepted(Relink relink) {
        return Response.accepted(RelinkResponse.of(relink))
                .location(URI.create(ADDRESS + relink.id()))
                .build();
    }
}
