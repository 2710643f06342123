package pe.kuska.gateway.web.cases;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.page.Pages;

/// Districts that may be meant, while somebody writes. By POST: where somebody lives is nothing for an address.
@Path("/lugares")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class PlacePages {
    private final Places places;
    private final Pages pages;

    PlacePages(Places places, Pages pages) {
        this.places = places;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "cases", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlaceOptions(List<District> districts) implements TemplateInstance {}

    @POST
    public TemplateInstance like(MultivaluedMap<String, String> typed) {
        Answers answers = Answers.from(typed);
        return pages.show(new PlaceOptions(answers.names().stream()
                .filter(name -> name.endsWith("ubigeo"))
                .findFirst()
                .map(name -> places.like(answers.typed(name)))
                .orElse(List.of())));
    }
}
