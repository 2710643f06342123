package pe.kuska.gateway.web.training;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.pictures.DepartmentMap;
import pe.kuska.gateway.web.pictures.PictureWords;
import pe.kuska.gateway.web.policies.PolicyYears;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// Training of a year, and the two forms by which an institution registers what it taught.
@Path("/capacitacion")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class TrainingPages {
    private final TrainingDesk desk;
    private final PolicyYears years;
    private final Pages pages;

    TrainingPages(@RestClient TrainingDesk desk, PolicyYears years, Pages pages) {
        this.desk = desk;
        this.years = years;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "training", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TrainingPage(
            Page page,
            Training training,
            DepartmentMap map,
            List<Integer> years,
            List<Training.Edition> editions,
            Map<String, String> courses,
            boolean reporter,
            TrainingLabels labels,
            @Nullable String news)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "training", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CoursePage(Page page, Form form, List<Choice> audiences) implements TemplateInstance {}

    @CheckedTemplate(basePath = "training", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EditionPage(Page page, Form form, List<Choice> courses) implements TemplateInstance {}

    @GET
    public TemplateInstance show(
            @QueryParam("anio") @DefaultValue("0") int wanted, @QueryParam("hecho") @Nullable String done) {
        int year = wanted == 0 ? years.offered().getFirst() : wanted;
        Training training = desk.summary(year);
        TrainingWords words = words();
        return pages.show(new TrainingPage(
                pages.current(),
                training,
                DepartmentMap.of(
                        "departamentos",
                        words.mapTitle(),
                        words.approved(),
                        training.approvedByDepartment(),
                        pages.words(PictureWords.class),
                        pages.current().labels()),
                years.offered(),
                desk.editions(year).items(),
                desk.courses().items().stream().collect(Collectors.toMap(Training.Course::id, Training.Course::name)),
                pages.visitor().is(Role.INDICATOR_REPORTER),
                new TrainingLabels(words),
                done == null ? null : done.equals("curso") ? words.newsCourse() : words.newsEdition()));
    }

    @GET
    @Path("curso")
    public TemplateInstance blankCourse() {
        return course(blank());
    }

    @POST
    @Path("curso")
    public Response registerCourse(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        try {
            desk.register(
                    keyOf(answers),
                    new Training.NewCourse(
                            answers.known("name").orElse(null),
                            answers.known("audience").orElse(null),
                            whole(answers, "hours"),
                            answers.known("accreditedBy").orElse(null)));
            return Response.seeOther(URI.create("/capacitacion?hecho=curso")).build();
        } catch (ServiceRefusal refusal) {
            return Response.status(400)
                    .entity(course(new Form(keyOf(answers), answers, messages(refusal))))
                    .build();
        }
    }

    @GET
    @Path("edicion")
    public TemplateInstance blankEdition() {
        return edition(blank());
    }

    @POST
    @Path("edicion")
    public Response registerEdition(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        String course = answers.typed("course");
        if (course.isEmpty()) {
            return editionAgain(answers, List.of(new FieldMessage("course", words().courseMissing())));
        }
        try {
            Training.Edition registered = desk.register(
                    course,
                    keyOf(answers),
                    new Training.NewEdition(
                            answers.known("entity").orElse(null),
                            answers.known("ubigeo").orElse(null),
                            Dates.read(answers, "startedOn").orElse(null),
                            Dates.read(answers, "endedOn").orElse(null),
                            whole(answers, "enrolled"),
                            whole(answers, "approved")));
            int year = Objects.requireNonNull(registered.endedOn()).getYear();
            return Response.seeOther(URI.create("/capacitacion?anio=" + year + "&hecho=edicion"))
                    .build();
        } catch (ServiceRefusal refusal) {
            return editionAgain(answers, messages(refusal));
        }
    }

    private Response editionAgain(Answers answers, List<FieldMessage> messages) {
        return Response.status(400)
                .entity(edition(new Form(keyOf(answers), answers, messages)))
                .build();
    }

    private TemplateInstance course(Form form) {
        return pages.show(new CoursePage(pages.current(), form, new TrainingLabels(words()).offeredAudiences()));
    }

    private TemplateInstance edition(Form form) {
        String own = pages.visitor().institution();
        return pages.show(new EditionPage(
                pages.current(),
                form,
                desk.courses().items().stream()
                        .filter(course -> course.institution().equals(own))
                        .map(course -> new Choice(course.id(), course.name()))
                        .toList()));
    }

    private static Form blank() {
        return new Form(UUID.randomUUID().toString(), Answers.none(), List.of());
    }

    private static String keyOf(Answers answers) {
        return answers.known("key").orElseGet(() -> UUID.randomUUID().toString());
    }

    private static @Nullable Integer whole(Answers answers, String field) {
        return answers.known(field)
                .filter(typed -> typed.matches("[0-9]{1,7}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    private List<FieldMessage> messages(ServiceRefusal refusal) {
        if (!refusal.concernsWhatWasTyped()) {
            throw refusal;
        }
        return ServiceMessages.of(refusal.problem(), pages.words());
    }

    private TrainingWords words() {
        return pages.words(TrainingWords.class);
    }
}
