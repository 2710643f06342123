package pe.kuska.gateway.web.policies;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ProblemReader;

/// Single figures of a policy, from the indicators service: where they come from, how they went over the years, what
/// the events say beside them.
@RegisterRestClient(configKey = "indicators")
@RegisterClientHeaders(CallAsVisitor.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/indicators/v1")
public interface PolicyFigures {

    @GET
    @Path("policies/{code}/why")
    Why why(
            @PathParam("code") String code,
            @QueryParam("year") int year,
            @QueryParam("figure") @Nullable String figure,
            @QueryParam("asOf") @Nullable String asOf);

    @GET
    @Path("policies/{code}/dashboard/series")
    Series series(
            @PathParam("code") String code,
            @QueryParam("indicator") String indicator,
            @QueryParam("from") int from,
            @QueryParam("to") int to);

    @GET
    @Path("policies/{code}/dashboard/objective-series")
    SeriesPages.AllSeries objectiveSeries(
            @PathParam("code") String code, @QueryParam("from") int from, @QueryParam("to") int to);

    @GET
    @Path("policies/{code}/dashboard/entities")
    EntityLights entities(@PathParam("code") String code, @QueryParam("year") int year);

    @GET
    @Path("policies/{code}/dashboard/departments")
    DepartmentCounts departments(
            @PathParam("code") String code,
            @QueryParam("year") int year,
            @QueryParam("indicator") @Nullable String indicator);

    @GET
    @Path("policies/{code}/open-data/dictionary")
    OpenDataPages.Dictionary dictionary(@PathParam("code") String code);

    @GET
    @Path("indicators/{indicator}")
    IndicatorSheet sheet(@PathParam("indicator") String indicator, @QueryParam("policy") String policy);

    @GET
    @Path("indicators/{indicator}/observations")
    IndicatorSheet.Revisions revisions(@PathParam("indicator") String indicator, @QueryParam("policy") String policy);

    @GET
    @Path("indicators/{indicator}/computed")
    Computed computed(
            @PathParam("indicator") String indicator,
            @QueryParam("policy") String policy,
            @QueryParam("period") String period);

    @GET
    @Path("indicators/{indicator}/computed/members")
    Computed.Members members(
            @PathParam("indicator") String indicator,
            @QueryParam("policy") String policy,
            @QueryParam("period") String period,
            @QueryParam("side") String side);
}
