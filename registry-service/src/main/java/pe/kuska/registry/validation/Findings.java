package pe.kuska.registry.validation;

import java.util.ArrayList;
import java.util.List;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.RuleViolation;

/** Collects all that is wrong with one request, so that a clerk corrects it once and not field after field. */
public final class Findings {

    private final List<FieldError> errors = new ArrayList<>();
    private final List<FieldError> warnings = new ArrayList<>();

    /** Something that cannot be registered. */
    public void error(String field, BrokenRule rule) {
        errors.add(new FieldError(field, rule.slug(), rule.message()));
    }

    /** Something that is registered all the same, and should be looked at. */
    public void warning(String field, BrokenRule rule) {
        warnings.add(new FieldError(field, rule.slug(), rule.message()));
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    public List<FieldError> warnings() {
        return List.copyOf(warnings);
    }

    /**
     * Lets pass only what has no errors.
     *
     * @throws RuleViolation with all of them
     */
    public void throwIfBroken() {
        if (!errors.isEmpty()) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, errors);
        }
    }
}
