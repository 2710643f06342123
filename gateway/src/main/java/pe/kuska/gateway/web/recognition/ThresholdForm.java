package pe.kuska.gateway.web.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.FieldMessage;

/// Thresholds as somebody types them: probabilities with a point or a comma.
final class ThresholdForm {
    private static final String AUTOMATIC = "thresholds.automatic";
    private static final String REVIEW = "thresholds.review";

    private ThresholdForm() {}

    static List<FieldMessage> problems(Answers answers, String automatic, String review, RecognitionWords words) {
        List<FieldMessage> messages = new ArrayList<>();
        for (String field : List.of(automatic, review)) {
            if (read(answers, field) == null) {
                messages.add(new FieldMessage(field, words.notNumber()));
            }
        }
        Double joined = read(answers, automatic);
        Double asked = read(answers, review);
        if (joined != null && asked != null && asked >= joined) {
            messages.add(new FieldMessage(review, words.reviewAbove()));
        }
        return List.copyOf(messages);
    }

    static List<FieldMessage> proposalProblems(Answers answers, RecognitionWords words) {
        List<FieldMessage> messages = new ArrayList<>();
        for (String field : List.of("version", "reason")) {
            if (answers.typed(field).isEmpty()) {
                messages.add(new FieldMessage(field, words.required()));
            }
        }
        if (!answers.typed(AUTOMATIC).isEmpty() || !answers.typed(REVIEW).isEmpty()) {
            messages.addAll(problems(answers, AUTOMATIC, REVIEW, words));
        }
        return List.copyOf(messages);
    }

    static Models.Proposal proposal(Answers answers) {
        Double automatic = read(answers, AUTOMATIC);
        Double review = read(answers, REVIEW);
        return new Models.Proposal(
                answers.typed("version"),
                automatic == null || review == null ? null : new Thresholds(automatic, review, null),
                answers.has("estimate", "si") ? true : null,
                answers.typed("reason"));
    }

    static @Nullable Double read(Answers answers, String field) {
        try {
            double value = Double.parseDouble(answers.typed(field).replace(',', '.'));
            return value > 0 && value < 1 ? value : null;
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
