package pe.kuska.indicators.reporting;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.reporting.domain.Deviation;
import pe.kuska.indicators.reporting.domain.ReminderPlan;

/** By when entities report, when they are reminded and what they explain: {@code reporting/terms.json}, by policy. */
@ApplicationScoped
public class ReportingTerms {

    private final List<Terms> terms = read();

    /**
     * The terms of a policy.
     *
     * @param policy null for all policies without terms of their own
     */
    public record Terms(
            @Nullable String policy,
            int daysAfterPeriodEnd,
            int amberDaysBefore,
            List<Integer> remindDaysBefore,
            int overdueFirstDay,
            int overdueEveryDays,
            BigDecimal explainBelow,
            BigDecimal explainAbove,
            String source,
            List<String> toConfirm) {

        public ReminderPlan reminders() {
            return new ReminderPlan(remindDaysBefore, overdueFirstDay, overdueEveryDays);
        }

        public Deviation deviation() {
            return new Deviation(explainBelow, explainAbove);
        }
    }

    public Terms of(String policy) {
        return terms.stream()
                .filter(own -> policy.equals(own.policy()))
                .findFirst()
                .or(() -> terms.stream().filter(rest -> rest.policy() == null).findFirst())
                .orElseThrow(() -> new IllegalStateException("reporting/terms.json says nothing of this policy"));
    }

    private static List<Terms> read() {
        try (InputStream file = Objects.requireNonNull(
                ReportingTerms.class.getResourceAsStream("/reporting/terms.json"), "reporting/terms.json")) {
            return new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
