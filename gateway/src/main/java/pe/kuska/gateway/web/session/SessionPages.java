package pe.kuska.gateway.web.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.CookieParam;
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
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.InstallationConfig;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;

/// The language of a visit and its end.
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SessionPages {
    private static final String HURRY_COOKIE = "kuska-prisa";
    /// Set by the login when a session is ended; the identity server sends its value back.
    private static final String LOGOUT_COOKIE = "q_post_logout";

    private static final Pattern OWN_PATH =
            Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~-]*(\\?[A-Za-z0-9%&=+_.,:~-]*)?");

    private final Pages pages;
    private final boolean secureCookies;
    private final URI safePlace;

    SessionPages(Pages pages, InstallationConfig installation) {
        this.pages = pages;
        this.safePlace = installation.safeExit();
        this.secureCookies = installation.secureCookies();
    }

    @CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GoodbyePage(Page page, boolean left) implements TemplateInstance {}

    /// What the device kept of the visit goes too, unless nobody has just left: a link to this page ends nothing. Who
    /// left in a hurry is led to a page that has nothing to do with it.
    @GET
    @Path("sesion-cerrada")
    public Response goodbye(
            @CookieParam(HURRY_COOKIE) @Nullable String hurry,
            @CookieParam(LOGOUT_COOKIE) @Nullable String logout,
            @QueryParam("state") @Nullable String state) {
        if (hurry != null) {
            return Response.seeOther(safePlace).cookie(hurryCookie("", 0)).build();
        }
        Page page = pages.current();
        boolean left = logout != null && logout.equals(state);
        return Response.ok(pages.show(new GoodbyePage(new Page(null, page.language(), page.path()), left)))
                .build();
    }

    /// Ends the session like `/salir`, and leaves no page of ours behind on the screen.
    @GET
    @Path("salida-segura")
    public Response leaveSafely() {
        return Response.seeOther(URI.create("/salir"))
                .cookie(hurryCookie("si", (int) Duration.ofMinutes(1).toSeconds()))
                .build();
    }

    private NewCookie hurryCookie(String value, int seconds) {
        return new NewCookie.Builder(HURRY_COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secureCookies)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /// For scripts of a page that stays open: asking renews the session, the answer says for how many seconds.
    @GET
    @Path("sesion")
    @Produces(MediaType.TEXT_PLAIN)
    public String goOn() {
        return Long.toString(pages.secondsLeft());
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
