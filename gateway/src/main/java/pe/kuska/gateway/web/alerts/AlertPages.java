package pe.kuska.gateway.web.alerts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.Departments;
import pe.kuska.gateway.web.care.Tab;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.services.NextPage;

/// The alerts of a unit with their clocks, and recording one in two answers.
@Path("/alertas")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class AlertPages {
    private static final int ALERTS_PER_PAGE = 50;

    private final TrackingAlerts alerts;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    AlertPages(@RestClient TrackingAlerts alerts, Pages pages, CareDesk desk, Sending sending) {
        this.alerts = alerts;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "alerts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ListPage(
            Page page,
            boolean mayRecord,
            List<Tab> filters,
            List<AlertView> alerts,
            @Nullable String next) implements TemplateInstance {}

    @CheckedTemplate(basePath = "alerts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewPage(
            Page page,
            Form form,
            @Nullable String channel,
            List<Choice> channels,
            List<Choice> signs,
            List<Choice> departments,
            List<Choice> times)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("estado") @Nullable String status, @QueryParam("desde") @Nullable String after) {
        AlertWords words = desk.words(AlertWords.class);
        Alert.Listed found = alerts.list(status, ALERTS_PER_PAGE, after);
        return pages.show(new ListPage(
                pages.current(),
                desk.visitor().registersCases() || desk.visitor().receivesReferrals(),
                filters(status, words),
                found.all().stream()
                        .map(alert -> AlertView.of(alert, desk, words))
                        .sorted(AlertView.BY_URGENCY)
                        .toList(),
                NextPage.cursorOf(found.next()).orElse(null)));
    }

    private static List<Tab> filters(@Nullable String status, AlertWords words) {
        List<Tab> filters = new ArrayList<>();
        filters.add(new Tab("/alertas", words.filterAll(), status == null));
        for (String each : List.of("RECEIVED", "EVALUATED", "REFERRED", "ATTENDED", "DISMISSED")) {
            filters.add(new Tab("/alertas?estado=" + each, AlertView.statusWord(each, words), each.equals(status)));
        }
        return List.copyOf(filters);
    }

    @GET
    @Path("nueva")
    public TemplateInstance blank() {
        return form(Sending.given(
                Answers.of(Map.of("channel", AlertChannel.of(desk.visitor()).orElse("")))));
    }

    @POST
    public Response record(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        AlertWords words = desk.words(AlertWords.class);
        return sending.send(
                Missing.in(answers)
                        .unlessTyped("channel", words.missingChannel())
                        .unlessTyped("sign", words.missingSign()),
                () -> "/alertas/"
                        + alerts.receive(Sending.keyOf(answers), AlertRequests.New.of(answers, desk.now()))
                                .id()
                        + "?hecho=registrada",
                this::form);
    }

    private TemplateInstance form(Form form) {
        AlertWords words = desk.words(AlertWords.class);
        return pages.show(new NewPage(
                pages.current(),
                form,
                AlertChannel.of(desk.visitor()).orElse(null),
                desk.codes().choices("alert_channel"),
                desk.codes().choices("alert_sign"),
                Departments.choices(),
                List.of(
                        new Choice("15", words.received15()),
                        new Choice("30", words.received30()),
                        new Choice("60", words.received60()),
                        new Choice("120", words.received120()))));
    }
}
