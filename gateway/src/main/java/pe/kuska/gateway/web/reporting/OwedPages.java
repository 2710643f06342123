package pe.kuska.gateway.web.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.policies.IndicatorNames;
import pe.kuska.gateway.web.services.NextPage;

/// The list of reports: for a focal point what the entity owes, for the conducting ministry what waits to be looked at.
@Path("/reportes")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class OwedPages {
    private static final int REPORTS_PER_PAGE = 100;

    private final ReportDesk desk;
    private final IndicatorNames names;
    private final Pages pages;

    OwedPages(@RestClient ReportDesk desk, IndicatorNames names, Pages pages) {
        this.desk = desk;
        this.names = names;
        this.pages = pages;
    }

    /// Reports of one entity in one period.
    ///
    /// @param owed how many the entity still has to deliver
    public record Group(String period, String institution, List<Report.Summary> reports, long owed) {}

    @CheckedTemplate(basePath = "reporting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OwedPage(
            Page page,
            boolean reporter,
            boolean lead,
            List<Group> groups,
            Map<String, String> names,
            @Nullable String following,
            @Nullable String state,
            @Nullable String period,
            List<String> states,
            @Nullable String next,
            List<Report.Reminder> reminders,
            ReportingLabels labels,
            boolean justSent)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("periodo") @Nullable String period,
            @QueryParam("estado") @Nullable String state,
            @QueryParam("desde") @Nullable String after,
            @QueryParam("hecho") @Nullable String done) {
        String wanted = state == null || state.isEmpty() ? null : state;
        Report.Listed found = desk.list(period, wanted, REPORTS_PER_PAGE, after);
        boolean reporter = pages.visitor().is(Role.INDICATOR_REPORTER);
        return pages.show(new OwedPage(
                pages.current(),
                reporter,
                pages.visitor().is(Role.POLICY_LEAD),
                groups(found.items()),
                namesOf(found.items()),
                reporter ? firstOwed(found.items()) : null,
                wanted,
                period,
                List.of(
                        "PENDING",
                        "DRAFT",
                        "SUBMITTED",
                        "OBSERVED",
                        "CORRECTED",
                        "VALIDATED",
                        "CLOSED",
                        "PUBLISHED",
                        "RECTIFIED"),
                NextPage.cursorOf(found.next()).orElse(null),
                reporter ? desk.reminders().items() : List.of(),
                ReportingLabels.in(pages),
                done != null));
    }

    /// What was observed comes first: somebody waits for the answer.
    private static @Nullable String firstOwed(List<Report.Summary> reports) {
        return Stream.concat(
                        reports.stream().filter(report -> report.state().equals("OBSERVED")),
                        reports.stream().filter(Report.Summary::isOwed))
                .map(Report.Summary::id)
                .findFirst()
                .orElse(null);
    }

    static List<Group> groups(List<Report.Summary> reports) {
        return reports.stream()
                .map(report -> List.of(report.periodCode(), report.institution()))
                .distinct()
                .map(key -> group(
                        key,
                        reports.stream()
                                .filter(report -> report.periodCode().equals(key.getFirst())
                                        && report.institution().equals(key.getLast()))
                                .toList()))
                .toList();
    }

    private static Group group(List<String> key, List<Report.Summary> reports) {
        return new Group(
                key.getFirst(),
                key.getLast(),
                reports,
                reports.stream().filter(Report.Summary::isOwed).count());
    }

    private Map<String, String> namesOf(List<Report.Summary> reports) {
        Map<String, String> found = new HashMap<>();
        reports.stream().map(Report.Summary::policy).distinct().forEach(policy -> found.putAll(names.of(policy)));
        reports.forEach(report -> found.putIfAbsent(report.indicator(), ""));
        return Objects.requireNonNull(found);
    }
}
