package pe.kuska.gateway.web.catalogues;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.client.api.ClientMultipartForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.policies.PolicyChoices;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// The page on which the ministry loads a catalogue. Trying it out says row by row what would happen; nothing of a file
/// is kept here.
@Path("/catalogos")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class CataloguePages {
    private final CatalogueDesk desk;
    private final Pages pages;
    private final PolicyChoices policies;

    CataloguePages(@RestClient CatalogueDesk desk, Pages pages, PolicyChoices policies) {
        this.desk = desk;
        this.pages = pages;
        this.policies = policies;
    }

    @CheckedTemplate(basePath = "catalogues", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LoadPage(
            Page page,
            Form form,
            List<Choice> policies,
            @Nullable CatalogueImport done) implements TemplateInstance {}

    /// What is typed on the page.
    public static class Upload {
        @RestForm
        @Nullable
        String policy;

        @RestForm
        @Nullable
        String step;

        @RestForm("validFrom.day")
        @Nullable
        String day;

        @RestForm("validFrom.month")
        @Nullable
        String month;

        @RestForm("validFrom.year")
        @Nullable
        String year;

        @RestForm("file")
        @Nullable
        FileUpload file;

        Answers answers() {
            MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
            put(typed, "policy", policy);
            put(typed, "validFrom.day", day);
            put(typed, "validFrom.month", month);
            put(typed, "validFrom.year", year);
            return Answers.from(typed);
        }

        private static void put(MultivaluedMap<String, String> typed, String name, @Nullable String value) {
            typed.putSingle(name, value == null ? "" : value);
        }
    }

    @GET
    public TemplateInstance blank() {
        return page(Answers.none(), List.of(), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response load(Upload upload) {
        Answers answers = upload.answers();
        FileUpload file = upload.file;
        List<FieldMessage> problems = problemsOf(answers, file);
        if (file == null || !problems.isEmpty()) {
            return again(answers, problems);
        }
        ClientMultipartForm form = ClientMultipartForm.create()
                .binaryFileUpload(
                        "file", file.fileName(), file.uploadedFile().toString(), MediaType.APPLICATION_OCTET_STREAM);
        boolean dryRun = !"record".equals(upload.step);
        String validFrom =
                Dates.read(answers, "validFrom").map(LocalDate::toString).orElse(null);
        try {
            CatalogueImport done = desk.load(
                    answers.typed("policy"),
                    dryRun,
                    validFrom,
                    UUID.randomUUID().toString(),
                    form);
            return Response.ok(page(answers, List.of(), done)).build();
        } catch (ServiceRefusal refusal) {
            if (!refusal.leavesTheFormOpen() && refusal.status() != 413) {
                throw refusal;
            }
            return again(answers, ServiceMessages.of(refusal.problem(), pages.words()));
        }
    }

    private List<FieldMessage> problemsOf(Answers answers, @Nullable FileUpload file) {
        CatalogueWords words = pages.words(CatalogueWords.class);
        List<FieldMessage> problems = new ArrayList<>();
        if (answers.typed("policy").isEmpty()) {
            problems.add(new FieldMessage("policy", words.policyMissing()));
        }
        if (file == null || file.size() == 0) {
            problems.add(new FieldMessage("file", words.fileMissing()));
        }
        if (Dates.isTyped(answers, "validFrom")
                && Dates.read(answers, "validFrom").isEmpty()) {
            problems.add(new FieldMessage("validFrom", words.dateWrong()));
        }
        return problems;
    }

    private Response again(Answers answers, List<FieldMessage> problems) {
        return Response.status(400).entity(page(answers, problems, null)).build();
    }

    private TemplateInstance page(Answers answers, List<FieldMessage> problems, @Nullable CatalogueImport done) {
        return pages.show(new LoadPage(pages.current(), new Form("", answers, problems), policies.all(), done));
    }
}
