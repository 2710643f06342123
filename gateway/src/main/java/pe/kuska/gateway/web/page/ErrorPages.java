package pe.kuska.gateway.web.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.problem.FriendlyPage;
import pe.kuska.gateway.problem.GatewayProblem;
import pe.kuska.gateway.requests.RequestId;

/// Problems in words that help: what happened, whether anything was lost, what to do next.
@ApplicationScoped
public class ErrorPages implements FriendlyPage {

    private static final Pattern PERSON = Pattern.compile("^/personas/(CUV(?:-[0-9A-Z]{4}){3})");

    /// `number` is what a person reads out on the phone when asking for help.
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ErrorPage(
            Page page,
            String heading,
            String advice,
            @Nullable String number,
            @Nullable String emergency) implements TemplateInstance {}

    @Override
    public String html(GatewayProblem problem, RoutingContext exchange) {
        Language language = Pages.languageOf(exchange.request());
        Words words = Pages.words(language);
        return new ErrorPage(
                        new Page(null, language, exchange.normalizedPath()),
                        heading(problem, words),
                        advice(problem, words),
                        RequestId.of(exchange),
                        null)
                .setLocale(language.locale())
                .render();
    }

    /// The same page inside a visit, with navigation; for a person who is not there for the visitor, with the way to
    /// ask for
    /// them in an emergency.
    public TemplateInstance within(Pages pages, GatewayProblem problem, RoutingContext exchange) {
        Page page = pages.current();
        Words words = pages.words();
        Visitor visitor = page.visitor();
        boolean mayAsk = problem == GatewayProblem.NOT_FOUND && visitor != null && visitor.refersPeople();
        return pages.show(new ErrorPage(
                page,
                heading(problem, words),
                advice(problem, words),
                RequestId.of(exchange),
                mayAsk ? emergency(page.path()) : null));
    }

    private static @Nullable String emergency(String path) {
        Matcher person = PERSON.matcher(path);
        return person.find() ? "/emergencias/nuevo?cuv=" + person.group(1) : null;
    }

    private static String heading(GatewayProblem problem, Words words) {
        return switch (problem) {
            case INVALID_REQUEST, METHOD_NOT_ALLOWED -> words.errorInvalid();
            case UNAUTHENTICATED -> words.errorUnauthenticated();
            case FORBIDDEN -> words.errorForbidden();
            case FORGED_REQUEST -> words.errorForged();
            case NOT_FOUND -> words.errorNotFound();
            case TOO_LARGE -> words.errorTooLarge();
            case TOO_MANY_REQUESTS -> words.errorTooMany();
            case UNEXPECTED, BROKEN_ANSWER -> words.errorUnexpected();
            case SERVICE_UNAVAILABLE, SERVICE_TOO_SLOW -> words.errorUnavailable();
            case IDENTITY_UNAVAILABLE -> words.errorIdentityUnavailable();
        };
    }

    private static String advice(GatewayProblem problem, Words words) {
        return switch (problem) {
            case INVALID_REQUEST, METHOD_NOT_ALLOWED, FORGED_REQUEST -> words.adviceStartAgain();
            case UNAUTHENTICATED -> words.adviceLogIn();
            case FORBIDDEN -> words.adviceForbidden();
            case NOT_FOUND -> words.adviceNotFound();
            case TOO_LARGE -> words.adviceTooLarge();
            case TOO_MANY_REQUESTS -> words.adviceTooMany();
            case UNEXPECTED, BROKEN_ANSWER -> words.adviceUnexpected();
            case SERVICE_UNAVAILABLE, SERVICE_TOO_SLOW, IDENTITY_UNAVAILABLE -> words.adviceUnavailable();
        };
    }
}
