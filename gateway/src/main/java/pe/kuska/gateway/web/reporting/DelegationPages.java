package pe.kuska.gateway.web.reporting;

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
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// Who reports for whom, and until when.
@Path("/reportes/delegaciones")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class DelegationPages {
    /// A delegation changes once, when it is ended: until then it stands in its first version.
    private static final String FIRST_VERSION = "\"0\"";

    private final DelegationDesk desk;
    private final Pages pages;
    private final Sending sending;

    DelegationPages(@RestClient DelegationDesk desk, Pages pages, Sending sending) {
        this.desk = desk;
        this.pages = pages;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "reporting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DelegationsPage(
            Page page,
            @Nullable String institution,
            List<Delegation> delegations,
            Form form,
            @Nullable String news) implements TemplateInstance {}

    @GET
    public TemplateInstance list(@QueryParam("hecho") @Nullable String done) {
        ReportingWords words = words();
        String news = done == null ? null : done.equals("dada") ? words.newsDelegated() : words.newsRevoked();
        return page(Sending.given(Answers.of(Map.of("policy", "PNFTP"))), news);
    }

    @POST
    public Response give(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return sending.send(
                Missing.in(answers)
                        .unlessTyped("toInstitution", words().institutionMissing())
                        .unlessDate("validFrom", words().dateWrong())
                        .unlessDate("validUntil", words().dateWrong()),
                () -> {
                    desk.give(
                            Sending.keyOf(answers),
                            new Delegation.Giving(
                                    answers.orNull("policy"),
                                    upper(answers, "indicator"),
                                    upper(answers, "toInstitution"),
                                    upper(answers, "toUnit"),
                                    Dates.read(answers, "validFrom").orElse(null),
                                    Dates.read(answers, "validUntil").orElse(null)));
                    return "/reportes/delegaciones?hecho=dada";
                },
                form -> page(form, null));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/terminar")
    public Response revoke(@PathParam("id") String id) {
        desk.revoke(id, FIRST_VERSION);
        return Response.seeOther(URI.create("/reportes/delegaciones?hecho=terminada"))
                .build();
    }

    private static @Nullable String upper(Answers answers, String field) {
        return answers.known(field).map(typed -> typed.toUpperCase(Locale.ROOT)).orElse(null);
    }

    private TemplateInstance page(Form form, @Nullable String news) {
        return pages.show(new DelegationsPage(
                pages.current(), pages.visitor().institution(), desk.list().items(), form, news));
    }

    private ReportingWords words() {
        return pages.words(ReportingWords.class);
    }
}
