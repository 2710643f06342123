package pe.kuska.gateway.web.funnel;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.Departments;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.services.NextPage;

/// The funnel of a year, and who is behind a figure for those who may know.
@Path("/embudo")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class FunnelPages {
    private static final int PEOPLE_PER_PAGE = 50;

    private final TrackingFunnel tracking;
    private final Pages pages;
    private final CareDesk desk;

    FunnelPages(@RestClient TrackingFunnel tracking, Pages pages, CareDesk desk) {
        this.tracking = tracking;
        this.pages = pages;
        this.desk = desk;
    }

    /// Somebody behind a figure.
    public record Line(
            String personCode,
            String place,
            String reached,
            String furthest,
            @Nullable String reason) {}

    @CheckedTemplate(basePath = "funnel", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FunnelPage(
            Page page,
            int year,
            @Nullable String department,
            Form form,
            FunnelView funnel,
            List<Choice> departments,
            boolean seesPeople)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "funnel", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PeoplePage(
            Page page,
            int year,
            String step,
            List<Line> people,
            @Nullable String next) implements TemplateInstance {}

    @GET
    public TemplateInstance funnel(
            @QueryParam("anio") @Nullable String asked, @QueryParam("departamento") @Nullable String place) {
        int year = yearOf(asked);
        String department = place == null || !place.matches("\\d{2}") ? null : place;
        Map<String, String> given = new HashMap<>();
        given.put("anio", Integer.toString(year));
        if (department != null) {
            given.put("departamento", department);
        }
        return pages.show(new FunnelPage(
                pages.current(),
                year,
                department,
                Sending.given(Answers.of(given)),
                FunnelView.of(tracking.count(year, department), desk, desk.words(FunnelWords.class)),
                Departments.choices(),
                desk.visitor().refersPeople() || desk.visitor().is(Role.AUDITOR)));
    }

    @GET
    @Path("{step: [A-Z_]+}")
    public TemplateInstance people(
            @PathParam("step") String step,
            @QueryParam("anio") @Nullable String asked,
            @QueryParam("departamento") @Nullable String department,
            @QueryParam("desde") @Nullable String after) {
        FunnelWords words = desk.words(FunnelWords.class);
        int year = yearOf(asked);
        Funnel.Listed found = tracking.people(
                year, step, department == null || department.isEmpty() ? null : department, PEOPLE_PER_PAGE, after);
        return pages.show(new PeoplePage(
                pages.current(),
                year,
                FunnelView.nameOf(step, words),
                found.all().stream().map(person -> line(person, words)).toList(),
                NextPage.cursorOf(found.next()).orElse(null)));
    }

    private Line line(Funnel.Person person, FunnelWords words) {
        String place = Departments.nameOf(person.department());
        return new Line(
                person.personCode(),
                place == null ? "" : place,
                desk.moment(person.reachedAt()),
                person.furthest() == null ? "" : FunnelView.nameOf(person.furthest(), words),
                person.reason() == null ? null : FunnelView.reason(person.reason(), desk.codes(), words));
    }

    private int yearOf(@Nullable String asked) {
        return asked != null && asked.matches("20\\d{2}")
                ? Integer.parseInt(asked)
                : desk.today().getYear();
    }
}
