package pe.kuska.registry.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Set;

/** What is registered, as the request that would tell it anew once a merge patch is applied: it follows a request's rules. */
@ApplicationScoped
public class PatchedRequests {

    private final ObjectMapper json;
    private final Validator validator;

    PatchedRequests(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The request with what the patch changes.
     *
     * @param instead fields that the patch replaces without naming them
     * @throws BadRequestException if the patch has a field of another kind
     * @throws ConstraintViolationException if it breaks a rule
     */
    public <T> T patched(T current, ObjectNode patch, List<String> instead, Class<T> type) {
        ObjectNode told = json.valueToTree(current);
        told.remove(instead);
        T request;
        try {
            request = json.treeToValue(MergePatch.apply(told, patch), type);
        } catch (JsonProcessingException unreadable) {
            // Its mapper names the field and never the value.
            throw new BadRequestException(unreadable);
        }
        Set<ConstraintViolation<T>> broken = validator.validate(request);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return request;
    }
}
