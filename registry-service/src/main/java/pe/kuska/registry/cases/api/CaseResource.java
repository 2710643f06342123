package pe.kuska.registry.cases.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.registry.cases.AmendCase;
import pe.kuska.registry.cases.CaseView;
import pe.kuska.registry.cases.ReadCaseHistory;
import pe.kuska.registry.cases.ReadCases;
import pe.kuska.registry.cases.RegisterCase;
import pe.kuska.registry.cases.Registration;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.cases.domain.CaseFacts;
import pe.kuska.registry.cases.domain.CaseFilter;
import pe.kuska.registry.cases.domain.CaseKind;
import pe.kuska.registry.cases.domain.CaseSummary;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.PatchedRequests;
import pe.kuska.registry.validation.Reading;

/** Cases over HTTP. */
@Path("cases")
@Tag(name = "cases")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class CaseResource {

    /** A path without a host: whoever stands in front of this service, it leads to the same case. */
    private static final String ADDRESS = "/api/registry/v1/cases";

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final RegisterCase registerCase;
    private final AmendCase amendCase;
    private final ReadCases readCases;
    private final ReadCaseHistory readCaseHistory;
    private final PatchedRequests patchedRequests;

    CaseResource(
            RegisterCase registerCase,
            AmendCase amendCase,
            ReadCases readCases,
            ReadCaseHistory readCaseHistory,
            PatchedRequests patchedRequests) {
        this.registerCase = registerCase;
        this.amendCase = amendCase;
        this.readCases = readCases;
        this.readCaseHistory = readCaseHistory;
        this.patchedRequests = patchedRequests;
    }

    @POST
    @RolesAllowed(Role.Names.REGISTRAR)
    @Idempotent
    @Operation(
            operationId = "registerCase",
            summary = "Registra un caso con sus personas",
            description =
                    "El mismo sistema y número de origen otra vez actualiza el mismo caso. Lo que no se sabe se omite.")
    @APIResponse(
            responseCode = "201",
            description = "Registrado por primera vez",
            headers = {
                @Header(
                        name = "Location",
                        description = "Dirección del caso",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", description = "Versión", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = RegistrationResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "Ya estaba registrado; queda como se envió ahora",
            content = @Content(schema = @Schema(implementation = RegistrationResponse.class)))
    public Response register(@Valid @NotNull RegisterCaseRequest request) {
        Registration registration = registerCase.register(request.toStatement());
        String code = registration.registeredCase().code().value();
        Response.ResponseBuilder response =
                switch (registration) {
                    case Registration.Registered _ -> Response.status(Response.Status.CREATED);
                    case Registration.Restated _ -> Response.ok();
                };
        return response.header(HttpHeaders.LOCATION, ADDRESS + "/" + code)
                .tag(Preconditions.versionTag(registration.registeredCase().version()))
                .entity(RegistrationResponse.of(registration))
                .build();
    }

    @GET
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.AUDITOR})
    @Operation(
            operationId = "listCases",
            summary = "Casos dentro del mandato, del último registrado al primero",
            description =
                    "Registradores: los de su institución; investigadores, también los vinculados por una persona.")
    public Page<CaseSummaryResponse> list(
            @Parameter(schema = @Schema(implementation = CaseKind.class)) @QueryParam("kind") @Nullable String kind,
            @Parameter(
                            description = "Recibidos desde, AAAA-MM-DD",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(
                            description = "Recibidos hasta, AAAA-MM-DD",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("to")
                    @Nullable
                    String to,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        Reading reading = new Reading(new Findings());
        CaseKind only = reading.code("kind", kind, CaseKind::ofCode);
        LocalDate first = reading.date("from", from);
        LocalDate last = reading.date("to", to);
        reading.findings().throwIfBroken();
        List<CaseSummary> found = readCases.list(new CaseFilter(only, first, last), page);
        Page<CaseSummary> shown = Page.of(
                found,
                page,
                addressOf(only, first, last),
                summary -> summary.id().toString());
        return new Page<>(shown.items().stream().map(CaseSummaryResponse::of).toList(), shown.next());
    }

    @GET
    @Path("{code}")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.AUDITOR})
    @Operation(operationId = "getCase", summary = "Un caso, con sus personas por su CUV")
    @APIResponse(
            responseCode = "200",
            description = "El caso; la cabecera ETag da su versión",
            content = @Content(schema = @Schema(implementation = CaseResponse.class)))
    public Response get(
            @PathParam("code") String code,
            @Parameter(description = "Como se conocía entonces: fecha (al final de ese día) o fecha y hora RFC 3339")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf) {
        Findings findings = new Findings();
        Instant moment = new Reading(findings).momentUntil("asOf", asOf);
        findings.throwIfBroken();
        return answer(moment == null ? readCases.get(read(code)) : readCaseHistory.asOf(read(code), moment));
    }

    @PATCH
    @Path("{code}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.Names.REGISTRAR)
    @Operation(
            operationId = "amendCase",
            summary = "Corrige los hechos de un caso de la propia institución",
            description =
                    "JSON merge patch (RFC 7396) sobre los hechos: lo que no se envía queda igual, null lo borra. Lo anterior queda en la historia.")
    @APIResponse(
            responseCode = "200",
            description = "El caso corregido",
            content = @Content(schema = @Schema(implementation = CaseResponse.class)))
    public Response amend(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = FactsRequest.class))) @NotNull
                    ObjectNode patch) {
        return answer(amendCase.amend(read(code), ifMatch, facts -> patched(facts, patch)));
    }

    private CaseFacts patched(CaseFacts facts, ObjectNode patch) {
        FactsRequest request = patchedRequests.patched(FactsRequest.of(facts), patch, List.of(), FactsRequest.class);
        Reading reading = new Reading(new Findings());
        CaseFacts changed = request.toFacts(reading);
        reading.findings().throwIfBroken();
        return changed;
    }

    private static String addressOf(@Nullable CaseKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        String filters = Stream.of(parameter("kind", kind), parameter("from", from), parameter("to", to))
                .filter(parameter -> !parameter.isEmpty())
                .collect(Collectors.joining("&"));
        return filters.isEmpty() ? ADDRESS : ADDRESS + "?" + filters;
    }

    private static String parameter(String name, @Nullable Object value) {
        return value == null ? "" : name + "=" + value;
    }

    private static Response answer(CaseView view) {
        return Response.ok(CaseResponse.of(view))
                .tag(Preconditions.versionTag(view.version()))
                .build();
    }

    private static CaseCode read(String typed) {
        return CaseCodes.read("code", typed);
    }
}
