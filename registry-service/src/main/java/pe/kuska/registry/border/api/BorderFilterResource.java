package pe.kuska.registry.border.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.registry.border.CheckTraveller;
import pe.kuska.registry.border.CheckTraveller.Answer;
import pe.kuska.registry.border.ReadBorderReference;
import pe.kuska.registry.border.ReadBorderReference.Behind;
import pe.kuska.registry.border.ReviewLookAlikes;
import pe.kuska.registry.border.ReviewLookAlikes.Opened;
import pe.kuska.registry.border.SetBorderRule;
import pe.kuska.registry.border.persistence.BorderRepository.RuleSet;
import pe.kuska.registry.border.persistence.LookAlikes.LookAlike;
import pe.kuska.registry.codelists.CodeLists;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.proceedings.domain.Sentence;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/** The border filter over HTTP: one traveller per question, nothing to list or to take away. */
@Path("border-filter")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "border-filter")
@RunOnVirtualThread
class BorderFilterResource {

    private final CheckTraveller checkTraveller;
    private final SetBorderRule rules;
    private final ReadBorderReference references;
    private final ReviewLookAlikes reviews;
    private final CodeLists codeLists;
    private final InstantSource clock;

    BorderFilterResource(
            CheckTraveller checkTraveller,
            SetBorderRule rules,
            ReadBorderReference references,
            ReviewLookAlikes reviews,
            CodeLists codeLists,
            InstantSource clock) {
        this.checkTraveller = checkTraveller;
        this.rules = rules;
        this.references = references;
        this.reviews = reviews;
        this.codeLists = codeLists;
        this.clock = clock;
    }

    /** Yes with a reference, or no. */
    @Schema(name = "BorderAnswer")
    public record AnswerResponse(
            boolean listed,

            @Schema(description = "Para consultar a la institución que lleva el caso; solo si la respuesta es sí")
            @Nullable
            String reference) {

        static AnswerResponse of(Answer answer) {
            return new AnswerResponse(answer.listed(), answer.reference().orElse(null));
        }
    }

    /** For which crimes and how long. */
    @Schema(name = "SetBorderRule")
    public record RuleRequest(
            @Schema(description = "Lista «delito»") @NotEmpty @Size(max = 60)
            List<@NotBlank @Size(max = 20) String> crimes,

            @Schema(
                    description =
                            "Meses que sigue vigente después de la pena de prisión, contada desde que la sentencia quedó firme")
            @NotNull
            @Min(0)
            @Max(1200)
            Integer monthsAfterPrison,

            @Schema(description = "Meses de vigencia cuando el registro no conoce la pena") @NotNull @Min(1) @Max(1200)
            Integer monthsWithoutPrison,

            @Schema(description = "La norma o decisión que lo dispone") @NotBlank @Size(max = 300)
            String source) {}

    /** A rule and since when. */
    @Schema(name = "BorderRule")
    public record RuleResponse(
            int version,
            List<String> crimes,
            int monthsAfterPrison,
            int monthsWithoutPrison,
            String source,
            Instant setAt) {

        static RuleResponse of(RuleSet set) {
            return new RuleResponse(
                    set.rule().version(),
                    set.rule().crimes().stream().sorted().toList(),
                    set.rule().monthsAfterPrison(),
                    set.rule().monthsWithoutPrison(),
                    set.rule().source(),
                    set.setAt());
        }
    }

    /** What stands behind a reference. */
    @Schema(name = "BorderReference")
    public record ReferenceResponse(
            String reference,
            Instant askedAt,
            String institution,
            String reason,
            String basis,
            String caseCode,

            @Schema(description = "Si la sentencia sigue firme y dentro de su plazo")
            boolean standing,

            @Nullable String resolutionNumber,
            @Nullable String crime,
            @Nullable Integer prisonMonths,
            @Nullable LocalDate finalOn,

            @Schema(description = "Primer día en que ya no figura") @Nullable
            LocalDate listedUntil) {

        static ReferenceResponse of(Behind behind, LocalDate today) {
            Sentence sentence = behind.sentence();
            LocalDate until = behind.listedUntil();
            return new ReferenceResponse(
                    behind.reference(),
                    behind.askedAt(),
                    behind.institution(),
                    behind.reason(),
                    behind.basis(),
                    behind.caseCode().value(),
                    sentence != null && until != null && today.isBefore(until),
                    sentence == null ? null : sentence.number(),
                    sentence == null ? null : sentence.crime(),
                    sentence == null ? null : sentence.prisonMonths(),
                    sentence == null ? null : sentence.finalOn(),
                    until);
        }
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

    @POST
    @Path("checks")
    @RolesAllowed(Role.Names.BORDER_CONTROL)
    @Operation(
            operationId = "checkTraveller",
            summary = "Filtro de frontera: si un viajero tiene una sentencia firme vigente por estos delitos",
            description =
                    "Una persona por consulta, con motivo y auditada; se responde sí o no, y si es sí, una referencia. Nunca sobre una víctima. Con documento, solo el documento exacto; sin documento, por nombres y fecha de nacimiento, y lo que no es seguro lo revisa una persona.")
    @APIResponse(
            responseCode = "200",
            description = "Sí o no",
            content = @Content(schema = @Schema(implementation = AnswerResponse.class)))
    public Response check(@Valid @NotNull BorderCheckRequest request) {
        Reading reading = new Reading(new Findings());
        reading.code("reason", request.reason(), codeLists.get("motivo_consulta_frontera")::find);
        Identity traveller = request.toIdentity(reading, LocalDate.ofInstant(clock.instant(), PeruTime.ZONE));
        reading.findings().throwIfBroken();
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(AnswerResponse.of(
                        checkTraveller.check(traveller, request.reason().strip())))
                .cacheControl(never)
                .build();
    }

    @GET
    @Path("rules")
    @RolesAllowed({Role.Names.ADMIN, Role.Names.AUDITOR})
    @Operation(
            operationId = "listBorderRules",
            summary = "Reglas de vigencia del filtro, primero la que rige; sin ninguna, nadie figura")
    public List<RuleResponse> rules() {
        return rules.list().stream().map(RuleResponse::of).toList();
    }

    @POST
    @Path("rules")
    @RolesAllowed(Role.Names.ADMIN)
    @Idempotent
    @Operation(
            operationId = "setBorderRule",
            summary = "Fija por qué delitos y cuánto tiempo figura alguien, con su sustento",
            description =
                    "El plazo está por confirmar: el programa no trae ninguno. Las reglas anteriores se conservan.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description = "Clave única del envío",
            schema = @Schema(type = SchemaType.STRING, minLength = 8, maxLength = 128))
    @APIResponse(
            responseCode = "201",
            description = "Rige desde ahora",
            content = @Content(schema = @Schema(implementation = RuleResponse.class)))
    public Response setRule(@Valid @NotNull RuleRequest request) {
        Reading reading = new Reading(new Findings());
        Set<String> crimes = new HashSet<>();
        for (int i = 0; i < request.crimes().size(); i++) {
            String crime = request.crimes().get(i).strip();
            reading.code("crimes[" + i + "]", crime, codeLists.get("delito")::find);
            crimes.add(crime);
        }
        reading.findings().throwIfBroken();
        RuleSet set = rules.set(
                crimes,
                request.monthsAfterPrison(),
                request.monthsWithoutPrison(),
                request.source().strip());
        return Response.status(Response.Status.CREATED)
                .entity(RuleResponse.of(set))
                .build();
    }

    @GET
    @Path("references/{reference}")
    @RolesAllowed(Role.Names.INVESTIGATOR)
    @Operation(
            operationId = "getBorderReference",
            summary = "La sentencia que está detrás de una referencia del filtro, para quien lleva o puede ver el caso")
    public ReferenceResponse reference(@PathParam("reference") String reference) {
        return ReferenceResponse.of(references.read(reference), LocalDate.ofInstant(clock.instant(), PeruTime.ZONE));
    }

    @GET
    @Path("reviews")
    @RolesAllowed(Role.Names.IDENTITY_STEWARD)
    @Operation(
            operationId = "listBorderReviews",
            summary =
                    "Viajeros sin documento que se parecen a alguien que figura, sin nombres, del más antiguo al más nuevo")
    public List<ReviewResponse> reviews() {
        return reviews.list().stream().map(ReviewResponse::of).toList();
    }

    @GET
    @Path("reviews/{id}/identity")
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
    @Path("reviews/{id}/decision")
    @RolesAllowed(Role.Names.IDENTITY_STEWARD)
    @Idempotent
    @Operation(
            operationId = "decideBorderReview",
            summary = "Dice si el viajero es la persona que figura",
            description =
                    "Lo que nombra al viajero se borra con la decisión; la próxima consulta igual se responde así.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = SchemaType.STRING, minLength = 8, maxLength = 128))
    @APIResponse(
            responseCode = "200",
            description = "Decidido",
            content = @Content(schema = @Schema(implementation = DecidedResponse.class)))
    public Response decide(@PathParam("id") UUID id, @Valid @NotNull DecisionRequest request) {
        reviews.decide(id, request.decision() == Decision.CONFIRM, request.reason());
        return Response.ok(new DecidedResponse(id, request.decision())).build();
    }
}
