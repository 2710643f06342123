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
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// A shelter: what it offers for everybody; who stays and how many beds there are for the unit that runs it.
@Path("/espacios/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ShelterPages {
    private static final int STAYS_SHOWN = 200;
    private static final int MOST_BEDS = 500;

    private final TrackingShelters shelters;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    ShelterPages(@RestClient TrackingShelters shelters, Pages pages, CareDesk desk, Sending sending) {
        this.shelters = shelters;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "shelters", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShelterPage(
            Page page,
            Shelter.Card shelter,
            List<Stay.Card> stays,
            @Nullable String address,
            Form form,
            @Nullable String news)
            implements TemplateInstance {}

    @GET
    public TemplateInstance shelter(@PathParam("id") String id, @QueryParam("hecho") @Nullable String done) {
        return show(
                id, null, Sending.empty(), done == null ? null : desk.words().saved());
    }

    /// For the unit that runs it. A reading of the address is on record, so it is asked for on purpose.
    @POST
    @Path("direccion")
    public TemplateInstance address(@PathParam("id") String id) {
        String address = shelters.address(id).address();
        return show(
                id,
                Objects.requireNonNullElse(
                        address, desk.words(ShelterWords.class).addressNone()),
                Sending.empty(),
                null);
    }

    @POST
    @Path("guardia")
    public Response reachBy(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        ShelterWords words = desk.words(ShelterWords.class);
        return sending.send(
                Missing.in(answers)
                        .unless(answers.typed("district").matches("(\\d{6})?"), "district", words.districtWrong())
                        .unless(
                                answers.typed("dutyPhone").matches("([0-9 +()-]{6,20})?"),
                                "dutyPhone",
                                words.dutyPhoneWrong()),
                () -> {
                    shelters.reachBy(
                            id,
                            answers.orNull("version"),
                            new TrackingShelters.Contact(answers.orNull("district"), answers.orNull("dutyPhone")));
                    return "/espacios/" + id + "?hecho=si";
                },
                form -> show(id, null, form, null));
    }

    @POST
    @Path("plazas")
    public Response resize(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                Missing.in(answers)
                        .unless(
                                Profile.isNumber(answers.typed("capacity"), MOST_BEDS),
                                "capacity",
                                desk.words(ShelterWords.class).capacityWrong()),
                () -> {
                    shelters.resize(
                            id,
                            answers.orNull("version"),
                            new TrackingShelters.Capacity(Integer.parseInt(answers.typed("capacity"))));
                    return "/espacios/" + id + "?hecho=si";
                },
                form -> show(id, null, form, null));
    }

    private TemplateInstance show(String id, @Nullable String address, Form form, @Nullable String news) {
        ShelterWords words = desk.words(ShelterWords.class);
        Shelter.Card shelter = shelters.read(id).inWords(desk, words, null);
        boolean runs = shelter.own() && desk.visitor().receivesReferrals();
        List<Stay.Card> stays = runs
                ? shelters.stays(id, STAYS_SHOWN).all().stream()
                        .map(stay -> stay.inWords(desk, words))
                        .toList()
                : List.of();
        return pages.show(new ShelterPage(pages.current(), shelter, stays, address, form, news));
    }
}
