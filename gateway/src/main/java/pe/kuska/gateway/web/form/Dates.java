package pe.kuska.gateway.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Dates typed as day, month and year: three boxes that no calendar widget slows down.
public final class Dates {
    public static final ZoneId PERU = ZoneId.of("America/Lima");

    private Dates() {}

    /// Whether anything was typed at all.
    public static boolean isTyped(Answers answers, String name) {
        return !answers.typed(name + ".day").isEmpty()
                || !answers.typed(name + ".month").isEmpty()
                || !answers.typed(name + ".year").isEmpty();
    }

    /// Fills the three boxes, for a form that is shown.
    public static void fill(Map<String, String> typed, String name, LocalDate date) {
        typed.put(name + ".day", Integer.toString(date.getDayOfMonth()));
        typed.put(name + ".month", Integer.toString(date.getMonthValue()));
        typed.put(name + ".year", Integer.toString(date.getYear()));
    }

    /// The date, or empty if no such day exists.
    public static Optional<LocalDate> read(Answers answers, String name) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(answers.typed(name + ".year")),
                    Integer.parseInt(answers.typed(name + ".month")),
                    Integer.parseInt(answers.typed(name + ".day"))));
        } catch (NumberFormatException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The date as the API writes it; nothing if nothing was typed, and a message if no such day exists.
    public static @Nullable String read(Answers answers, String name, String complaint, List<FieldMessage> messages) {
        if (!isTyped(answers, name)) {
            return null;
        }
        Optional<LocalDate> date = read(answers, name);
        if (date.isEmpty()) {
            messages.add(new FieldMessage(name, complaint));
        }
        return date.map(LocalDate::toString).orElse(null);
    }
}
