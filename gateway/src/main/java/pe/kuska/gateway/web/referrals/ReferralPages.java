package pe.kuska.gateway.web.referrals;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.Because;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.UnitChoice;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// One referral, for its two units: to answer it, and to go on when it came back.
@Path("/derivaciones/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ReferralPages {
    private final TrackingReferrals referrals;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    ReferralPages(@RestClient TrackingReferrals referrals, Pages pages, CareDesk desk, Sending sending) {
        this.referrals = referrals;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "referrals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReferralPage(
            Page page,
            ReferralView referral,
            Form form,
            List<Choice> returns,
            List<Choice> unattended,
            @Nullable String news)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "referrals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReroutePage(
            Page page,
            ReferralView referral,
            Form form,
            List<Choice> units,
            List<Choice> reasons,
            List<Choice> consents,
            List<Choice> overrideReasons)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "referrals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClosePage(Page page, ReferralView referral, Form form, List<Choice> reasons) implements TemplateInstance {}

    @GET
    public TemplateInstance referral(@PathParam("id") String id, @QueryParam("hecho") @Nullable String done) {
        return show(id, Sending.empty(), done == null ? null : desk.words().saved());
    }

    @POST
    @Path("{step: recibir|aceptar|atender|no-atendida|a-cargo|devolver}")
    public Response answer(
            @PathParam("id") String id, @PathParam("step") String step, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                step.equals("devolver") || step.equals("no-atendida")
                        ? desk.reasonNeeded(answers)
                        : Missing.in(answers),
                () -> {
                    referrals.answer(id, operation(step), answers.orNull("version"), Because.of(answers));
                    return "/derivaciones/" + id + "?hecho=si";
                },
                form -> show(id, form, null));
    }

    @GET
    @Path("otra-unidad")
    public TemplateInstance askWhereElse(@PathParam("id") String id) {
        return reroute(id, Sending.empty());
    }

    @POST
    @Path("otra-unidad")
    public Response sendElsewhere(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        UnitChoice to = UnitChoice.of(answers, "toInstitution");
        return sending.send(
                desk.reasonNeeded(answers)
                        .unlessTyped("toInstitution", desk.words().missingUnit())
                        .unlessTyped("consent", desk.words().missingChoice()),
                () -> {
                    referrals.reroute(
                            id,
                            Sending.keyOf(answers),
                            answers.orNull("version"),
                            TrackingReferrals.Elsewhere.of(to, answers));
                    return "/bandeja/devueltas?hecho=si";
                },
                form -> reroute(id, form));
    }

    @GET
    @Path("cerrar")
    public TemplateInstance askWhyClosed(@PathParam("id") String id) {
        return close(id, Sending.empty());
    }

    @POST
    @Path("cerrar")
    public Response close(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                desk.reasonNeeded(answers),
                () -> {
                    referrals.answer(id, "close", answers.orNull("version"), Because.of(answers));
                    return "/bandeja/devueltas?hecho=si";
                },
                form -> close(id, form));
    }

    private static String operation(String step) {
        return switch (step) {
            case "recibir" -> "receive";
            case "aceptar" -> "accept";
            case "atender" -> "attend";
            case "no-atendida" -> "give-up";
            case "a-cargo" -> "keep";
            default -> "return";
        };
    }

    private TemplateInstance show(String id, Form form, @Nullable String news) {
        return pages.show(new ReferralPage(
                pages.current(),
                read(id),
                form,
                desk.codes().choices("referral_return_reason"),
                desk.codes().choices("referral_unattended_reason"),
                news));
    }

    private TemplateInstance reroute(String id, Form form) {
        return pages.show(new ReroutePage(
                pages.current(),
                read(id),
                form,
                desk.units().receiving(),
                desk.codes().choices("referral_reroute_reason"),
                NewReferral.consents(desk.words(ReferralWords.class)),
                desk.codes().choices("consent_override_reason")));
    }

    private TemplateInstance close(String id, Form form) {
        return pages.show(
                new ClosePage(pages.current(), read(id), form, desk.codes().choices("referral_closure_reason")));
    }

    private ReferralView read(String id) {
        RestResponse<Referral> answer = referrals.read(id);
        return ReferralView.of(
                answer.getEntity(), answer.getHeaderString(HttpHeaders.ETAG), desk, desk.words(ReferralWords.class));
    }
}
