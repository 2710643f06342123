package pe.kuska.gateway.web.shelters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.Departments;
import pe.kuska.gateway.web.care.PersonHead;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.people.Timeline;
import pe.kuska.gateway.web.people.TrackedPeople;

/// The places a person had in shelters, and looking for one for her.
@Path("/personas/{cuv: CUV-[0-9A-Z-]+}/acogida")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class PersonBedPages {
    private final TrackedPeople people;
    private final Pages pages;
    private final CareDesk desk;

    PersonBedPages(@RestClient TrackedPeople people, Pages pages, CareDesk desk) {
        this.people = people;
        this.pages = pages;
        this.desk = desk;
    }

    /// One place a person had, as her path tells it.
    public record Told(String href, String summary, String when) {}

    @CheckedTemplate(basePath = "shelters", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PersonShelterPage(
            Page page, PersonHead head, Form form, List<Choice> departments, List<Choice> sexes, List<Told> stays)
            implements TemplateInstance {}

    @GET
    public TemplateInstance ofPerson(@PathParam("cuv") String cuv) {
        return pages.show(new PersonShelterPage(
                pages.current(),
                PersonHead.of(cuv, PersonHead.Part.SHELTER, desk),
                Sending.given(Answers.of(Map.of("personCode", cuv))),
                Departments.choices(),
                desk.codes().choices("sexo"),
                told(people.timeline(cuv))));
    }

    private List<Told> told(Timeline timeline) {
        List<Told> told = new ArrayList<>();
        for (Timeline.Entry entry : timeline.newestFirst()) {
            boolean ofStay = entry.type().startsWith("Bed") || entry.type().startsWith("Stay");
            String said = entry.said(desk);
            if (ofStay && entry.recordId() != null && said != null) {
                told.add(new Told("/estancias/" + entry.recordId(), said, desk.moment(entry.occurredAt())));
            }
        }
        return List.copyOf(told);
    }
}
