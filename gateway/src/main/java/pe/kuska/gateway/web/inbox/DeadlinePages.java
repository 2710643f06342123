package pe.kuska.gateway.web.inbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.Tab;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.services.NextPage;

/// What falls due, grouped as a day is planned, and what came back to the unit.
@Path("/bandeja")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class DeadlinePages {
    private static final int DEADLINES_PER_PAGE = 100;
    private static final int RETURNS_PER_PAGE = 50;

    private final UnitInbox inbox;
    private final Pages pages;
    private final CareDesk desk;

    DeadlinePages(@RestClient UnitInbox inbox, Pages pages, CareDesk desk) {
        this.inbox = inbox;
        this.pages = pages;
        this.desk = desk;
    }

    /// Deadlines of one stretch of time.
    public record Group(String title, DueLine.When when, List<DueLine> lines) {}

    @CheckedTemplate(basePath = "inbox", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DeadlinesPage(
            Page page,
            List<Tab> tabs,
            List<Tab> filters,
            List<Group> groups,
            @Nullable String next) implements TemplateInstance {}

    @CheckedTemplate(basePath = "inbox", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CameBackPage(
            Page page,
            List<Tab> tabs,
            List<CameBackList.Card> referrals,
            @Nullable String news) implements TemplateInstance {}

    @GET
    @Path("plazos")
    public TemplateInstance deadlines(
            @QueryParam("mias") @Nullable String mine,
            @QueryParam("vencidas") @Nullable String late,
            @QueryParam("desde") @Nullable String after) {
        InboxWords words = desk.words(InboxWords.class);
        DueList due = inbox.deadlines(mine != null, late != null, DEADLINES_PER_PAGE, after);
        List<DueLine> lines =
                due.all().stream().map(each -> DueLine.of(each, desk, words)).toList();
        return pages.show(new DeadlinesPage(
                pages.current(),
                InboxTabs.of(InboxTabs.DEADLINES, desk.visitor(), words),
                filters(mine != null, late != null, words),
                groups(lines, words),
                NextPage.cursorOf(due.next()).orElse(null)));
    }

    static List<Group> groups(List<DueLine> lines, InboxWords words) {
        List<Group> groups = new ArrayList<>();
        for (DueLine.When when : DueLine.When.values()) {
            List<DueLine> those =
                    lines.stream().filter(line -> line.when() == when).toList();
            if (!those.isEmpty()) {
                groups.add(new Group(title(when, words), when, those));
            }
        }
        return List.copyOf(groups);
    }

    private static String title(DueLine.When when, InboxWords words) {
        return switch (when) {
            case LATE -> words.late();
            case TODAY -> words.todayGroup();
            case LATER -> words.laterGroup();
        };
    }

    private List<Tab> filters(boolean mine, boolean late, InboxWords words) {
        List<Tab> filters = new ArrayList<>();
        filters.add(new Tab("/bandeja/plazos", words.filterAll(), !mine && !late));
        if (desk.visitor().receivesReferrals()) {
            filters.add(new Tab("/bandeja/plazos?mias=si", words.filterMine(), mine));
        }
        filters.add(new Tab("/bandeja/plazos?vencidas=si", words.filterLate(), late));
        return List.copyOf(filters);
    }

    @GET
    @Path("devueltas")
    public TemplateInstance cameBack(@QueryParam("hecho") @Nullable String done) {
        List<CameBackList.Card> referrals = inbox.cameBack(RETURNS_PER_PAGE).all().stream()
                .map(item -> CameBackList.Card.of(item, desk))
                .toList();
        return pages.show(new CameBackPage(
                pages.current(),
                InboxTabs.of(InboxTabs.CAME_BACK, desk.visitor(), desk.words(InboxWords.class)),
                referrals,
                done == null ? null : desk.words().saved()));
    }
}
