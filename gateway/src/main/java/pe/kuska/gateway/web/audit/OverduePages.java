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
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.pictures.BarChart;

/// Where deadlines passed because nobody acted: every notice of a year, by what it was about and by institution.
@Path("/auditoria/plazos")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class OverduePages {
    private static final int YEARS = 6;

    private final CountedEvents events;
    private final Pages pages;
    private final InstantSource clock;

    OverduePages(@RestClient CountedEvents events, Pages pages, InstantSource clock) {
        this.events = events;
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

    private List<Line> lines(EventCounts counts) {
        AuditWords words = pages.words(AuditWords.class);
        Map<String, Map<String, Long>> found = new TreeMap<>();
        for (EventCounts.Count count : counts.all()) {
            OverdueNotice.of(count.type())
                    .ifPresent(notice -> found.computeIfAbsent(notice.word(words), _ -> new TreeMap<>())
                            .merge(
                                    count.institution() == null ? words.unknownInstitution() : count.institution(),
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
