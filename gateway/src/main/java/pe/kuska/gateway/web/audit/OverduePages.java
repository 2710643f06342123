package pe.kuska.gateway.web.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.CareUnits;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.inbox.DueLine;
import pe.kuska.gateway.web.inbox.DueList;
import pe.kuska.gateway.web.inbox.InboxWords;
import pe.kuska.gateway.web.inbox.UnitInbox;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.pictures.BarChart;
import pe.kuska.gateway.web.services.NextPage;

/// Where deadlines passed because nobody acted: every notice of a year, by what it was about and by institution.
@Path("/auditoria/plazos")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class OverduePages {
    private static final int YEARS = 6;

    private static final int LATE_PER_PAGE = 100;

    private final CountedEvents events;
    private final UnitInbox inbox;
    private final CareDesk desk;
    private final Pages pages;
    private final InstantSource clock;

    OverduePages(
            @RestClient CountedEvents events,
            @RestClient UnitInbox inbox,
            CareDesk desk,
            Pages pages,
            InstantSource clock) {
        this.events = events;
        this.inbox = inbox;
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    /// One kind of notice to one institution.
    public record Line(String notice, String institution, long times) {}

    @CheckedTemplate(basePath = "audit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OverduePage(
            Page page,
            int year,
            List<Integer> years,
            List<Line> lines,
            @Nullable BarChart chart) implements TemplateInstance {}

    @CheckedTemplate(basePath = "audit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LatePage(
            Page page, List<DueLine> lines, @Nullable String next, boolean first) implements TemplateInstance {}

    @GET
    public TemplateInstance overdue(@QueryParam("anio") @Nullable Integer asked) {
        int thisYear = LocalDate.ofInstant(clock.instant(), Dates.PERU).getYear();
        int year = asked == null ? thisYear : asked;
        List<Line> lines = lines(events.of(year));
        return pages.show(new OverduePage(
                pages.current(),
                year,
                IntStream.range(0, YEARS).mapToObj(back -> thisYear - back).toList(),
                lines,
                lines.isEmpty() ? null : chart(lines)));
    }

    /// What is late now, whoever owes it: by CUV, never by name.
    @GET
    @Path("vencidos")
    public TemplateInstance late(@QueryParam("desde") @Nullable String after) {
        InboxWords words = desk.words(InboxWords.class);
        DueList late = inbox.deadlines(false, true, LATE_PER_PAGE, after);
        return pages.show(new LatePage(
                pages.current(),
                late.all().stream().map(due -> DueLine.of(due, desk, words)).toList(),
                NextPage.cursorOf(late.next()).orElse(null),
                after == null));
    }

    private List<Line> lines(EventCounts counts) {
        AuditWords words = pages.words(AuditWords.class);
        Map<String, Map<String, Long>> found = new TreeMap<>();
        for (EventCounts.Count count : counts.all()) {
            OverdueNotice.of(count.type())
                    .ifPresent(notice -> found.computeIfAbsent(notice.word(words), _ -> new TreeMap<>())
                            .merge(
                                    count.institution() == null
                                            ? words.unknownInstitution()
                                            : CareUnits.in(pages.current().language())
                                                    .name(count.institution(), null),
                                    count.count(),
                                    Long::sum));
        }
        List<Line> lines = new ArrayList<>();
        found.forEach((notice, places) ->
                places.forEach((institution, times) -> lines.add(new Line(notice, institution, times))));
        lines.sort(Comparator.comparingLong(Line::times).reversed());
        return List.copyOf(lines);
    }

    private BarChart chart(List<Line> lines) {
        AuditWords words = pages.words(AuditWords.class);
        Map<String, Long> byInstitution = lines.stream()
                .collect(Collectors.groupingBy(Line::institution, TreeMap::new, Collectors.summingLong(Line::times)));
        return BarChart.of(
                words.byInstitution(),
                words.institution(),
                words.times(),
                byInstitution.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .map(one ->
                                new BarChart.Figure(one.getKey(), one.getValue().doubleValue()))
                        .toList(),
                pages.current().labels());
    }
}
