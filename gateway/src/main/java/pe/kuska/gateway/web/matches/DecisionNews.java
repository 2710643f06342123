package pe.kuska.gateway.web.matches;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A word about the decision just taken, and the person to go to for undoing it.
public record DecisionNews(
        String text, boolean good, @Nullable String person) {
    private static final Pattern CODE = Pattern.compile("CUV-[0-9A-Z-]{14}");

    static @Nullable DecisionNews of(@Nullable String done, @Nullable String person, MatchWords words) {
        String code = person != null && CODE.matcher(person).matches() ? person : null;
        return switch (done) {
            case "CONFIRM" -> new DecisionNews(words.doneConfirmed(), true, code);
            case "REJECT" -> new DecisionNews(words.doneRejected(), true, code);
            case "YA" -> new DecisionNews(words.gone(), false, null);
            case null, default -> null;
        };
    }
}
