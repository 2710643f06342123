package pe.kuska.gateway.web.reporting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;

/// A figure that the service counted for a report, with where it comes from.
public record Proposal(
        String origin,
        @Nullable Double value,
        @Nullable Double numerator,
        @Nullable Double denominator,
        String definition,
        List<String> steps,
        List<String> toConfirm) {

    /// Whether the service knows all of it.
    public boolean isWhole() {
        return value != null;
    }

    /// All that there are for a report.
    public record Listed(List<Proposal> items) {}

    /// What is typed, with this figure in its place. What the register does not know stays as it was typed.
    Answers into(Answers typed) {
        Answers filled = typed.with("status", "REPORTED");
        filled = with(filled, "value", value);
        filled = with(filled, "numerator", numerator);
        return with(filled, "denominator", denominator);
    }

    private static Answers with(Answers answers, String field, @Nullable Double number) {
        return number == null
                ? answers
                : answers.with(
                        field, BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    }
}
