package pe.kuska.indicators.opendata.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.opendata.ReadPublishedValues;
import pe.kuska.indicators.opendata.domain.Dictionary;
import pe.kuska.indicators.opendata.domain.PublishedValue;
import pe.kuska.indicators.reporting.ReadPublishedHalves;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/** Published values in the formats others read. */
@Path("policies/{code}/open-data")
@Tag(name = "open-data", description = "Datos abiertos: valores publicados, con diccionario")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Role.Names.REGISTRAR,
    Role.Names.INVESTIGATOR,
    Role.Names.CASE_MANAGER,
    Role.Names.IDENTITY_STEWARD,
    Role.Names.INDICATOR_REPORTER,
    Role.Names.POLICY_LEAD,
    Role.Names.AUDITOR,
    Role.Names.ADMIN
})
public class OpenDataResource {

    private static final String FORMATS = "json, csv, open-sdg o dhis2";

    private final ReadPublishedValues readPublishedValues;
    private final ReadPublishedHalves readPublishedHalves;

    OpenDataResource(ReadPublishedValues readPublishedValues, ReadPublishedHalves readPublishedHalves) {
        this.readPublishedValues = readPublishedValues;
        this.readPublishedHalves = readPublishedHalves;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(
            operationId = "getOpenData",
            summary = "Valores publicados de una política",
            description =
                    "json y csv llevan todos los datos; open-sdg da las columnas de Open SDG (Year, Units, Value) de un "
                            + "indicador; dhis2, un conjunto de valores (dataValueSet) por semestre publicado (2026S1) y por año.")
    @APIResponse(
            responseCode = "200",
            description = "Los valores",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(oneOf = {OpenDataResponse.class, Dhis2Response.class})),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response get(
            @PathParam("code") String code,
            @QueryParam("from") @NotNull @Min(2000) @Max(2099) Integer from,
            @QueryParam("to") @NotNull @Min(2000) @Max(2099) Integer to,
            @Parameter(description = FORMATS) @QueryParam("format") @DefaultValue("json") String format,
            @Parameter(description = "Solo con open-sdg: el indicador") @QueryParam("indicator") @Nullable
                    String indicator) {
        if (to < from || to - from > 30) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, "to", "range");
        }
        List<PublishedValue> values = readPublishedValues.of(code, from, to, Optional.empty());
        return switch (format) {
            case "json" ->
                Response.ok(OpenDataResponse.from(code, values), MediaType.APPLICATION_JSON)
                        .build();
            case "csv" -> csv(OpenDataCsv.whole(values), code);
            case "open-sdg" -> csv(OpenDataCsv.openSdg(of(values, indicator)), "indicator_" + indicator);
            case "dhis2" ->
                Response.ok(
                                Dhis2Response.from(code, values, readPublishedHalves.of(code, from, to)),
                                MediaType.APPLICATION_JSON)
                        .build();
            default -> throw new RuleViolation(CommonProblem.INVALID_REQUEST, "format", "known");
        };
    }

    @GET
    @Path("dictionary")
    @Operation(operationId = "getOpenDataDictionary", summary = "Qué significa cada columna")
    public DictionaryResponse dictionary(@PathParam("code") String code) {
        return new DictionaryResponse(code, Dictionary.COLUMNS);
    }

    private static List<PublishedValue> of(List<PublishedValue> values, @Nullable String indicator) {
        List<PublishedValue> found = values.stream()
                .filter(value -> value.indicator().equals(indicator))
                .toList();
        if (found.isEmpty()) {
            throw new RuleViolation(CommonProblem.NOT_FOUND);
        }
        return found;
    }

    private static Response csv(String text, String name) {
        return Response.ok(text, "text/csv; charset=utf-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "_") + ".csv\"")
                .build();
    }
}
