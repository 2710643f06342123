package pe.kuska.gateway.web.opendata;

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
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.Sending;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// The ledger of releases with their downloads, and publishing a year for the policy lead.
@Path("/estadisticas/datos-abiertos")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class OpenDataPages {
    private static final int YEARS = 8;

    private final RegistryReleases registry;
    private final Pages pages;
    private final InstantSource clock;

    OpenDataPages(@RestClient RegistryReleases registry, Pages pages, InstantSource clock) {
        this.registry = registry;
        this.pages = pages;
        this.clock = clock;
    }

    /// What protects a year: each release spends one of the few it may have, because two that differ a little tell more
    /// than each alone.
    public record Budget(int year, int spent, int left) {
        public int all() {
            return spent + left;
        }

        /// For a bar from 0 to 100.
        public int percentSpent() {
            return all() == 0 ? 0 : 100 * spent / all();
        }
    }

    @CheckedTemplate(basePath = "opendata", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LedgerPage(
            Page page,
            List<Release> releases,
            List<Budget> budgets,
            Form form,
            List<Choice> years,
            boolean publishes,
            boolean seesReasons,
            boolean done)
            implements TemplateInstance {}

    @GET
    public TemplateInstance ledger(@QueryParam("hecho") @Nullable String done) {
        return ledger(Answers.none(), List.of(), done != null);
    }

    @POST
    public Response publish(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        if (!answers.has("confirm", "si")) {
            return again(
                    answers,
                    List.of(new FieldMessage(
                            "confirm", pages.words(OpenDataWords.class).confirmMissing())));
        }
        try {
            registry.publish(answers.typed("key"), new Release.Request(yearOf(answers)));
        } catch (ServiceRefusal refusal) {
            if (!refusal.leavesTheFormOpen()) {
                throw refusal;
            }
            return again(Sending.answersAfter(refusal, answers), ServiceMessages.of(refusal.problem(), pages.words()));
        }
        return Response.seeOther(URI.create("/estadisticas/datos-abiertos?hecho=si"))
                .build();
    }

    private Response again(Answers answers, List<FieldMessage> messages) {
        return Response.status(400).entity(ledger(answers, messages, false)).build();
    }

    private TemplateInstance ledger(Answers answers, List<FieldMessage> messages, boolean done) {
        List<Release> releases = registry.list().stream()
                .sorted(Comparator.comparing(Release::releasedAt, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        boolean lead = pages.visitor().is(Role.POLICY_LEAD);
        int lastYear = LocalDate.ofInstant(clock.instant(), Dates.PERU).getYear() - 1;
        return pages.show(new LedgerPage(
                pages.current(),
                releases,
                budgets(releases),
                new Form(Sending.keyOf(answers), answers, messages),
                IntStream.range(0, YEARS)
                        .mapToObj(back -> Integer.toString(lastYear - back))
                        .map(year -> new Choice(year, year))
                        .toList(),
                lead,
                lead || pages.visitor().is(Role.AUDITOR),
                done));
    }

    /// By the last release of each year, the latest year first.
    private static List<Budget> budgets(List<Release> releases) {
        return releases.stream()
                .collect(Collectors.groupingBy(
                        Release::year, Collectors.maxBy(Comparator.comparingInt(Release::sequence))))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Release::year).reversed())
                .map(last -> new Budget(last.year(), last.sequence(), last.left()))
                .toList();
    }

    private static int yearOf(Answers answers) {
        try {
            return Integer.parseInt(answers.typed("year"));
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
