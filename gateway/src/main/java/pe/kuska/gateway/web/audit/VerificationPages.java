package pe.kuska.gateway.web.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// Whether the audit trails are whole: every part of the system walks its chain when the auditor asks.
@Path("/auditoria/verificacion")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class VerificationPages {
    private final AllTrails trails;
    private final Pages pages;

    VerificationPages(AllTrails trails, Pages pages) {
        this.trails = trails;
        this.pages = pages;
    }

    /// What the walk through one trail found; nothing if that part of the system did not answer.
    public record Verdict(
            String service,
            String path,
            @Nullable Verification found,
            @Nullable String lastAnchor,
            List<String> flaws) {}

    @CheckedTemplate(basePath = "audit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record VerificationPage(Page page, List<Verdict> verdicts) implements TemplateInstance {}

    @GET
    public TemplateInstance before() {
        return pages.show(new VerificationPage(pages.current(), List.of()));
    }

    /// By POST: it is work, and it is put on record.
    @POST
    public TemplateInstance verify() {
        return pages.show(new VerificationPage(
                pages.current(),
                Arrays.stream(AuditedService.values()).map(this::verdict).toList()));
    }

    private Verdict verdict(AuditedService service) {
        String name = service.word(words());
        try {
            Verification found = trails.of(service).verify();
            return new Verdict(
                    name,
                    service.path(),
                    found,
                    moment(found),
                    found.allFlaws().stream().map(this::inWords).toList());
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == 401 || refusal.status() == 403) {
                throw refusal;
            }
            return unanswered(name, service);
        } catch (ProcessingException _) {
            return unanswered(name, service);
        }
    }

    private static Verdict unanswered(String name, AuditedService service) {
        return new Verdict(name, service.path(), null, null, List.of());
    }

    private @Nullable String moment(Verification found) {
        Labels labels = pages.current().labels();
        return found.lastAnchor() == null
                ? null
                : labels.day(found.lastAnchor()) + ", " + labels.time(found.lastAnchor());
    }

    private String inWords(Verification.Flaw flaw) {
        AuditWords words = words();
        return flaw.lane() < 0
                ? words.flawAtLine(what(flaw.flaw(), words), Long.toString(flaw.sequence()))
                : words.flawAt(what(flaw.flaw(), words), flaw.lane(), Long.toString(flaw.sequence()));
    }

    private static String what(String flaw, AuditWords words) {
        return switch (flaw) {
            case "GAP" -> words.flawGap();
            case "ALTERED" -> words.flawAltered();
            case "BROKEN_LINK" -> words.flawLink();
            case "WRONG_HEAD" -> words.flawHead();
            case "CONTRADICTS_ANCHOR" -> words.flawAnchor();
            case "ALTERED_ANCHOR" -> words.flawAnchorAltered();
            default -> flaw;
        };
    }

    private AuditWords words() {
        return pages.words(AuditWords.class);
    }
}
