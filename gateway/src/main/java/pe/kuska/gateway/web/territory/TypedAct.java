package pe.kuska.gateway.web.territory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Dates;

/// An act and dates between what is typed into a form and what the service knows.
final class TypedAct {
    private TypedAct() {}

    static LegalAct read(Answers answers) {
        return new LegalAct(
                answers.orNull("act.kind"),
                answers.orNull("act.number"),
                Dates.read(answers, "act.date").orElse(null));
    }

    static boolean isTyped(Answers answers) {
        return !answers.typed("act.kind").isEmpty()
                || !answers.typed("act.number").isEmpty()
                || Dates.isTyped(answers, "act.date");
    }

    static Map<String, String> write(@Nullable LegalAct act) {
        Map<String, String> typed = new LinkedHashMap<>();
        if (act != null) {
            put(typed, "act.kind", act.kind());
            put(typed, "act.number", act.number());
            putDate(typed, "act.date", act.date());
        }
        return typed;
    }

    static void put(Map<String, String> typed, String name, @Nullable String value) {
        if (value != null) {
            typed.put(name, value);
        }
    }

    static void putDate(Map<String, String> typed, String name, @Nullable LocalDate date) {
        if (date != null) {
            Dates.fill(typed, name, date);
        }
    }
}
