package pe.kuska.gateway.web.custody;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.Tab;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.services.NextPage;

/// Who of the unit looks after whom, and moving somebody's whole case load to a colleague.
@Path("/bandeja/a-cargo")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class CaseLoadPages {
    private static final int SHOWN = 200;

    private final TrackingCustody custody;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    CaseLoadPages(@RestClient TrackingCustody custody, Pages pages, CareDesk desk, Sending sending) {
        this.custody = custody;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "custody", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CaseLoadPage(
            Page page,
            List<Tab> filters,
            List<CaseLoad.Line> lines,
            @Nullable String next,
            Form form,
            List<Choice> givers,
            List<Choice> takers,
            List<Choice> reasons,
            @Nullable String news)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("mias") @Nullable String mine, @QueryParam("desde") @Nullable String after) {
        return show(mine != null, after, Sending.empty(), null);
    }

    @POST
    public Response move(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        CustodyWords words = desk.words(CustodyWords.class);
        List<CaseLoad.Moved> moved = new ArrayList<>();
        Response answer = sending.send(
                Missing.in(answers)
                        .unlessTyped("from", words.missingFrom())
                        .unlessTyped("to", words.missingTo())
                        .unlessTyped("reason", desk.words().missingReason()),
                () -> {
                    moved.add(custody.move(
                            Sending.keyOf(answers),
                            new TrackingCustody.Move(
                                    answers.typed("from"), answers.typed("to"), answers.typed("reason"))));
                    return "/bandeja/a-cargo";
                },
                form -> show(false, null, form, null));
        return moved.isEmpty()
                ? answer
                : Response.ok(told(moved.getFirst(), words)).build();
    }

    /// What went over is said once, on the page that answers.
    private TemplateInstance told(CaseLoad.Moved moved, CustodyWords words) {
        return show(false, null, Sending.empty(), words.moved(moved.persons(), moved.due(), moved.late()));
    }

    private TemplateInstance show(boolean mine, @Nullable String after, Form form, @Nullable String news) {
        CustodyWords words = desk.words(CustodyWords.class);
        List<CaseLoad.Colleague> colleagues = custody.colleagues(SHOWN).all();
        CaseLoad.Listed found = custody.caseLoad(mine, SHOWN, after);
        return pages.show(new CaseLoadPage(
                pages.current(),
                List.of(
                        new Tab("/bandeja/a-cargo", words.all(), !mine),
                        new Tab("/bandeja/a-cargo?mias=si", words.mine(), mine)),
                found.all().stream()
                        .map(each -> new CaseLoad.Line(
                                each.personCode(), HandOver.shortOf(each.responsible()), desk.moment(each.since())))
                        .toList(),
                NextPage.cursorOf(found.next()).orElse(null),
                form,
                choices(colleagues.stream().filter(each -> each.persons() > 0), words),
                choices(colleagues.stream(), words),
                desk.codes().choices("case_load_reason"),
                news));
    }

    /// The visitor first, then colleagues by the identifiers that stand in the list, with how many people they look
    /// after.
    private static List<Choice> choices(Stream<CaseLoad.Colleague> colleagues, CustodyWords words) {
        return colleagues
                .sorted(Comparator.comparing(CaseLoad.Colleague::me).reversed())
                .map(each -> new Choice(
                        each.responsible(),
                        words.inCharge(each.me() ? words.you() : HandOver.shortOf(each.responsible()), each.persons())))
                .toList();
    }
}
