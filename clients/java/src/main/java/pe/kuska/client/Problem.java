package pe.kuska.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a call was refused (RFC 9457), in Spanish, without what was rejected.
 *
 * @param type stable, to decide by
 * @param title to show
 * @param errors the fields that were not accepted; empty when it was not about a field
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Problem(
        String type, String title, int status, @Nullable String instance, List<Field> errors) implements Serializable {

    /**
     * A field that was not accepted.
     *
     * @param rule the rule that it broke, stable
     * @param message to show beside the field
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Field(String field, String rule, @Nullable String message) implements Serializable {}

    public Problem(String type, String title, int status, @Nullable String instance, @Nullable List<Field> errors) {
        this.type = type;
        this.title = title;
        this.status = status;
        this.instance = instance;
        this.errors = errors == null ? List.of() : List.copyOf(errors);
    }
}
