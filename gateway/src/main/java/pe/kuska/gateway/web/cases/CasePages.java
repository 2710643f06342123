package pe.kuska.gateway.web.cases;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.services.NextPage;

/// Cases in the browser: list, receipt, one case.
@Path("/casos")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class CasePages {
    private static final int CASES_PER_PAGE = 25;

    private final RegistryCases registry;
    private final CodeLists codeLists;
    private final Pages pages;
    private final InstantSource clock;

    CasePages(@RestClient RegistryCases registry, CodeLists codeLists, Pages pages, InstantSource clock) {
        this.registry = registry;
        this.codeLists = codeLists;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ListPage(
            Page page, List<CaseList.Item> cases, @Nullable String next, boolean first) implements TemplateInstance {}

    /// `asOf` is the day, in words, as of which the case is shown.
    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CasePage(
            Page page,
            CaseLabels labels,
            CaseFile file,
            List<CaseFacts.Fact> facts,
            boolean mayAmend,
            @Nullable String asOf,
            @Nullable String news)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReceiptPage(Page page, CaseFile file, Instant issued, boolean updated) implements TemplateInstance {}

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReceiptSheet(Page page, CaseFile file, Instant issued, boolean updated) implements TemplateInstance {}

    @GET
    public TemplateInstance list(@QueryParam("desde") @Nullable String after) {
        CaseList found = registry.list(CASES_PER_PAGE, after);
        return pages.show(new ListPage(
                pages.current(), found.cases(), NextPage.cursorOf(found.next()).orElse(null), after == null));
    }

    @GET
    @Path("{code: CT-[0-9A-Z-]+}")
    public TemplateInstance read(
            @PathParam("code") String code,
            @QueryParam("al") @Nullable LocalDate day,
            @QueryParam("hecho") @Nullable String done) {
        CaseFile file = registry.read(code, day == null ? null : day.toString());
        Page page = pages.current();
        return pages.show(new CasePage(
                page,
                new CaseLabels(page, codeLists),
                file,
                file.facts(),
                day == null && file.mayBeAmendedBy(pages.visitor()),
                day == null ? null : page.labels().date(day),
                done == null ? null : pages.words(CaseWords.class).amended()));
    }

    @GET
    @Path("{code: CT-[0-9A-Z-]+}/constancia")
    public TemplateInstance receipt(
            @PathParam("code") String code, @QueryParam("actualizado") @Nullable String updated) {
        return pages.show(
                new ReceiptPage(pages.current(), registry.read(code, null), clock.instant(), updated != null));
    }

    /// The same receipt as a file, to be kept in the paper file or sent on.
    @GET
    @Path("{code: CT-[0-9A-Z-]+}/constancia.pdf")
    @Produces("application/pdf")
    public Response receiptAsFile(@PathParam("code") String code, @QueryParam("actualizado") @Nullable String updated) {
        CaseFile file = registry.read(code, null);
        String html = pages.show(new ReceiptSheet(pages.current(), file, clock.instant(), updated != null))
                .render();
        return Response.ok(ReceiptPdf.of(html))
                .header("Content-Disposition", "attachment; filename=\"constancia-" + file.code() + ".pdf\"")
                .build();
    }
}
