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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.pictures.DepartmentMap;
import pe.kuska.gateway.web.pictures.PictureWords;
import pe.kuska.gateway.web.policies.PolicyYears;

/// Training of a year, and the two forms by which an institution registers what it taught.
@Path("/capacitacion")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class TrainingPages {
    private final TrainingDesk desk;
    private final PolicyYears years;
    private final Pages pages;
    private final Sending sending;

    TrainingPages(@RestClient TrainingDesk desk, PolicyYears years, Pages pages, Sending sending) {
        this.desk = desk;
        this.years = years;
        this.pages = pages;
        this.sending = sending;
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
                done == null ? null : newsOf(done)));
    }

    @GET
    @Path("curso")
    public TemplateInstance blankCourse() {
        return course(Sending.empty());
    }

    @POST
    @Path("curso")
    public Response registerCourse(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                answers,
                () -> {
                    desk.register(
                            Sending.keyOf(answers),
                            new Training.NewCourse(
                                    answers.orNull("name"),
                                    answers.orNull("audience"),
                                    answers.whole("hours").orElse(null),
                                    answers.orNull("accreditedBy")));
                    return "/capacitacion?hecho=curso";
                },
                this::course);
    }

    @GET
    @Path("edicion")
    public TemplateInstance blankEdition() {
        return edition(Sending.empty());
    }

    @POST
    @Path("edicion")
    public Response registerEdition(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                Missing.in(answers).unlessTyped("course", words().courseMissing()),
                () -> {
                    Training.Edition registered =
                            desk.register(answers.typed("course"), Sending.keyOf(answers), typed(answers));
                    return "/capacitacion?anio="
                            + Objects.requireNonNull(registered.endedOn()).getYear() + "&hecho=edicion";
                },
                this::edition);
    }

    static Training.NewEdition typed(Answers answers) {
        return new Training.NewEdition(
                answers.orNull("entity"),
                answers.orNull("ubigeo"),
                Dates.read(answers, "startedOn").orElse(null),
                Dates.read(answers, "endedOn").orElse(null),
                answers.whole("enrolled").orElse(null),
                answers.whole("approved").orElse(null));
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

    private String newsOf(String done) {
        return switch (done) {
            case "curso" -> words().newsCourse();
            case "corregida" -> words().newsCorrected();
            default -> words().newsEdition();
        };
    }

    private TrainingWords words() {
        return pages.words(TrainingWords.class);
    }
}
