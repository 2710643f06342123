package pe.kuska.gateway.web.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.page.Words;

/// Reads the form of a resolution. Everybody of the case stands in it; sent are those whom the resolution affects.
final class ResolutionForm {
    private static final int MOST = 200;
    private static final Pattern PERSON = Pattern.compile("^persons\\[([0-9]+)]");

    private final Answers answers;
    private final Words words;
    private final List<FieldMessage> messages = new ArrayList<>();
    private final List<Integer> sent = new ArrayList<>();

    ResolutionForm(Answers answers, Words words) {
        this.answers = answers;
        this.words = words;
    }

    List<FieldMessage> messages() {
        return List.copyOf(messages);
    }

    Proceeding.NewResolution read() {
        if (answers.known("kind").isEmpty()) {
            messages.add(new FieldMessage("kind", words.choose()));
        }
        return new Proceeding.NewResolution(
                answers.orNull("kind"),
                day(),
                answers.orNull("number"),
                answers.orNull("crime"),
                answers.orNull("joinedTo"),
                Dates.read(answers, "hearingOn", words.dateDoesNotExist(), messages),
                affected());
    }

    private @Nullable String day() {
        if (!Dates.isTyped(answers, "issuedOn")) {
            messages.add(new FieldMessage("issuedOn", words.fieldRequired()));
            return null;
        }
        Optional<LocalDate> day = Dates.read(answers, "issuedOn");
        if (day.isEmpty()) {
            messages.add(new FieldMessage("issuedOn", words.dateDoesNotExist()));
        }
        return day.map(LocalDate::toString).orElse(null);
    }

    private List<Proceeding.NewAffected> affected() {
        List<Proceeding.NewAffected> affected = new ArrayList<>();
        for (int index = 0; index < MOST; index++) {
            String person = "persons[" + index + "].";
            Optional<String> record = answers.known(person + "recordId");
            Optional<String> effect = answers.known(person + "effect");
            if (record.isPresent() && effect.isPresent()) {
                sent.add(index);
                BigDecimal months = number(person + "prisonMonths");
                affected.add(new Proceeding.NewAffected(
                        record.get(),
                        effect.get(),
                        months == null ? null : months.intValue(),
                        number(person + "reparation")));
            }
        }
        return List.copyOf(affected);
    }

    private @Nullable BigDecimal number(String name) {
        Optional<String> typed =
                answers.known(name).map(text -> text.replace(" ", "").replace(",", "."));
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.get().matches("[0-9]{1,12}(\\.[0-9]{1,2})?")) {
            return new BigDecimal(typed.get());
        }
        messages.add(new FieldMessage(name, words.numberExpected()));
        return null;
    }

    /// The service counts the people that were sent, the form all of the case.
    List<FieldMessage> atItsField(List<FieldMessage> said) {
        return said.stream()
                .map(message ->
                        new FieldMessage(PERSON.matcher(message.field()).replaceAll(this::asInForm), message.message()))
                .toList();
    }

    private String asInForm(MatchResult person) {
        int index = Integer.parseInt(person.group(1));
        return "persons[" + (index < sent.size() ? sent.get(index) : index) + "]";
    }
}
