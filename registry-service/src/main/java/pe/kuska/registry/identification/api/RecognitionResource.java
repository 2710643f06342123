package pe.kuska.registry.identification.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.registry.identification.LinkageModels;
import pe.kuska.registry.identification.LinkageModels.Listed;
import pe.kuska.registry.identification.LinkageModels.Zones;
import pe.kuska.registry.identification.domain.LinkageModel;
import pe.kuska.registry.identification.persistence.DecisionStatistics.Effect;

/** The models of recognition over HTTP. */
@Path("recognition")
@Tag(name = "recognition")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class RecognitionResource {

    private final LinkageModels models;

    RecognitionResource(LinkageModels models) {
        this.models = models;
    }

    /** Where the three zones begin. */
    @Schema(name = "RecognitionThresholds")
    public record Thresholds(
            @NotNull @Schema(description = "Desde esta probabilidad se vincula sin preguntar, si nada se opone")
            Double automatic,

            @NotNull @Schema(description = "Desde esta probabilidad decide una persona")
            Double review,

            @NotNull
            @Schema(
                    description =
                            "Bits de evidencia que debe dar cada registro de la persona; por debajo de uno, se pregunta")
            Double agreesWithAll) {}

    /** A model to be looked at before it decides. */
    @Schema(name = "LinkageModelProposal")
    public record Proposal(
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,39}")
            String version,

            @Nullable @Valid @Schema(description = "Si faltan, los de hoy; son obligatorios si no se pide estimar")
            Thresholds thresholds,

            @Nullable
            @Schema(
                    description =
                            "Estimar los números con una muestra del registro, sin que nadie la haya clasificado (algoritmo EM)",
                    defaultValue = "false")
            Boolean estimate,

            @NotBlank @Size(max = 1000) String reason) {}

    /** A model and whether it decides. */
    @Schema(name = "LinkageModel")
    public record ModelResponse(
            String version,
            Thresholds thresholds,
            String reason,
            Optional<Instant> proposedAt,
            boolean active,

            @Schema(description = "Con qué se estimó; falta si sus números los eligieron personas")
            Optional<LinkageModel.Origin> estimatedFrom) {

        static ModelResponse of(Listed listed) {
            return new ModelResponse(
                    listed.version(),
                    new Thresholds(
                            listed.thresholds().automatic(),
                            listed.thresholds().review(),
                            listed.thresholds().agreesWithAll()),
                    listed.reason(),
                    listed.proposedAt(),
                    listed.active(),
                    listed.estimatedFrom());
        }
    }

    /** All models, the newest first. */
    @Schema(name = "LinkageModels")
    public record ModelsResponse(
            @Schema(description = "La versión que decide hoy")
            String active,

            List<ModelResponse> models) {}

    /** What thresholds would have made of the decisions so far. */
    @Schema(name = "RecognitionEffect")
    public record EffectResponse(
            double automaticFrom,
            double reviewFrom,

            @Schema(description = "Registros con los que se calcula: todos los que no se retiraron")
            long decisions,

            @Schema(description = "Los que se parecían a alguien; los demás son nuevos con cualquier umbral")
            long compared,

            @Schema(description = "Se vincularían sin preguntar")
            long automatic,

            @Schema(description = "Parte de esas vinculaciones que se espera correcta: el promedio de su probabilidad")
            OptionalDouble expectedPrecision,

            @Schema(description = "Quedarían por revisar") long reviews,

            @Schema(description = "Serían personas nuevas") long newPersons,

            List<Bar> histogram) {

        /** Decisions by their probability. */
        @Schema(name = "RecognitionEffectBar")
        public record Bar(double from, double to, long decisions) {}

        static EffectResponse of(Effect effect) {
            return new EffectResponse(
                    effect.automaticFrom(),
                    effect.reviewFrom(),
                    effect.decisions(),
                    effect.compared(),
                    effect.automatic(),
                    effect.precision(),
                    effect.reviews(),
                    effect.newPersons(),
                    effect.histogram().stream()
                            .map(bar -> new Bar(bar.from(), bar.to(), bar.decisions()))
                            .toList());
        }
    }

    @GET
    @Path("models")
    @RolesAllowed({Role.Names.IDENTITY_STEWARD, Role.Names.AUDITOR})
    @Operation(operationId = "listLinkageModels", summary = "Modelos de reconocimiento y cuál decide hoy")
    public ModelsResponse models() {
        List<Listed> listed = models.list();
        String active = listed.stream()
                .filter(Listed::active)
                .map(Listed::version)
                .findFirst()
                .orElseThrow();
        return new ModelsResponse(active, listed.stream().map(ModelResponse::of).toList());
    }

    @POST
    @Path("models")
    @RolesAllowed(Role.Names.IDENTITY_STEWARD)
    @Operation(
            operationId = "proposeLinkageModel",
            summary = "Propone un modelo: otros umbrales, números estimados con el registro, o ambos",
            description = "No decide nada hasta que se aplique un reconocimiento hecho con él.")
    @APIResponse(
            responseCode = "201",
            description = "Guardado",
            content = @Content(schema = @Schema(implementation = ModelResponse.class)))
    public Response propose(@Valid @NotNull Proposal proposal) {
        Thresholds thresholds = proposal.thresholds();
        Listed proposed = models.propose(
                proposal.version(),
                thresholds == null
                        ? null
                        : new Zones(thresholds.automatic(), thresholds.review(), thresholds.agreesWithAll()),
                Boolean.TRUE.equals(proposal.estimate()),
                proposal.reason());
        return Response.status(Response.Status.CREATED)
                .entity(ModelResponse.of(proposed))
                .build();
    }

    @GET
    @Path("models/{version}")
    @RolesAllowed({Role.Names.IDENTITY_STEWARD, Role.Names.AUDITOR})
    @Operation(
            operationId = "getLinkageModel",
            summary = "Los números de un modelo: qué dice cada hallazgo, junto a lo que dice el que viene con Kuska")
    public ModelNumbers model(@PathParam("version") String version) {
        return ModelNumbers.of(models.numbers(version));
    }

    @GET
    @Path("effect")
    @RolesAllowed({Role.Names.IDENTITY_STEWARD, Role.Names.AUDITOR})
    @Operation(
            operationId = "getRecognitionEffect",
            summary = "Qué cambiarían otros umbrales, según las decisiones guardadas",
            description =
                    "Usa la probabilidad con que se decidió cada registro. Lo que se dejó por revisar pese a ser casi seguro, porque algo se opone, sigue por revisar con cualquier umbral.")
    public EffectResponse effect(
            @Parameter(description = "Si falta, el de hoy") @QueryParam("automatic") @Nullable Double automatic,
            @Parameter(description = "Si falta, el de hoy") @QueryParam("review") @Nullable Double review) {
        return EffectResponse.of(models.effect(automatic, review));
    }
}
