package pe.kuska.gateway.web.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.page.Words;

/// What somebody typed to find a person, read field by field. Fields are named as the register names them.
final class SearchForm {
    private static final String NUMBER = "documents[0].number";
    private static final String TYPE = "documents[0].type";
    private static final String GIVEN = "names.given";
    private static final String FIRST = "names.firstSurname";
    private static final String SECOND = "names.secondSurname";
    private static final String BIRTH_DATE = "birthDate";

    private final Answers answers;
    private final Words words;
    private final SearchWords own;
    private final List<FieldMessage> messages = new ArrayList<>();

    SearchForm(Answers answers, Words words, SearchWords own) {
        this.answers = answers;
        this.words = words;
        this.own = own;
    }

    List<FieldMessage> messages() {
        return List.copyOf(messages);
    }

    PersonSearch read() {
        String purpose = answers.typed("purpose");
        if (purpose.isEmpty()) {
            messages.add(new FieldMessage("purpose", own.purposeMissing()));
        }
        if (nothingTyped()) {
            messages.add(new FieldMessage(GIVEN, own.nothingTyped()));
        }
        return new PersonSearch(
                purpose,
                documents(),
                names(),
                birthDate(),
                number("birthYear", words.yearNotANumber()),
                number("estimatedAge", words.ageNotANumber()),
                answers.orNull("sex"),
                answers.known("birthplace.ubigeo")
                        .map(PersonSearch.Birthplace::new)
                        .orElse(null));
    }

    private boolean nothingTyped() {
        return List.of(NUMBER, GIVEN, FIRST, SECOND).stream()
                        .allMatch(name -> answers.typed(name).isEmpty())
                && !Dates.isTyped(answers, BIRTH_DATE);
    }

    private List<PersonSearch.Document> documents() {
        return answers.known(NUMBER).stream()
                .map(number -> new PersonSearch.Document(answers.known(TYPE).orElse("DNI"), number))
                .toList();
    }

    private PersonSearch.@Nullable Names names() {
        Optional<String> given = answers.known(GIVEN);
        Optional<String> first = answers.known(FIRST);
        Optional<String> second = answers.known(SECOND);
        return given.isEmpty() && first.isEmpty() && second.isEmpty()
                ? null
                : new PersonSearch.Names(given.orElse(null), first.orElse(null), second.orElse(null));
    }

    private @Nullable String birthDate() {
        if (!Dates.isTyped(answers, BIRTH_DATE)) {
            return null;
        }
        Optional<LocalDate> date = Dates.read(answers, BIRTH_DATE);
        if (date.isEmpty()) {
            messages.add(new FieldMessage(BIRTH_DATE, words.dateDoesNotExist()));
        }
        return date.map(LocalDate::toString).orElse(null);
    }

    private @Nullable Integer number(String name, String complaint) {
        try {
            return answers.known(name).map(Integer::valueOf).orElse(null);
        } catch (NumberFormatException _) {
            messages.add(new FieldMessage(name, complaint));
            return null;
        }
    }
}
