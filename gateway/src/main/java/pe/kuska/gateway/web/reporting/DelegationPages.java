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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// Who reports for whom, and until when.
@Path("/reportes/delegaciones")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class DelegationPages {
    /// A delegation changes once, when it is ended: until then it stands in its first version.
    private static final String FIRST_VERSION = "\"0\"";

    private final DelegationDesk desk;
    private final Pages pages;

    DelegationPages(@RestClient DelegationDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
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
        return page(new Form(UUID.randomUUID().toString(), Answers.of(Map.of("policy", "PNFTP")), List.of()), news);
    }

    @POST
    public Response give(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        List<FieldMessage> problems = problemsOf(answers);
        if (!problems.isEmpty()) {
            return again(answers, problems);
        }
        try {
            desk.give(
                    answers.known("key").orElseGet(() -> UUID.randomUUID().toString()),
                    new Delegation.Giving(
                            answers.known("policy").orElse(null),
                            upper(answers, "indicator"),
                            upper(answers, "toInstitution"),
                            upper(answers, "toUnit"),
                            Dates.read(answers, "validFrom").orElse(null),
                            Dates.read(answers, "validUntil").orElse(null)));
            return Response.seeOther(URI.create("/reportes/delegaciones?hecho=dada"))
                    .build();
        } catch (ServiceRefusal refusal) {
            if (!refusal.concernsWhatWasTyped()) {
                throw refusal;
            }
            return again(answers, ServiceMessages.of(refusal.problem(), pages.words()));
        }
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/terminar")
    public Response revoke(@PathParam("id") String id) {
        desk.revoke(id, FIRST_VERSION);
        return Response.seeOther(URI.create("/reportes/delegaciones?hecho=terminada"))
                .build();
    }

    private List<FieldMessage> problemsOf(Answers answers) {
        List<FieldMessage> problems = new ArrayList<>();
        if (answers.typed("toInstitution").isEmpty()) {
            problems.add(new FieldMessage("toInstitution", words().institutionMissing()));
        }
        for (String date : List.of("validFrom", "validUntil")) {
            if (Dates.read(answers, date).isEmpty()) {
                problems.add(new FieldMessage(date, words().dateWrong()));
            }
        }
        return problems;
    }

    private static @Nullable String upper(Answers answers, String field) {
        return answers.known(field).map(typed -> typed.toUpperCase(Locale.ROOT)).orElse(null);
    }

    private Response again(Answers answers, List<FieldMessage> problems) {
        return Response.status(400)
                .entity(page(new Form(answers.typed("key"), answers, problems), null))
                .build();
    }

    private TemplateInstance page(Form form, @Nullable String news) {
        return pages.show(new DelegationsPage(
                pages.current(), pages.visitor().institution(), desk.list().items(), form, news));
    }

    private ReportingWords words() {
        return pages.words(ReportingWords.class);
    }
}
