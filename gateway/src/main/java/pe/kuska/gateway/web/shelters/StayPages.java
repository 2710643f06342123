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
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// A bed kept for a person or taken by her: she arrives, the bed is freed, she moves on or leaves.
@Path("/estancias/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class StayPages {
    private static final int SHELTERS_OFFERED = 200;

    private final TrackingShelters shelters;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    StayPages(@RestClient TrackingShelters shelters, Pages pages, CareDesk desk, Sending sending) {
        this.shelters = shelters;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "shelters", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StayPage(
            Page page,
            Stay.Card stay,
            Shelter.Card shelter,
            Form form,
            List<Choice> releases,
            List<Choice> ends,
            List<Choice> others,
            List<Choice> refusals,
            List<Choice> purposes,
            @Nullable String address,
            @Nullable String news)
            implements TemplateInstance {}

    @GET
    public TemplateInstance stay(@PathParam("id") String id, @QueryParam("hecho") @Nullable String done) {
        return show(
                id, Sending.empty(), null, done == null ? null : desk.words().saved());
    }

    @POST
    @Path("{step: aceptar|rechazar|llegada|liberar|trasladar|egreso}")
    public Response move(
            @PathParam("id") String id, @PathParam("step") String step, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                missing(step, answers),
                () -> {
                    Stay after = shelters.move(
                            id,
                            operation(step),
                            answers.orNull("version"),
                            new TrackingShelters.Step(answers.orNull("reason"), answers.orNull("toShelter")));
                    return "/estancias/" + after.id() + "?hecho=si";
                },
                form -> show(id, form, null, null));
    }

    /// Where the shelter is, once it expects the person. Each reading is on record, with what it was for.
    @POST
    @Path("direccion")
    public Response address(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        ShelterWords words = desk.words(ShelterWords.class);
        return sending.show(
                Missing.in(answers).unlessTyped("purpose", words.missingPurpose()),
                () -> show(
                        id,
                        Sending.empty(),
                        Objects.requireNonNullElse(
                                shelters.addressOf(id, new TrackingShelters.Purpose(answers.orNull("purpose")))
                                        .address(),
                                words.addressNone()),
                        null),
                form -> show(id, form, null, null));
    }

    private Missing missing(String step, Answers answers) {
        Missing missing =
                step.equals("llegada") || step.equals("aceptar") ? Missing.in(answers) : desk.reasonNeeded(answers);
        return step.equals("trasladar")
                ? missing.unlessTyped(
                        "toShelter", desk.words(ShelterWords.class).missingShelter())
                : missing;
    }

    private static String operation(String step) {
        return switch (step) {
            case "aceptar" -> "accept";
            case "rechazar" -> "decline";
            case "llegada" -> "occupy";
            case "liberar" -> "release";
            case "trasladar" -> "transfer";
            default -> "leave";
        };
    }

    private TemplateInstance show(String id, Form form, @Nullable String address, @Nullable String news) {
        ShelterWords words = desk.words(ShelterWords.class);
        Stay stay = shelters.stay(id);
        Shelter.Card shelter = shelters.read(stay.shelterId()).inWords(desk, words, null);
        List<Choice> others = shelter.own() && stay.status().equals("PRESENT")
                ? shelters.list(SHELTERS_OFFERED, null).all().stream()
                        .filter(other -> other.free() > 0 && !other.id().equals(stay.shelterId()))
                        .map(other -> new Choice(
                                other.id(), other.name() + " · " + words.freeBeds(other.free(), other.capacity())))
                        .toList()
                : List.of();
        return pages.show(new StayPage(
                pages.current(),
                stay.inWords(desk, words),
                shelter,
                form,
                desk.codes()
                        .choices(
                                "bed_release_reason",
                                code -> !code.equals("RESERVA_VENCIDA") && !code.equals("SIN_RESPUESTA")),
                desk.codes().choices("stay_end_reason"),
                others,
                desk.codes().choices("bed_refusal_reason"),
                desk.codes().choices("address_purpose"),
                address,
                news));
    }
}
