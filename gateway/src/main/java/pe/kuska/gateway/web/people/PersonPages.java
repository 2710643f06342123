package pe.kuska.gateway.web.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.CareWords;
import pe.kuska.gateway.web.care.PersonHead;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;

/// A victim's path of care: the stage reached, what is owed next, what has happened, where her cases stand.
@Path("/personas/{cuv: CUV-[0-9A-Z-]+}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class PersonPages {
    private final TrackedPeople tracking;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    PersonPages(@RestClient TrackedPeople tracking, Pages pages, CareDesk desk, Sending sending) {
        this.tracking = tracking;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PersonPage(
            Page page,
            PersonHead head,
            boolean mayRefer,
            boolean cares,
            @Nullable String news,
            Form form,
            List<Choice> endings,
            boolean onPath,
            @Nullable String status,
            @Nullable String movedFrom,
            List<String> otherCodes,
            List<StageOnPath> stages,
            List<OwedLine> owed,
            List<EntryLine> entries)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProceedingsPage(Page page, PersonHead head, List<Proceeding.Line> proceedings) implements TemplateInstance {}

    @GET
    public TemplateInstance path(
            @PathParam("cuv") String cuv,
            @QueryParam("derivada") @Nullable String referred,
            @QueryParam("hecho") @Nullable String done) {
        CareWords words = desk.words();
        return show(cuv, Sending.empty(), referred != null ? words.referDone() : done != null ? words.saved() : null);
    }

    /// Nothing more is owed to the person, and why.
    @POST
    @Path("concluir")
    public Response end(@PathParam("cuv") String cuv, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                desk.reasonNeeded(answers),
                () -> {
                    tracking.end(cuv, new TrackedPeople.Why(answers.typed("reason")));
                    return "/personas/" + cuv + "?hecho=si";
                },
                form -> show(cuv, form, null));
    }

    private TemplateInstance show(String cuv, Form form, @Nullable String news) {
        Timeline timeline = tracking.timeline(cuv);
        PeopleWords words = desk.words(PeopleWords.class);
        String code = Objects.requireNonNullElse(timeline.personCode(), cuv);
        return pages.show(new PersonPage(
                pages.current(),
                PersonHead.of(code, PersonHead.Part.PATH, desk),
                pages.visitor().refersPeople(),
                pages.visitor().is(Role.CASE_MANAGER),
                news,
                form,
                timeline.allOwed().stream().anyMatch(owed -> owed.isNextStep() && OwedLine.isOwn(owed, desk))
                        ? desk.codes().choices("care_end_reason")
                        : List.of(),
                timeline.stage() != null,
                status(timeline.status(), words),
                timeline.requestedCode(),
                Objects.requireNonNullElse(timeline.otherCodes(), List.of()),
                StageOnPath.of(timeline.stage(), desk.words()),
                timeline.allOwed().stream()
                        .map(owed -> OwedLine.of(owed, code, desk, words))
                        .toList(),
                timeline.newestFirst().stream()
                        .map(entry -> EntryLine.of(entry, code, desk))
                        .toList()));
    }

    private static @Nullable String status(@Nullable String status, PeopleWords words) {
        return switch (status) {
            case "PRESUMED" -> words.statusPresumed();
            case "IDENTIFIED" -> words.statusIdentified();
            case "RULED_OUT" -> words.statusRuledOut();
            case null, default -> status;
        };
    }

    @GET
    @Path("proceso")
    public TemplateInstance proceedings(@PathParam("cuv") String cuv) {
        return pages.show(new ProceedingsPage(
                pages.current(),
                PersonHead.of(cuv, PersonHead.Part.PROCEEDINGS, desk),
                tracking.proceedings(cuv).stream()
                        .map(each -> each.inWords(desk))
                        .toList()));
    }
}
