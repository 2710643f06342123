package pe.kuska.gateway.web.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import pe.kuska.gateway.web.cases.Places;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.form.ServiceMessages;
import pe.kuska.gateway.web.page.Words;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// Sends a filled-in form to the register. The form's key goes with it, so that the same form arrives once however
/// often it is sent.
@ApplicationScoped
class SendRegistration {
    private final RegistryRegistrations registry;
    private final Places places;

    SendRegistration(@RestClient RegistryRegistrations registry, Places places) {
        this.registry = registry;
        this.places = places;
    }

    sealed interface Outcome {
        record Registered(URI receipt) implements Outcome {}

        /// The form again, with what is wrong; 503 when it may or may not have arrived.
        record ToCorrect(int status, Form form) implements Outcome {}
    }

    static String keyOf(Answers answers) {
        return answers.known("key").orElseGet(() -> UUID.randomUUID().toString());
    }

    Outcome send(Answers typed, Words words, RegistrationWords own) {
        Answers answers = typed.with("key", keyOf(typed));
        try {
            Places.Coded coded = places.coded(answers, words);
            RegistrationForm form = new RegistrationForm(coded.answers(), words, own);
            NewCase newCase = form.read();
            List<FieldMessage> wrong = Stream.concat(form.messages().stream(), coded.messages().stream())
                    .toList();
            return wrong.isEmpty() ? register(newCase, form, answers, words) : again(400, answers, wrong);
        } catch (ServiceRefusal refusal) {
            if (refusal.status() < 500) {
                throw refusal;
            }
            return notSent(answers, words);
        } catch (ProcessingException _) {
            // Whether it arrived is unknown: the same key makes another attempt harmless.
            return notSent(answers, words);
        }
    }

    private Outcome register(NewCase newCase, RegistrationForm form, Answers answers, Words words) {
        try {
            RestResponse<RegisteredCase> registered = registry.register(keyOf(answers), newCase);
            String receipt = "/casos/" + registered.getEntity().code() + "/constancia";
            return new Outcome.Registered(
                    URI.create(registered.getStatus() == 200 ? receipt + "?actualizado=si" : receipt));
        } catch (ServiceRefusal refusal) {
            return explained(refusal, answers, words, form);
        }
    }

    private static Outcome explained(ServiceRefusal refusal, Answers answers, Words words, RegistrationForm form) {
        if (!refusal.leavesTheFormOpen()) {
            throw refusal;
        }
        return again(
                400,
                refusal.keyIsSpent() ? answers.with("key", UUID.randomUUID().toString()) : answers,
                form.atItsField(ServiceMessages.of(refusal.problem(), words)));
    }

    private static Outcome notSent(Answers answers, Words words) {
        return again(503, answers, List.of(new FieldMessage("", words.formNotSent())));
    }

    private static Outcome again(int status, Answers answers, List<FieldMessage> messages) {
        return new Outcome.ToCorrect(status, new Form(keyOf(answers), answers, messages));
    }
}
