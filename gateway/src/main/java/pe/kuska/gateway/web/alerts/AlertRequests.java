package pe.kuska.gateway.web.alerts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.UnitChoice;
import pe.kuska.gateway.web.form.Answers;

/// What the pages of alerts send to the tracking service.
final class AlertRequests {

    private AlertRequests() {}

    /// A new alert: two answers are enough.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record New(
            @Nullable String channel,
            @Nullable String sign,
            @Nullable String ubigeo,
            @Nullable String account,
            @Nullable Instant receivedAt) {

        static New of(Answers answers, Instant now) {
            return new New(
                    answers.orNull("channel"),
                    answers.orNull("sign"),
                    // A department's own ubigeo ends in zeros.
                    answers.known("department")
                            .map(department -> department + "0000")
                            .orElse(null),
                    answers.orNull("account"),
                    answers.known("receivedAgo")
                            .map(minutes -> now.minus(Duration.ofMinutes(Long.parseLong(minutes))))
                            .orElse(null));
        }

        @Override
        public String toString() {
            return "New[reserved]";
        }
    }

    /// What is said with a step.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Step(
            @Nullable String risk,
            @Nullable String personCode,
            @Nullable String caseCode,
            @Nullable String toInstitution,
            @Nullable String toUnit,
            @Nullable String reason) {

        static Step nothing() {
            return new Step(null, null, null, null, null, null);
        }

        static Step evaluation(Answers answers) {
            return new Step(
                    answers.orNull("risk"), answers.orNull("personCode"), answers.orNull("caseCode"), null, null, null);
        }

        static Step referral(Answers answers) {
            UnitChoice to = UnitChoice.of(answers, "toInstitution");
            return new Step(null, null, null, to.institution(), to.unit(), null);
        }

        static Step because(Answers answers) {
            return new Step(null, null, null, null, null, answers.orNull("reason"));
        }
    }
}
