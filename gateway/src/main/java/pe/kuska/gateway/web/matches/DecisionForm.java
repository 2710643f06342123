package pe.kuska.gateway.web.matches;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.page.Language;

/// A decision is one answer: what, and why. The reason is kept in Spanish, the register's language.
enum DecisionForm {
    AGREES("CONFIRM", MatchWords::reasonAgrees),
    SOURCE("CONFIRM", MatchWords::reasonSource),
    RELATIVES("REJECT", MatchWords::reasonRelatives),
    CONTRADICTS("REJECT", MatchWords::reasonContradicts),
    NAMESAKE("REJECT", MatchWords::reasonNamesake);

    static final String ANSWER = "answer";
    static final String DETAIL = "detail";

    private final String decision;
    private final Function<MatchWords, String> reason;

    DecisionForm(String decision, Function<MatchWords, String> reason) {
        this.decision = decision;
        this.reason = reason;
    }

    /// An answer to choose, with the digit that chooses it.
    public record Option(String value, String label, int digit) {}

    static List<Option> options(String decision, MatchWords words) {
        return Arrays.stream(values())
                .filter(one -> one.decision.equals(decision))
                .map(one -> new Option(one.name(), one.reason.apply(words), one.ordinal() + 1))
                .toList();
    }

    /// What to send, if an answer was chosen.
    static Optional<Match.Decision> read(Answers answers) {
        MatchWords spanish = Language.ES.words(MatchWords.class);
        return Arrays.stream(values())
                .filter(one -> one.name().equals(answers.typed(ANSWER)))
                .findFirst()
                .map(one -> new Match.Decision(
                        one.decision,
                        one.reason.apply(spanish)
                                + answers.known(DETAIL)
                                        .map(detail -> ". " + detail)
                                        .orElse("")));
    }
}
