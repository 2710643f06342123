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
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// A policy's progress as a page: the valuation first, then every figure behind it.
@Path("/politicas")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class PolicyPages {
    private static final int FIRST_YEAR = 2019;

    private final PolicyProgressReports indicators;
    private final Pages pages;
    private final InstantSource clock;

    PolicyPages(@RestClient PolicyProgressReports indicators, Pages pages, InstantSource clock) {
        this.indicators = indicators;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "policies", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgressPage(Page page, Progress progress, List<Integer> years) implements TemplateInstance {}

    /// Without a code, the national policy.
    @GET
    public Response usual() {
        return Response.seeOther(URI.create("/politicas/PNFTP")).build();
    }

    @GET
    @Path("{code: [A-Z0-9-]+}")
    public TemplateInstance progress(
            @PathParam("code") String code, @QueryParam("anio") @DefaultValue("2023") int year) {
        int thisYear = LocalDate.ofInstant(clock.instant(), Dates.PERU).getYear();
        List<Integer> years =
                IntStream.rangeClosed(FIRST_YEAR, thisYear).boxed().toList();
        return pages.show(new ProgressPage(pages.current(), indicators.progress(code, year), years));
    }
}
