package pe.kuska.tracking.measures.api;

import static pe.kuska.tracking.http.Answers.blankToNull;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Idempotent;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.tracking.http.Answers;
import pe.kuska.tracking.measures.KeepMeasure;
import pe.kuska.tracking.measures.domain.Measure;

/** Protection measures. */
@Path("protection-measures")
@Tag(name = "measures")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class MeasureResource {

    private static final String IF_MATCH = "La versión que usted leyó (ETag)";

    private final KeepMeasure keepMeasure;
    private final CallerProvider callers;

    MeasureResource(KeepMeasure keepMeasure, CallerProvider callers) {
        this.keepMeasure = keepMeasure;
        this.callers = callers;
    }

    /** What an authority ordered. */
    @Schema(name = "GrantMeasure")
    record GrantRequest(
            @NotBlank @Size(max = 40) @Schema(description = "CUV")
            String personCode,

            @Nullable @Size(max = 40) String caseCode,

            @NotBlank @Size(max = 64) @Schema(description = "Lista protection_measure")
            String kind,

            @NotBlank @Size(max = 64) @Schema(description = "Lista legal_basis")
            String legalBasis,

            @NotBlank @Size(max = 64) @Schema(description = "Lista measure_authority")
            String authority,

            @NotNull LocalDate grantedOn,

            @Nullable @Schema(description = "Último día, si tiene plazo")
            LocalDate lastDay) {}

    /** Until when it runs now. */
    @Schema(name = "RenewMeasure")
    record RenewRequest(@NotNull LocalDate lastDay) {}

    /** Why it ends. */
    @Schema(name = "EndMeasure")
    record EndRequest(
            @Nullable @Size(max = 64) @Schema(description = "Lista measure_end_reason")
            String reason) {}

    @POST
    @Idempotent
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(operationId = "grantMeasure", summary = "Registra una medida de protección otorgada a la persona")
    @APIResponseSchema(value = MeasureResponse.class, responseCode = "201")
    public Response grant(@NotNull @Valid GrantRequest request) {
        Measure measure = keepMeasure.grant(
                request.personCode(),
                blankToNull(request.caseCode()),
                new Measure.Order(
                        request.kind(),
                        request.legalBasis(),
                        request.authority(),
                        request.grantedOn(),
                        request.lastDay()),
                callers.current());
        return Answers.created("protection-measures", measure.id(), measure.version(), MeasureResponse.from(measure));
    }

    @GET
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER, Role.Names.AUDITOR})
    @Operation(operationId = "listMeasures", summary = "Medidas de protección de una persona")
    public Page<MeasureResponse> list(
            @QueryParam("personCode") @NotNull String personCode,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after) {
        PageRequest page = PageRequest.of(limit, after);
        List<MeasureResponse> measures = keepMeasure.list(personCode, page, callers.current()).stream()
                .map(MeasureResponse::from)
                .toList();
        return Page.of(
                measures,
                page,
                "protection-measures?personCode=" + personCode,
                each -> each.id().toString());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER, Role.Names.AUDITOR})
    @Operation(operationId = "getMeasure", summary = "Una medida de protección")
    @APIResponseSchema(MeasureResponse.class)
    public Response read(@PathParam("id") String id) {
        return answer(keepMeasure.read(Answers.id(id), callers.current()));
    }

    @POST
    @Path("{id}/renew")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(operationId = "renewMeasure", summary = "Registra que la autoridad renovó la medida")
    @APIResponseSchema(MeasureResponse.class)
    public Response renew(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid RenewRequest request) {
        return answer(keepMeasure.renew(Answers.id(id), request.lastDay(), ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed({Role.Names.REGISTRAR, Role.Names.INVESTIGATOR, Role.Names.CASE_MANAGER})
    @Operation(operationId = "endMeasure", summary = "Registra que la medida terminó y por qué")
    @APIResponseSchema(MeasureResponse.class)
    public Response end(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, required = true) @Nullable
                    String ifMatch,
            @NotNull @Valid EndRequest request) {
        return answer(keepMeasure.end(Answers.id(id), blankToNull(request.reason()), ifMatch, callers.current()));
    }

    private static Response answer(Measure measure) {
        return Answers.ok(measure.version(), MeasureResponse.from(measure));
    }
}
