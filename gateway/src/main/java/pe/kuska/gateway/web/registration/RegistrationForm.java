package pe.kuska.gateway.web.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.cases.FactsForm;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.page.Words;

/// Reads the registration form. Here only what can't be sent is refused (a day that does not exist); everything else
/// is the register's to judge.
final class RegistrationForm {
    private static final int OLDEST = 120;

    private final Answers answers;
    private final Words words;
    private final RegistrationWords own;
    private final FactsForm facts;
    private final List<FieldMessage> messages = new ArrayList<>();

    RegistrationForm(Answers answers, Words words, RegistrationWords own) {
        this.answers = answers;
        this.words = words;
        this.own = own;
        this.facts = new FactsForm(answers, words);
    }

    List<FieldMessage> messages() {
        return Stream.concat(facts.messages().stream(), messages.stream()).toList();
    }

    /// What the register says, where the form asks for what it is about.
    List<FieldMessage> atItsField(List<FieldMessage> said) {
        return facts.atItsField(said);
    }

    NewCase read() {
        return new NewCase(
                new NewCase.Source(text("source.system"), number()),
                facts.read(),
                IntStream.range(0, PersonInForm.count(answers))
                        .mapToObj(PersonInForm::new)
                        .map(this::person)
                        .toList());
    }

    /// A case that has no number yet gets one from the form's key, so that sending it twice is still one case.
    private @Nullable String number() {
        return answers.known("source.recordId")
                .orElseGet(() -> provisionalNumber(answers).orElse(null));
    }

    static Optional<String> provisionalNumber(Answers answers) {
        return answers.known("key")
                .map(key -> key.replace("-", ""))
                .filter(key -> key.length() >= 10)
                .map(key -> "SN-" + key.substring(0, 10));
    }

    private NewCase.Person person(PersonInForm person) {
        String birth = answers.typed(person.field("birth"));
        return new NewCase.Person(
                text(person.field("role")),
                documents(person),
                names(person),
                birth.equals("DATE") ? date(person.field("birthDate")) : null,
                birth.equals("YEAR") ? number(person.field("birthYear"), words.yearNotANumber(), 9999) : null,
                birth.equals("AGE") ? number(person.field("estimatedAge"), own.ageNotBelievable(), OLDEST) : null,
                text(person.field("sex")),
                text(person.field("nationality")),
                answers.known(person.field("birthplace.ubigeo"))
                        .map(NewCase.Birthplace::new)
                        .orElse(null),
                residence(person));
    }

    /// A number without a type is a DNI: that is the document people have.
    private List<NewCase.Document> documents(PersonInForm person) {
        Optional<String> type = answers.known(person.field("documents[0].type"));
        Optional<String> number = answers.known(person.field("documents[0].number"));
        return type.or(() -> number.map(_ -> "DNI"))
                .map(known -> List.of(new NewCase.Document(known, number.orElse(null))))
                .orElse(List.of());
    }

    private NewCase.@Nullable Names names(PersonInForm person) {
        String given = text(person.field("names.given"));
        String first = text(person.field("names.firstSurname"));
        String second = text(person.field("names.secondSurname"));
        List<String> alias = answers.several(person.field("names.alias"));
        return given == null && first == null && second == null && alias.isEmpty()
                ? null
                : new NewCase.Names(given, first, second, alias);
    }

    private NewCase.@Nullable Residence residence(PersonInForm person) {
        String ubigeo = text(person.field("residence.ubigeo"));
        String address = text(person.field("residence.address"));
        String phone = text(person.field("residence.phone"));
        return ubigeo == null && address == null && phone == null
                ? null
                : new NewCase.Residence(ubigeo, address, phone);
    }

    private @Nullable String text(String name) {
        return answers.known(name).orElse(null);
    }

    private @Nullable String date(String name) {
        return Dates.read(answers, name, words.dateDoesNotExist(), messages);
    }

    private @Nullable Integer number(String name, String complaint, int most) {
        Optional<String> typed = answers.known(name);
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.get().matches("[0-9]{1,4}") && Integer.parseInt(typed.get()) <= most) {
            return Integer.valueOf(typed.get());
        }
        messages.add(new FieldMessage(name, complaint));
        return null;
    }
}
