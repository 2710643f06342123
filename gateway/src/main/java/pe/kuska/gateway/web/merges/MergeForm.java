package pe.kuska.gateway.web.merges;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.identity.IdentityHistory;

/// What a steward types to join two people by hand. The other's code is taken with or without its hyphens.
final class MergeForm {
    static final String OTHER = "other";
    static final String REASON = "reason";

    private static final Pattern CODE = Pattern.compile("CUV[- ]?([0-9A-Z]{4})[- ]?([0-9A-Z]{4})[- ]?([0-9A-Z]{4})");

    private MergeForm() {}

    static List<FieldMessage> problems(Answers answers, MergeWords words) {
        List<FieldMessage> messages = new ArrayList<>();
        if (!CODE.matcher(typedCode(answers)).matches()) {
            messages.add(new FieldMessage(OTHER, words.otherWrong()));
        }
        if (answers.typed(REASON).isEmpty()) {
            messages.addAll(reasonMissing(words));
        }
        return List.copyOf(messages);
    }

    static List<FieldMessage> reasonMissing(MergeWords words) {
        return List.of(new FieldMessage(REASON, words.reasonMissing()));
    }

    static IdentityHistory.Merge read(Answers answers) {
        return new IdentityHistory.Merge(
                CODE.matcher(typedCode(answers)).replaceFirst("CUV-$1-$2-$3"),
                null,
                answers.typed(REASON),
                answers.has("despiteRejection", "si") ? true : null);
    }

    private static String typedCode(Answers answers) {
        return answers.typed(OTHER).toUpperCase(Locale.ROOT);
    }
}
