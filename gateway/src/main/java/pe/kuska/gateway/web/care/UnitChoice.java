package pe.kuska.gateway.web.care;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;

/// A unit chosen from a list, taken apart for the API.
public record UnitChoice(
        @Nullable String institution, @Nullable String unit) {

    public static UnitChoice of(Answers answers, String field) {
        Optional<String> chosen = answers.known(field);
        if (chosen.isEmpty()) {
            return new UnitChoice(null, null);
        }
        String[] parts = chosen.get().split("/", 2);
        return new UnitChoice(parts[0], parts.length < 2 ? null : parts[1]);
    }
}
