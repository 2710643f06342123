package pe.kuska.gateway.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a receipt remembers between sending the form and showing the page: codes and how each person was found. It
/// travels in a short-lived cookie, so that no server keeps it and no address shows it.
record Receipt(String caseCode, boolean updated, List<Person> persons) {
    static final String COOKIE = "kuska-constancia";

    private static final Pattern WRITTEN =
            Pattern.compile("(CT-[0-9A-Z-]{1,20})\\.([NU])((?:\\.[0-9A-Z-]{1,30}_[A-Z]{0,12}_[A-Z]{0,12}){0,40})");

    Receipt {
        persons = List.copyOf(persons);
    }

    /// One person on the receipt.
    public record Person(
            String personCode,
            @Nullable String match,
            @Nullable String role) {}

    static Receipt of(RegisteredCase registered, boolean updated) {
        return new Receipt(
                registered.code(),
                updated,
                registered.everyone().stream()
                        .map(person -> new Person(person.personCode(), person.match(), person.role()))
                        .toList());
    }

    String written() {
        StringBuilder text = new StringBuilder(caseCode).append(updated ? ".U" : ".N");
        for (Person person : persons) {
            text.append('.')
                    .append(person.personCode())
                    .append('_')
                    .append(person.match() == null ? "" : person.match())
                    .append('_')
                    .append(person.role() == null ? "" : person.role());
        }
        return text.toString();
    }

    /// The receipt of this case, if that is what the browser brought.
    static Optional<Receipt> read(@Nullable String written, String caseCode) {
        Matcher matcher = WRITTEN.matcher(written == null ? "" : written);
        if (!matcher.matches() || !matcher.group(1).equals(caseCode)) {
            return Optional.empty();
        }
        List<Person> persons = new ArrayList<>();
        for (String part : matcher.group(3).split("\\.", -1)) {
            if (!part.isEmpty()) {
                String[] fields = part.split("_", -1);
                persons.add(new Person(fields[0], emptyToNull(fields[1]), emptyToNull(fields[2])));
            }
        }
        return Optional.of(new Receipt(caseCode, matcher.group(2).equals("U"), persons));
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
