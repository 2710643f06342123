package pe.kuska.gateway.web.cases;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// The prosecutor's desk: the open cases of the institution with their phase, its term and the next hearing.
@Path("/casos/abiertos")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class OpenCasePages {
    private static final int SHOWN = 100;

    private final TrackingOpenCases tracking;
    private final CodeLists codeLists;
    private final Pages pages;

    OpenCasePages(@RestClient TrackingOpenCases tracking, CodeLists codeLists, Pages pages) {
        this.tracking = tracking;
        this.codeLists = codeLists;
        this.pages = pages;
    }

    /// A case as one line. `others` are the terms for complex cases and organised crime.
    public record Line(
            String code,
            String phase,
            String since,
            @Nullable String lastDay,
            @Nullable String extendedTo,
            List<String> others,
            boolean late,
            @Nullable String hearing,
            int victims) {}

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OpenPage(Page page, List<Line> cases, int total, List<HomeCard.Figure> figures, List<InPhase> phases)
            implements TemplateInstance {}

    /// How many of the institution's cases stand in a phase.
    public record InPhase(String phase, int cases, int late) {}

    @GET
    public TemplateInstance open() {
        TrackingOpenCases.Listed listed = tracking.list(SHOWN);
        Page page = pages.current();
        CaseLabels labels = new CaseLabels(page, codeLists);
        CaseWords words = pages.words(CaseWords.class);
        return pages.show(new OpenPage(
                page,
                listed.all().stream()
                        .map(open -> line(open, labels, page.labels(), words))
                        .toList(),
                listed.total(),
                CaseCards.figures(listed, words),
                listed.byPhase().stream()
                        .map(phase -> new InPhase(labels.phase(phase.phase()), phase.cases(), phase.late()))
                        .toList()));
    }

    private static Line line(TrackingOpenCases.Open open, CaseLabels cases, Labels labels, CaseWords words) {
        List<TrackingOpenCases.Term> terms = open.terms() == null ? List.of() : open.terms();
        TrackingOpenCases.Term common = terms.stream()
                .filter(term -> term.kind().equals("COMMON"))
                .findFirst()
                .orElse(null);
        return new Line(
                open.caseCode(),
                cases.phase(open.phase()),
                labels.date(open.since()),
                common == null ? null : labels.date(common.lastDay()),
                common == null || common.extendedTo() == null ? null : labels.date(common.extendedTo()),
                terms.stream()
                        .flatMap(term -> switch (term.kind()) {
                            case "COMPLEX" -> Stream.of(words.termComplex(labels.date(term.lastDay())));
                            case "ORGANISED_CRIME" -> Stream.of(words.termOrganised(labels.date(term.lastDay())));
                            default -> Stream.<String>empty();
                        })
                        .toList(),
                open.late(),
                open.nextHearing() == null ? null : labels.date(open.nextHearing()),
                open.victims());
    }
}
