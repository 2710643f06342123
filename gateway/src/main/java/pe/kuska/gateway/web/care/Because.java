package pe.kuska.gateway.web.care;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;

/// A step and the reason for it, where it has one: a code of the tracking service's lists.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Because(@Nullable String reason) {

    public static Because of(Answers answers) {
        return new Because(answers.orNull("reason"));
    }
}
