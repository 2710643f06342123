package pe.kuska.gateway.web.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// The language of a visit and its end.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SessionPages {
    private static final Pattern OWN_PATH = Pattern.compile("/(?!/)[A-Za-z0-9/_-]*");

    private final Pages pages;
    private final boolean secureCookies;

    SessionPages(
            Pages pages, @ConfigProperty(name = "kuska.gateway.secure-cookies", defaultValue = "true") boolean secure) {
        this.pages = pages;
        this.secureCookies = secure;
    }

    @CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GoodbyePage(Page page) implements TemplateInstance {}

    @GET
    @Path("sesion-cerrada")
    public TemplateInstance goodbye() {
        Page page = pages.current();
        return pages.show(new GoodbyePage(new Page(null, page.language(), page.path())));
    }

    @GET
    @Path("idioma")
    public Response speak(@QueryParam("codigo") @Nullable String code, @QueryParam("volver") @Nullable String back) {
        Language language = code == null ? Language.ES : Language.of(code).orElse(Language.ES);
        String place = back != null && OWN_PATH.matcher(back).matches() ? back : "/";
        NewCookie cookie = new NewCookie.Builder(Pages.LANGUAGE_COOKIE)
                .value(language.code())
                .path("/")
                .maxAge((int) Duration.ofDays(365).toSeconds())
                .httpOnly(true)
                .secure(secureCookies)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(URI.create(place)).cookie(cookie).build();
    }
}
