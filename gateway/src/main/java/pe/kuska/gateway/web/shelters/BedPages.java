package pe.kuska.gateway.web.shelters;

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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.Departments;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.services.NextPage;

/// Finding a bed by profile and reserving it. The profile travels in forms, never in an address.
@Path("/plazas")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class BedPages {
    private static final int SHELTERS_PER_PAGE = 100;

    private final TrackingShelters shelters;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    BedPages(@RestClient TrackingShelters shelters, Pages pages, CareDesk desk, Sending sending) {
        this.shelters = shelters;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "shelters", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BedsPage(
            Page page,
            Form form,
            List<Choice> departments,
            List<Choice> sexes,
            @Nullable List<Shelter.Card> found,
            List<Shelter.Card> directory,
            @Nullable String next)
            implements TemplateInstance {}

    @GET
    public TemplateInstance directory(@QueryParam("desde") @Nullable String after) {
        Shelter.Listed listed = shelters.list(SHELTERS_PER_PAGE, after);
        return beds(
                Sending.empty(),
                null,
                listed.all().stream().map(each -> card(each, null)).toList(),
                NextPage.cursorOf(listed.next()).orElse(null));
    }

    @POST
    public Response search(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        List<FieldMessage> missing = Profile.missing(answers, words());
        if (!missing.isEmpty()) {
            return sending.refuse(missing, answers, this::found);
        }
        return Response.ok(found(Sending.given(answers))).build();
    }

    @POST
    @Path("{shelter: [0-9a-f-]{36}}")
    public Response reserve(@PathParam("shelter") String shelter, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        Profile profile = Profile.of(answers);
        return sending.send(
                answers,
                () -> "/estancias/"
                        + shelters.reserve(
                                        shelter,
                                        Sending.keyOf(answers),
                                        new TrackingShelters.Reservation(
                                                profile.personCode(), profile.sex(), profile.age(), profile.children()))
                                .id()
                        + "?hecho=si",
                this::found);
    }

    /// The form with what is free now for the profile in it; with errors, the form alone.
    private TemplateInstance found(Form form) {
        if (!Profile.missing(form.answers(), words()).isEmpty()) {
            return beds(form, null, List.of(), null);
        }
        Profile profile = Profile.of(form.answers());
        List<Shelter.Card> free =
                shelters.vacancies(profile.department(), profile.sex(), profile.age(), profile.children()).stream()
                        .map(each -> card(each, profile.department()))
                        .toList();
        return beds(form, free, List.of(), null);
    }

    private TemplateInstance beds(
            Form form, @Nullable List<Shelter.Card> found, List<Shelter.Card> directory, @Nullable String next) {
        return pages.show(new BedsPage(
                pages.current(), form, Departments.choices(), desk.codes().choices("sexo"), found, directory, next));
    }

    private Shelter.Card card(Shelter shelter, @Nullable String searched) {
        return shelter.inWords(desk, words(), searched);
    }

    private ShelterWords words() {
        return desk.words(ShelterWords.class);
    }
}
