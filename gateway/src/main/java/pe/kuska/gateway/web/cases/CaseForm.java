package pe.kuska.gateway.web.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.page.Words;

/// Reads the registration form. Here only what can't be sent is refused (a day that does not exist); everything else
/// is the register's to judge.
final class CaseForm {
    static final String PERSON = "persons[0].";
    static final String BIRTH = PERSON + "birth";

    private final Answers answers;
    private final Words words;
    private final List<FieldMessage> messages = new ArrayList<>();

    CaseForm(Answers answers, Words words) {
        this.answers = answers;
        this.words = words;
    }

    List<FieldMessage> messages() {
        return List.copyOf(messages);
    }

    NewCase read() {
        return new NewCase(
                new NewCase.Source(text("source.system"), text("source.recordId")),
                text("kind"),
                date("receivedAt", true).map(LocalDate::toString).orElse(null),
                text("crime"),
                answers.all("conducts"),
                answers.all("means"),
                answers.all("purposes"),
                text("recruitment"),
                answers.known("place.ubigeo").map(NewCase.Place::new).orElse(null),
                List.of(person()));
    }

    private NewCase.Person person() {
        String birth = answers.typed(BIRTH);
        return new NewCase.Person(
                text(PERSON + "role"),
                documents(),
                names(),
                birth.equals("DATE")
                        ? date(PERSON + "birthDate", false)
                                .map(LocalDate::toString)
                                .orElse(null)
                        : null,
                birth.equals("YEAR") ? number(PERSON + "birthYear", words.yearNotANumber()) : null,
                birth.equals("AGE") ? number(PERSON + "estimatedAge", words.ageNotANumber()) : null,
                text(PERSON + "sex"),
                text(PERSON + "nationality"));
    }

    private List<NewCase.Document> documents() {
        return answers.known(PERSON + "documents[0].type")
                .map(type -> List.of(new NewCase.Document(type, text(PERSON + "documents[0].number"))))
                .orElse(List.of());
    }

    private NewCase.@Nullable Names names() {
        String given = text(PERSON + "names.given");
        String first = text(PERSON + "names.firstSurname");
        String second = text(PERSON + "names.secondSurname");
        return given == null && first == null && second == null ? null : new NewCase.Names(given, first, second);
    }

    private @Nullable String text(String name) {
        return answers.known(name).orElse(null);
    }

    private Optional<LocalDate> date(String name, boolean required) {
        if (!Dates.isTyped(answers, name)) {
            if (required) {
                complain(name).accept(words.fieldRequired());
            }
            return Optional.empty();
        }
        Optional<LocalDate> date = Dates.read(answers, name);
        if (date.isEmpty()) {
            complain(name).accept(words.dateDoesNotExist());
        }
        return date;
    }

    private @Nullable Integer number(String name, String complaint) {
        try {
            return answers.known(name).map(Integer::valueOf).orElse(null);
        } catch (NumberFormatException _) {
            complain(name).accept(complaint);
            return null;
        }
    }

    private Consumer<String> complain(String name) {
        return message -> messages.add(new FieldMessage(name, message));
    }
}
