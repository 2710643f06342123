package pe.kuska.gateway.web.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Words;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// What the register says while the form is being filled in. It is help: a register that does not answer stops nobody.
@ApplicationScoped
class Panels {
    private final RegistryRegistrations registry;

    Panels(@RestClient RegistryRegistrations registry) {
        this.registry = registry;
    }

    /// Who a person in the form may be.
    public record Matches(int person, State state, List<Lookalikes.Candidate> candidates) {}

    /// Under which articles the facts may fall.
    public record Classification(State state, @Nullable Guidance guidance) {}

    public enum State {
        /// Too little was typed to ask.
        TOO_LITTLE,
        /// The register did not answer.
        SILENT,
        ANSWERED
    }

    Matches lookFor(PersonInForm person, Answers answers, Page page) {
        List<NewCase.Person> people = form(answers, page).read().persons();
        if (person.index() >= people.size()) {
            return new Matches(person.index(), State.TOO_LITTLE, List.of());
        }
        WhoIsIt who = WhoIsIt.of(people.get(person.index()));
        if (!who.isEnough()) {
            return new Matches(person.index(), State.TOO_LITTLE, List.of());
        }
        Lookalikes found = orNull(() -> registry.search(who));
        return found == null
                ? new Matches(person.index(), State.SILENT, List.of())
                : new Matches(person.index(), State.ANSWERED, found.best());
    }

    Classification classify(Answers answers, Page page) {
        NewCase read = form(answers, page).read();
        FactsToClassify facts = new FactsToClassify(
                read.facts().conducts(),
                read.facts().means(),
                read.facts().purposes(),
                answers.all("acts"),
                answers.known("victims").orElse("UNKNOWN"),
                read.facts().begun());
        if (facts.isNothing()) {
            return new Classification(State.TOO_LITTLE, null);
        }
        Guidance guidance = orNull(() -> registry.classify(facts));
        return new Classification(guidance == null ? State.SILENT : State.ANSWERED, guidance);
    }

    private static RegistrationForm form(Answers answers, Page page) {
        return new RegistrationForm(
                answers, page.language().words(Words.class), page.language().words(RegistrationWords.class));
    }

    private static <T> @Nullable T orNull(Supplier<T> question) {
        try {
            return question.get();
        } catch (ServiceRefusal | ProcessingException _) {
            return null;
        }
    }
}
