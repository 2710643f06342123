package pe.kuska.registry.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.RuleViolation;

/** Collects all that is wrong with one request, so that a clerk corrects it once and not field after field. */
public final class Findings {

    private final List<FieldError> errors = new ArrayList<>();
    private final List<FieldError> warnings = new ArrayList<>();
    private final Set<String> acknowledged = new HashSet<>();

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

    /** Those that nobody has looked at. */
    public List<FieldError> warnings() {
        return acknowledged.isEmpty()
                ? List.copyOf(warnings)
                : warnings.stream()
                        .filter(warning -> !acknowledged.contains(nameOf(warning.field(), warning.rule())))
                        .toList();
    }

    /** Somebody looked at this warning and gave a reason: it is not repeated. An error stays one. */
    public void acknowledge(String field, String rule) {
        acknowledged.add(nameOf(field, rule));
    }

    private static String nameOf(String field, String rule) {
        return field + " " + rule;
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
