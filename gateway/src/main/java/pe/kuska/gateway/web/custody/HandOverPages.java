package pe.kuska.gateway.web.custody;

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
import pe.kuska.gateway.web.care.Because;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// One hand-over: the other side signs or says why not, and both have the receipt.
@Path("/entregas/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class HandOverPages {
    /// Nobody says this by hand: the system does when another unit signs.
    private static final String TAKEN_ELSEWHERE = "RECIBIDA_POR_OTRA_UNIDAD";

    private final TrackingCustody custody;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    HandOverPages(@RestClient TrackingCustody custody, Pages pages, CareDesk desk, Sending sending) {
        this.custody = custody;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "custody", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HandOverPage(
            Page page,
            HandOver.Card handOver,
            Form form,
            List<Choice> refusals,
            List<Choice> withdrawals,
            @Nullable String news)
            implements TemplateInstance {}

    @GET
    public TemplateInstance handOver(@PathParam("id") String id, @QueryParam("hecho") @Nullable String done) {
        return show(id, Sending.empty(), done == null ? null : desk.words().saved());
    }

    @POST
    @Path("{step: recibir|no-recibir|retirar}")
    public Response answer(
            @PathParam("id") String id, @PathParam("step") String step, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                step.equals("recibir") ? Missing.in(answers) : desk.reasonNeeded(answers),
                () -> {
                    custody.answer(id, operation(step), answers.orNull("version"), Because.of(answers));
                    return "/entregas/" + id + "?hecho=si";
                },
                form -> show(id, form, null));
    }

    private static String operation(String step) {
        return switch (step) {
            case "recibir" -> "receive";
            case "retirar" -> "withdraw";
            default -> "refuse";
        };
    }

    private TemplateInstance show(String id, Form form, @Nullable String news) {
        return pages.show(new HandOverPage(
                pages.current(),
                custody.read(id).inWords(desk, desk.words(CustodyWords.class)),
                form,
                desk.codes().choices("referral_rejection_reason"),
                desk.codes().choices("hand_over_withdrawal_reason", code -> !code.equals(TAKEN_ELSEWHERE)),
                news));
    }
}
