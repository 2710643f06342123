package pe.kuska.gateway.web.registration;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pe.kuska.gateway.web.form.Answers;

/// One of the people in the form. Their fields are named like the API's: `persons[2].names.given`.
public record PersonInForm(int index) {
    /// As many as fit in one form; more come by import.
    static final int MOST = 20;

    private static final Pattern FIELD = Pattern.compile("persons\\[([0-9]{1,2})]\\.(.+)");

    public String field(String name) {
        return "persons[" + index + "]." + name;
    }

    public int number() {
        return index + 1;
    }

    /// How many people the form has; an empty form has one.
    static int count(Answers answers) {
        int last = answers.names().stream()
                .map(FIELD::matcher)
                .filter(Matcher::matches)
                .mapToInt(field -> Integer.parseInt(field.group(1)))
                .max()
                .orElse(0);
        return Math.min(last + 1, MOST);
    }

    /// One more person, a presumed victim unless said otherwise.
    static Answers add(Answers answers) {
        int count = count(answers);
        return count < MOST ? answers.with(new PersonInForm(count).field("role"), "VICTIM") : answers;
    }

    /// Without this person; those after them move up.
    Answers removedFrom(Answers answers) {
        return count(answers) == 1 ? answers : answers.renamed(this::nameWithout);
    }

    private Optional<String> nameWithout(String name) {
        Matcher field = FIELD.matcher(name);
        if (!field.matches()) {
            return Optional.of(name);
        }
        int other = Integer.parseInt(field.group(1));
        return other == index
                ? Optional.empty()
                : Optional.of(new PersonInForm(other > index ? other - 1 : other).field(field.group(2)));
    }
}
