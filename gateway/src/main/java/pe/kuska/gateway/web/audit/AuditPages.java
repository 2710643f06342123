package pe.kuska.gateway.web.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.cases.CodeLists;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.services.NextPage;

/// Who did, saw or tried what, with a person or case, in one part of the system.
@Path("/auditoria")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class AuditPages {
    private static final int ENTRIES_PER_PAGE = 50;
    private static final Set<String> OUTCOMES = Set.of("DONE", "DENIED");

    private final AllTrails trails;
    private final CodeLists codeLists;
    private final Pages pages;

    AuditPages(AllTrails trails, CodeLists codeLists, Pages pages) {
        this.trails = trails;
        this.codeLists = codeLists;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "audit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TrailPage(
            Page page,
            Form form,
            List<Choice> services,
            String service,
            List<AuditLine> lines,
            String filters,
            @Nullable String next,
            boolean first)
            implements TemplateInstance {}

    @GET
    public TemplateInstance trail(
            @QueryParam("parte") @Nullable String part,
            @QueryParam("sobre") @Nullable String subject,
            @QueryParam("institucion") @Nullable String institution,
            @QueryParam("resultado") @Nullable String outcome,
            @QueryParam("desde") @Nullable String after) {
        AuditedService service = AuditedService.of(part);
        Map<String, String> given = new LinkedHashMap<>();
        given.put("parte", service.path());
        given.put("sobre", known(subject).toUpperCase(Locale.ROOT));
        given.put("institucion", known(institution).toUpperCase(Locale.ROOT));
        given.put("resultado", OUTCOMES.contains(known(outcome)) ? known(outcome) : "");
        AuditEntries entries = trails.of(service)
                .list(
                        orNull(given.get("sobre")),
                        orNull(given.get("institucion")),
                        orNull(given.get("resultado")),
                        ENTRIES_PER_PAGE,
                        after);
        AuditWords words = pages.words(AuditWords.class);
        Page page = pages.current();
        return pages.show(new TrailPage(
                page,
                new Form("", Answers.of(given), List.of()),
                Arrays.stream(AuditedService.values())
                        .map(one -> new Choice(one.path(), one.word(words)))
                        .toList(),
                service.path(),
                entries.items().stream()
                        .map(entry -> AuditLine.of(
                                entry,
                                page,
                                purpose -> codeLists.label(CodeLists.IDENTITY_PURPOSES, purpose, page.labels())))
                        .toList(),
                query(given),
                NextPage.cursorOf(entries.next()).orElse(null),
                after == null));
    }

    private static String known(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }

    /// The filters, to be kept in the link to older entries.
    private static String query(Map<String, String> given) {
        return given.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
