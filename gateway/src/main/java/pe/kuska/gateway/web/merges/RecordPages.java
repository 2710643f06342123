package pe.kuska.gateway.web.merges;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.care.CareUnits;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.identity.Identity;
import pe.kuska.gateway.web.identity.IdentityHistory;
import pe.kuska.gateway.web.identity.RegistryIdentities;
import pe.kuska.gateway.web.identity.StatedFacts;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// The records of one person with their names, to say which are somebody else's. Looking at them is put on record, so
/// the page is only answered to a POST.
@Path("/identidad/personas/{cuv: CUV-[0-9A-Z-]+}/registros")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class RecordPages {
    private static final String RECORDS = "records";

    private final RegistryIdentities people;
    private final Pages pages;

    RecordPages(@RestClient RegistryIdentities people, Pages pages) {
        this.people = people;
        this.pages = pages;
    }

    /// One record as a line to choose.
    public record Line(
            String id, String source, String role, String name, String document, String birth, String place) {}

    @CheckedTemplate(basePath = "merges", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RecordsPage(Page page, String cuv, boolean allowed, List<Line> lines, Form form)
            implements TemplateInstance {}

    @POST
    public Response show(@PathParam("cuv") String cuv) {
        return page(cuv, 200, Answers.none(), List.of());
    }

    @POST
    @Path("separar")
    public Response separate(@PathParam("cuv") String cuv, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        List<FieldMessage> missing = problems(answers);
        if (!missing.isEmpty()) {
            return page(cuv, 400, answers, missing);
        }
        try {
            people.split(
                    cuv,
                    answers.typed("key"),
                    new IdentityHistory.Split(null, answers.all(RECORDS), answers.typed(MergeForm.REASON)));
        } catch (ServiceRefusal refusal) {
            if (!refusal.leavesTheFormOpen()) {
                throw refusal;
            }
            return page(
                    cuv,
                    400,
                    Sending.answersAfter(refusal, answers),
                    ServiceMessages.of(refusal.problem(), pages.words()));
        }
        return Response.seeOther(URI.create("/identidad/personas/" + cuv + "?hecho=si"))
                .build();
    }

    private List<FieldMessage> problems(Answers answers) {
        MergeWords words = pages.words(MergeWords.class);
        List<FieldMessage> messages = new ArrayList<>();
        if (answers.all(RECORDS).isEmpty()) {
            messages.add(new FieldMessage(RECORDS, words.recordsMissing()));
        }
        if (answers.typed(MergeForm.REASON).isEmpty()) {
            messages.addAll(MergeForm.reasonMissing(words));
        }
        return messages;
    }

    private Response page(String cuv, int status, Answers answers, List<FieldMessage> messages) {
        Form form = new Form(Sending.keyOf(answers), answers, messages);
        List<Line> lines = List.of();
        boolean allowed = true;
        try {
            lines = people.identity(cuv, RegistryIdentities.TO_RECOGNISE).records().stream()
                    .map(this::line)
                    .toList();
        } catch (ServiceRefusal refusal) {
            if (refusal.status() != 404 && refusal.status() != 403) {
                throw refusal;
            }
            allowed = false;
        }
        return Response.status(status)
                .entity(pages.show(new RecordsPage(pages.current(), cuv, allowed, lines, form)))
                .build();
    }

    private String institution(Identity.Record record) {
        return CareUnits.in(pages.current().language()).name(record.institution(), null);
    }

    private Line line(Identity.Record record) {
        return new Line(
                record.recordId(),
                record.system() == null ? institution(record) : institution(record) + " · " + record.system(),
                pages.current().labels().personRole(record.role()),
                StatedFacts.fullName(record),
                StatedFacts.of("DOCUMENT", record),
                StatedFacts.of("BIRTH", record),
                StatedFacts.of("BIRTHPLACE", record));
    }
}
