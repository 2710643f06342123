package pe.kuska.gateway.web.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.FieldMessage;

/// The fields of the one page, named like those of the API, and what is sent of them.
///
/// @param problems numbers nobody can read
record ReportForm(Report.Content content, List<FieldMessage> problems) {
    private static final int MOST_PARTS = 60;
    private static final int BLANK_PARTS = 3;

    /// What has been typed, as it is sent. Without a result nothing of a result is sent, and without an ND no reason.
    static ReportForm of(Answers answers, ReportingWords words) {
        List<FieldMessage> problems = new ArrayList<>();
        String status = answers.orNull("status");
        boolean unavailable = "ND".equals(status);
        Report.Content content = new Report.Content(
                status,
                unavailable ? null : number(answers, "value", words, problems),
                unavailable ? null : number(answers, "numerator", words, problems),
                unavailable ? null : number(answers, "denominator", words, problems),
                unavailable ? answers.orNull("reason") : null,
                answers.orNull("explanation"),
                answers.orNull("narrative"),
                unavailable ? List.of() : parts(answers, words, problems));
        return new ReportForm(content, List.copyOf(problems));
    }

    private static @Nullable BigDecimal number(
            Answers answers, String field, ReportingWords words, List<FieldMessage> problems) {
        String typed = answers.typed(field);
        if (typed.isEmpty()) {
            return null;
        }
        BigDecimal number = TypedNumber.read(typed).orElse(null);
        if (number == null) {
            problems.add(new FieldMessage(field, words.notANumber()));
        }
        return number;
    }

    private static List<Report.Part> parts(Answers answers, ReportingWords words, List<FieldMessage> problems) {
        List<Report.Part> parts = new ArrayList<>();
        for (int row = 0; row < MOST_PARTS; row++) {
            String name = "breakdown[" + row + "].";
            String dimension = answers.typed(name + "dimension");
            String category = answers.typed(name + "category");
            BigDecimal value = number(answers, name + "value", words, problems);
            if (!dimension.isEmpty() && !category.isEmpty() && value != null) {
                parts.add(new Report.Part(dimension, category, value));
            } else if (!dimension.isEmpty() || !category.isEmpty() || value != null) {
                problems.add(new FieldMessage(name + "dimension", words.partIncomplete()));
            }
        }
        return List.copyOf(parts);
    }

    /// What was saved, as it is shown for going on.
    static Answers saved(Report.Content content) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "status", content.status());
        put(fields, "value", content.value());
        put(fields, "numerator", content.numerator());
        put(fields, "denominator", content.denominator());
        put(fields, "reason", content.reason());
        put(fields, "explanation", content.explanation());
        put(fields, "narrative", content.narrative());
        for (int row = 0; row < content.breakdown().size(); row++) {
            Report.Part part = content.breakdown().get(row);
            put(fields, "breakdown[" + row + "].dimension", part.dimension());
            put(fields, "breakdown[" + row + "].category", part.category());
            put(fields, "breakdown[" + row + "].value", part.value());
        }
        return Answers.of(fields);
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value instanceof BigDecimal number ? number.toPlainString() : value.toString());
        }
    }

    /// The names of the rows for parts that are shown: those with something in them, and some to go on.
    static List<String> rows(Answers answers) {
        int used = 0;
        for (int row = 0; row < MOST_PARTS; row++) {
            String name = "breakdown[" + row + "].";
            if (!answers.typed(name + "dimension").isEmpty()
                    || !answers.typed(name + "category").isEmpty()
                    || !answers.typed(name + "value").isEmpty()) {
                used = row + 1;
            }
        }
        return IntStream.range(0, Math.min(MOST_PARTS, used + BLANK_PARTS))
                .mapToObj(row -> "breakdown[" + row + "].")
                .toList();
    }
}
