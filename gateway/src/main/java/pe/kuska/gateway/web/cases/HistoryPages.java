package pe.kuska.gateway.web.cases;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// What a case said before: every version, and the way to the case as it was known on a day.
@Path("/casos/{code: CT-[0-9A-Z-]+}/historia")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class HistoryPages {
    private static final String DAY = "asOf";

    private final RegistryCases cases;
    private final RegistryCaseLinks links;
    private final CodeLists codeLists;
    private final Pages pages;
    private final InstantSource clock;

    HistoryPages(
            @RestClient RegistryCases cases,
            @RestClient RegistryCaseLinks links,
            CodeLists codeLists,
            Pages pages,
            InstantSource clock) {
        this.cases = cases;
        this.links = links;
        this.codeLists = codeLists;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HistoryPage(Page page, CaseLabels labels, CaseFile file, List<CaseHistory.Version> versions, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance read(@PathParam("code") String code) {
        return show(code, new Form("", Answers.none(), List.of()));
    }

    /// The three boxes of a date become the address of the case on that day.
    @GET
    @Path("dia")
    public Response on(@PathParam("code") String code, @Context UriInfo uri) {
        Answers answers = Answers.from(uri.getQueryParameters());
        Optional<LocalDate> day =
                Dates.read(answers, DAY).filter(one -> !one.isAfter(LocalDate.ofInstant(clock.instant(), Dates.PERU)));
        if (day.isEmpty()) {
            return again(code, answers, pages.words(CaseWords.class).asOfWrong());
        }
        if (!wasKnownOn(code, day.get())) {
            return again(code, answers, pages.words(CaseWords.class).asOfNotYet());
        }
        return Response.seeOther(URI.create("/casos/" + code + "?al=" + day.get()))
                .build();
    }

    private boolean wasKnownOn(String code, LocalDate day) {
        try {
            cases.read(code, day.toString());
            return true;
        } catch (ServiceRefusal refusal) {
            if (refusal.status() != 404) {
                throw refusal;
            }
            return false;
        }
    }

    private Response again(String code, Answers answers, String message) {
        return Response.status(400)
                .entity(show(code, new Form("", answers, List.of(new FieldMessage(DAY, message)))))
                .build();
    }

    private TemplateInstance show(String code, Form form) {
        Page page = pages.current();
        return pages.show(new HistoryPage(
                page,
                new CaseLabels(page, codeLists),
                cases.read(code, null),
                links.history(code).newestFirst(),
                form));
    }
}
