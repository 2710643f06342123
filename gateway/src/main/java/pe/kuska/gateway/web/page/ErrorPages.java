package pe.kuska.gateway.web.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.problem.FriendlyPage;
import pe.kuska.gateway.problem.GatewayProblem;
import pe.kuska.gateway.requests.RequestId;

/// Problems in words that help: what happened, whether anything was lost, what to do next.
@ApplicationScoped
public class ErrorPages implements FriendlyPage {

    /// `number` is what a person reads out on the phone when asking for help.
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ErrorPage(
            Page page,
            String heading,
            String advice,
            @Nullable String number) implements TemplateInstance {}

    @Override
    public String html(GatewayProblem problem, RoutingContext exchange) {
        Language language = Pages.languageOf(exchange.request());
        Words words = Pages.words(language);
        return new ErrorPage(
                        new Page(null, language, exchange.normalizedPath()),
                        heading(problem, words),
                        advice(problem, words),
                        RequestId.of(exchange))
                .setLocale(language.locale())
                .render();
    }

    /// The same page inside a visit, with navigation.
    static TemplateInstance within(Page page, GatewayProblem problem, Words words, @Nullable String number) {
        return new ErrorPage(page, heading(problem, words), advice(problem, words), number)
                .setLocale(page.language().locale());
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
