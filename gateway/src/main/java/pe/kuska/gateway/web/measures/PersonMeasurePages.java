package pe.kuska.gateway.web.measures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.PersonHead;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// A person's protection measures, and recording one.
@Path("/personas/{cuv: CUV-[0-9A-Z-]+}/medidas")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class PersonMeasurePages {
    private static final int SHOWN = 100;

    private final TrackingMeasures measures;
    private final Pages pages;
    private final CareDesk desk;
    private final Sending sending;

    PersonMeasurePages(@RestClient TrackingMeasures measures, Pages pages, CareDesk desk, Sending sending) {
        this.measures = measures;
        this.pages = pages;
        this.desk = desk;
        this.sending = sending;
    }

    @CheckedTemplate(basePath = "measures", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PersonMeasuresPage(
            Page page,
            PersonHead head,
            List<Measure.Card> measures,
            boolean mayAdd,
            Form form,
            List<Choice> kinds,
            List<Choice> authorities,
            List<Choice> bases)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(@PathParam("cuv") String cuv) {
        return list(cuv, Sending.empty());
    }

    @POST
    public Response grant(@PathParam("cuv") String cuv, MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        MeasureWords words = desk.words(MeasureWords.class);
        return sending.send(
                Missing.in(answers)
                        .unlessTyped("kind", words.missingKind())
                        .unlessTyped("authority", words.missingAuthority())
                        .unlessTyped("legalBasis", words.missingBasis())
                        .unlessDate("grantedOn", desk.words().missingDate())
                        .unlessDateOrNothing("lastDay", desk.words().missingDate()),
                () -> "/medidas/"
                        + measures.grant(
                                        Sending.keyOf(answers),
                                        new TrackingMeasures.Grant(
                                                cuv,
                                                answers.typed("kind"),
                                                answers.typed("legalBasis"),
                                                answers.typed("authority"),
                                                Dates.read(answers, "grantedOn").orElse(null),
                                                Dates.read(answers, "lastDay").orElse(null)))
                                .id()
                        + "?hecho=si",
                form -> list(cuv, form));
    }

    private TemplateInstance list(String cuv, Form form) {
        MeasureWords words = desk.words(MeasureWords.class);
        return pages.show(new PersonMeasuresPage(
                pages.current(),
                PersonHead.of(cuv, PersonHead.Part.MEASURES, desk),
                measures.list(cuv, SHOWN).all().stream()
                        .map(each -> each.inWords(desk, words))
                        .toList(),
                desk.visitor().refersPeople(),
                form,
                desk.codes().choices("protection_measure"),
                desk.codes().choices("measure_authority"),
                desk.codes().choices("legal_basis")));
    }
}
