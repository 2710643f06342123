package pe.kuska.gateway.web.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
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
    private static final String KEY_REUSED = "urn:kuska:problem:idempotency-key-reused";

    private final RegistryRegistrations registry;

    SendRegistration(@RestClient RegistryRegistrations registry) {
        this.registry = registry;
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
        RegistrationForm form = new RegistrationForm(answers, words, own);
        NewCase newCase = form.read();
        if (!form.messages().isEmpty()) {
            return again(400, answers, form.messages());
        }
        try {
            RestResponse<RegisteredCase> registered = registry.register(keyOf(answers), newCase);
            String receipt = "/casos/" + registered.getEntity().code() + "/constancia";
            return new Outcome.Registered(
                    URI.create(registered.getStatus() == 200 ? receipt + "?actualizado=si" : receipt));
        } catch (ServiceRefusal refusal) {
            return explained(refusal, answers, words);
        } catch (ProcessingException _) {
            // Whether it arrived is unknown: the same key makes another attempt harmless.
            return notSent(answers, words);
        }
    }

    private static Outcome explained(ServiceRefusal refusal, Answers answers, Words words) {
        if (refusal.status() >= 500) {
            return notSent(answers, words);
        }
        if (!refusal.concernsWhatWasTyped()) {
            throw refusal;
        }
        boolean keyIsSpent = KEY_REUSED.equals(refusal.problem().type());
        return again(
                400,
                keyIsSpent ? answers.with("key", UUID.randomUUID().toString()) : answers,
                ServiceMessages.of(refusal.problem(), words).stream()
                        .map(SendRegistration::atItsField)
                        .toList());
    }

    /// What is wrong with one code of a list stands at the list.
    private static FieldMessage atItsField(FieldMessage message) {
        return new FieldMessage(
                message.field().replaceAll("^(conducts|means|purposes|references)\\[[0-9]+]$", "$1"),
                message.message());
    }

    private static Outcome notSent(Answers answers, Words words) {
        return again(503, answers, List.of(new FieldMessage("", words.formNotSent())));
    }

    private static Outcome again(int status, Answers answers, List<FieldMessage> messages) {
        return new Outcome.ToCorrect(status, new Form(keyOf(answers), answers, messages));
    }
}
