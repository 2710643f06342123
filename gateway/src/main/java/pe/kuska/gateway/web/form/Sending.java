package pe.kuska.gateway.web.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Words;
import pe.kuska.gateway.web.services.CallAsVisitor;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// A form on its way to a service: done, and a page says so; or back, with what was typed and what is wrong with it.
@RequestScoped
public class Sending {
    private static final String KEY = "key";
    private static final String UNIT = "toUnit";
    private static final String INSTITUTION = "toInstitution";

    private final Pages pages;
    private final RoutingContext exchange;

    /// Everything that was typed, to be sent again to where it was sent.
    @CheckedTemplate(basePath = "form", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NotSentPage(Page page, String action, List<Answers.Field> fields) implements TemplateInstance {}

    Sending(Pages pages, RoutingContext exchange) {
        this.exchange = exchange;
        this.pages = pages;
    }

    /// An empty form, with the key that makes sending it twice harmless.
    public static Form empty() {
        return given(Answers.none());
    }

    public static Form given(Answers answers) {
        return new Form(keyOf(answers), answers, List.of());
    }

    public static String keyOf(Answers answers) {
        return answers.known(KEY).orElseGet(() -> UUID.randomUUID().toString());
    }

    /// What was typed, with the key with which it may be sent again after this refusal.
    public static Answers answersAfter(ServiceRefusal refusal, Answers answers) {
        return refusal.keyIsSpent() || refusal.status() == 412
                ? answers.with(KEY, UUID.randomUUID().toString())
                : answers;
    }

    /// Sends; `call` gives the place that shows what came of it, `again` shows the form once more.
    public Response send(Answers answers, Supplier<String> call, Function<Form, TemplateInstance> again) {
        return attempt(answers, () -> Response.seeOther(URI.create(call.get())).build(), again);
    }

    /// Asks for something that only this answer shows: `page` is it.
    public Response show(Missing missing, Supplier<TemplateInstance> page, Function<Form, TemplateInstance> again) {
        return missing.isNothing()
                ? attempt(missing.answers(), () -> Response.ok(page.get()).build(), again)
                : refuse(missing.messages(), missing.answers(), again);
    }

    private Response attempt(Answers answers, Supplier<Response> call, Function<Form, TemplateInstance> again) {
        CallAsVisitor.sendingForm(exchange, keyOf(answers));
        try {
            return call.get();
        } catch (ServiceRefusal refusal) {
            if (!refusal.leavesTheFormOpen()) {
                throw refusal;
            }
            return refusal.mayBeSentAgain()
                    ? notSent(answers, again)
                    : refused(messages(refusal, answers), answersAfter(refusal, answers), again, 400);
        } catch (ProcessingException _) {
            return notSent(answers, again);
        }
    }

    /// Whether it arrived is unknown, so the key stays. Where the page of the form needs the same service, what was
    /// typed comes back on a page that needs none.
    private Response notSent(Answers answers, Function<Form, TemplateInstance> again) {
        try {
            return refused(List.of(new FieldMessage("", words().formNotSent())), answers, again, 503);
        } catch (ServiceRefusal | ProcessingException _) {
            return Response.status(503)
                    .entity(pages.show(new NotSentPage(
                            pages.current(),
                            exchange.request().uri(),
                            answers.with(KEY, keyOf(answers)).fields())))
                    .build();
        }
    }

    /// Sends what nothing is missing from.
    public Response send(Missing missing, Supplier<String> call, Function<Form, TemplateInstance> again) {
        return missing.isNothing()
                ? send(missing.answers(), call, again)
                : refuse(missing.messages(), missing.answers(), again);
    }

    /// Back with what the page itself found wrong.
    public Response refuse(List<FieldMessage> messages, Answers answers, Function<Form, TemplateInstance> again) {
        return refused(messages, answers, again, 400);
    }

    private static Response refused(
            List<FieldMessage> messages, Answers answers, Function<Form, TemplateInstance> again, int status) {
        return Response.status(status)
                .entity(again.apply(new Form(keyOf(answers), answers, messages)))
                .build();
    }

    private List<FieldMessage> messages(ServiceRefusal refusal, Answers answers) {
        if (refusal.status() == 412) {
            return List.of(new FieldMessage("", words().formChangedMeanwhile()));
        }
        return ServiceMessages.of(refusal.problem(), words()).stream()
                .map(message -> new FieldMessage(onScreen(message.field(), answers), message.message()))
                .toList();
    }

    /// Where a unit is chosen together with its institution, what is wrong with it stands at that list.
    private static String onScreen(String field, Answers answers) {
        return field.equals(UNIT) && !answers.names().contains(UNIT) ? INSTITUTION : field;
    }

    private Words words() {
        return pages.words();
    }
}
