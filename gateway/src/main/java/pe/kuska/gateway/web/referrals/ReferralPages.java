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
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.Sending;
import pe.kuska.gateway.web.care.UnitChoice;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
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
            @Nullable String news) implements TemplateInstance {}

    @CheckedTemplate(basePath = "referrals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReroutePage(Page page, ReferralView referral, Form form, List<Choice> units, List<Choice> reasons)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "referrals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClosePage(Page page, ReferralView referral, Form form, List<Choice> reasons) implements TemplateInstance {}

    @GET
    public TemplateInstance referral(@PathParam("id") String id, @QueryParam("hecho") @Nullable String done) {
        return show(id, Sending.empty(), done == null ? null : desk.words().saved());
    }

    @POST
    @Path("{step: recibir|aceptar|atender|devolver}")
    public Response answer(
            @PathParam("id") String id, @PathParam("step") String step, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        if (step.equals("devolver") && answers.typed("reason").isEmpty()) {
            return sending.refuse(noReason(), answers, form -> show(id, form, null));
        }
        return sending.send(
                answers,
                () -> {
                    referrals.answer(id, operation(step), versionOf(answers), why(answers));
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
        List<FieldMessage> missing = new ArrayList<>();
        if (answers.typed("toInstitution").isEmpty()) {
            missing.add(new FieldMessage("toInstitution", desk.words().missingUnit()));
        }
        if (answers.typed("reason").isEmpty()) {
            missing.addAll(noReason());
        }
        if (!missing.isEmpty()) {
            return sending.refuse(missing, answers, form -> reroute(id, form));
        }
        UnitChoice to = UnitChoice.of(answers, "toInstitution");
        return sending.send(
                answers,
                () -> {
                    referrals.reroute(
                            id,
                            Sending.keyOf(answers),
                            versionOf(answers),
                            new TrackingReferrals.Elsewhere(to.institution(), to.unit(), answers.typed("reason")));
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
        if (answers.typed("reason").isEmpty()) {
            return sending.refuse(noReason(), answers, form -> close(id, form));
        }
        return sending.send(
                answers,
                () -> {
                    referrals.answer(id, "close", versionOf(answers), why(answers));
                    return "/bandeja/devueltas?hecho=si";
                },
                form -> close(id, form));
    }

    private static String operation(String step) {
        return switch (step) {
            case "recibir" -> "receive";
            case "aceptar" -> "accept";
            case "atender" -> "attend";
            default -> "return";
        };
    }

    private static @Nullable String versionOf(Answers answers) {
        return answers.known("version").orElse(null);
    }

    private static TrackingReferrals.Because why(Answers answers) {
        return new TrackingReferrals.Because(answers.known("reason").orElse(null));
    }

    private List<FieldMessage> noReason() {
        return List.of(new FieldMessage("reason", desk.words().missingReason()));
    }

    private TemplateInstance show(String id, Form form, @Nullable String news) {
        return pages.show(new ReferralPage(
                pages.current(), read(id), form, desk.codes().choices("referral_return_reason"), news));
    }

    private TemplateInstance reroute(String id, Form form) {
        return pages.show(new ReroutePage(
                pages.current(),
                read(id),
                form,
                desk.units().receiving(),
                desk.codes().choices("referral_reroute_reason")));
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
