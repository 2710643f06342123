package pe.kuska.gateway.web.policies;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;
import pe.kuska.gateway.web.pictures.BarChart;

/// A policy's progress as a page: the valuation first, then every figure behind it.
@Path("/politicas")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class PolicyPages {
    private final PolicyProgressReports indicators;
    private final Pages pages;
    private final PolicyYears years;

    PolicyPages(@RestClient PolicyProgressReports indicators, Pages pages, PolicyYears years) {
        this.indicators = indicators;
        this.pages = pages;
        this.years = years;
    }

    @CheckedTemplate(basePath = "policies", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgressPage(
            Page page,
            Progress progress,
            List<Integer> years,
            BarChart bars,
            List<PolicyTree.Summary> policies,
            boolean follows,
            boolean loads)
            implements TemplateInstance {}

    /// Without a code, the national policy.
    @GET
    public Response usual() {
        return Response.seeOther(URI.create("/politicas/PNFTP")).build();
    }

    @GET
    @Path("{code: [A-Z0-9-]+}")
    public TemplateInstance progress(
            @PathParam("code") String code, @QueryParam("anio") @DefaultValue(PolicyYears.USUAL) int year) {
        Visitor visitor = pages.visitor();
        Progress progress = indicators.progress(code, year);
        return pages.show(new ProgressPage(
                pages.current(),
                progress,
                years.offered(),
                bars(progress),
                indicators.all().items(),
                visitor.is(Role.INDICATOR_REPORTER) || visitor.is(Role.POLICY_LEAD) || visitor.is(Role.AUDITOR),
                visitor.is(Role.POLICY_LEAD) || visitor.is(Role.ADMIN)));
    }

    /// The objectives side by side, each with the colour of its level.
    private BarChart bars(Progress progress) {
        PolicyWords words = pages.words(PolicyWords.class);
        return BarChart.ofPercentages(
                words.barsTitle(),
                words.objective(),
                words.advance1(),
                progress.allObjectives().stream()
                        .map(objective -> new BarChart.Figure(
                                objective.code(),
                                objective.advance1(),
                                objective.level(),
                                "/politicas/" + progress.policy() + "/porque?anio=" + progress.year() + "&cifra="
                                        + objective.code() + ".advance1"))
                        .toList(),
                pages.current().labels());
    }
}
