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
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Labels;
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

    CasePages(@RestClient RegistryCases registry, CodeLists codeLists, Pages pages) {
        this.registry = registry;
        this.codeLists = codeLists;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ListPage(
            Page page, List<CaseList.Item> cases, @Nullable String next, boolean first) implements TemplateInstance {}

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CasePage(
            Page page,
            CaseFile file,
            @Nullable String crime,
            List<String> conducts,
            List<String> means,
            List<String> purposes,
            @Nullable String recruitment)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReceiptPage(Page page, CaseFile file, boolean updated) implements TemplateInstance {}

    @GET
    public TemplateInstance list(@QueryParam("desde") @Nullable String after) {
        CaseList found = registry.list(CASES_PER_PAGE, after);
        return pages.show(new ListPage(
                pages.current(), found.cases(), NextPage.cursorOf(found.next()).orElse(null), after == null));
    }

    @GET
    @Path("{code: CT-[0-9A-Z-]+}")
    public TemplateInstance read(@PathParam("code") String code) {
        CaseFile file = registry.read(code);
        Page page = pages.current();
        return pages.show(new CasePage(
                page,
                file,
                worded(CodeLists.CRIMES, file.crime(), page.labels()),
                worded(CodeLists.CONDUCTS, file.conducts(), page.labels()),
                worded(CodeLists.MEANS, file.means(), page.labels()),
                worded(CodeLists.PURPOSES, file.purposes(), page.labels()),
                worded(CodeLists.RECRUITMENT, file.recruitment(), page.labels())));
    }

    @GET
    @Path("{code: CT-[0-9A-Z-]+}/constancia")
    public TemplateInstance receipt(
            @PathParam("code") String code, @QueryParam("actualizado") @Nullable String updated) {
        return pages.show(new ReceiptPage(pages.current(), registry.read(code), updated != null));
    }

    private @Nullable String worded(String list, @Nullable String code, Labels labels) {
        return code == null ? null : codeLists.label(list, code, labels);
    }

    private List<String> worded(String list, @Nullable List<String> codes, Labels labels) {
        return codes == null
                ? List.of()
                : codes.stream()
                        .map(code -> codeLists.label(list, code, labels))
                        .toList();
    }
}
