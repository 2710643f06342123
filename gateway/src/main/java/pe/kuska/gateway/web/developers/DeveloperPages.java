package pe.kuska.gateway.web.developers;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// The portal: where to start, which events there are, samples. It is public, like the reference.
@Path("/desarrolladores")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class DeveloperPages {
    private final EventCatalogue events;
    private final CodeSamples samples;
    private final Pages pages;

    DeveloperPages(EventCatalogue events, CodeSamples samples, Pages pages) {
        this.events = events;
        this.samples = samples;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "developers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StartPage(Page page) implements TemplateInstance {}

    @CheckedTemplate(basePath = "developers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EventsPage(Page page, List<EventCatalogue.Channel> channels) implements TemplateInstance {}

    @CheckedTemplate(basePath = "developers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SamplesPage(Page page, List<CodeSamples.Sample> samples) implements TemplateInstance {}

    @GET
    public TemplateInstance start() {
        return pages.show(new StartPage(pages.current()));
    }

    @GET
    @Path("eventos")
    public TemplateInstance events() {
        return pages.show(new EventsPage(pages.current(), events.channels()));
    }

    @GET
    @Path("ejemplos")
    public TemplateInstance samples() {
        return pages.show(new SamplesPage(pages.current(), samples.in(pages.words(DeveloperWords.class))));
    }
}
