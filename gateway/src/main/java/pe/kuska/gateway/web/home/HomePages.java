package pe.kuska.gateway.web.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Visitor;

/// The home page: what is due and the tasks of the visitor's roles, and a way to any code somebody holds in the hand.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class HomePages {
    private static final Pattern CASE = Pattern.compile("CT[- ]?[0-9A-Z]{4}[- ]?[0-9A-Z]{4}");
    private static final Pattern PERSON = Pattern.compile("CUV[- ]?[0-9A-Z]{4}[- ]?[0-9A-Z]{4}[- ]?[0-9A-Z]{4}");

    private final Pages pages;
    private final HomeBoard board;

    HomePages(Pages pages, HomeBoard board) {
        this.pages = pages;
        this.board = board;
    }

    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HomePage(
            Page page,
            Visitor visitor,
            HomeBoard.Board board,
            @Nullable String problem) implements TemplateInstance {}

    @GET
    public TemplateInstance home() {
        return show(null);
    }

    /// By POST, so that a name typed here by mistake is in no address and no log.
    @POST
    @Path("ir")
    public Response open(@FormParam("codigo") @Nullable String typed) {
        String code = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        return place(code)
                .map(place -> Response.seeOther(URI.create(place)).build())
                .orElseGet(() -> Response.status(400)
                        .entity(show(pages.words().lookupWrong()))
                        .build());
    }

    private static Optional<String> place(String code) {
        if (CASE.matcher(code).matches()) {
            return Optional.of("/casos/" + grouped("CT", code));
        }
        if (PERSON.matcher(code).matches()) {
            return Optional.of("/personas/" + grouped("CUV", code));
        }
        return Optional.empty();
    }

    private static String grouped(String prefix, String code) {
        String characters = code.substring(prefix.length()).replaceAll("[- ]", "");
        return prefix + characters.replaceAll("(.{4})", "-$1");
    }

    private TemplateInstance show(@Nullable String problem) {
        Page page = pages.current();
        Visitor visitor = pages.visitor();
        return pages.show(new HomePage(page, visitor, board.of(visitor, page.language()), problem));
    }
}
