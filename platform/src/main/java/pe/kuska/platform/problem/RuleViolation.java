package pe.kuska.platform.problem;

import java.util.List;

/** A request breaks a rule of the domain: nothing of it takes effect and the caller gets the problem. */
public final class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<FieldError> errors;

    public RuleViolation(ProblemType type) {
        this(type, List.of());
    }

    public RuleViolation(ProblemType type, String field, String rule) {
        this(type, List.of(new FieldError(field, rule, type.title())));
    }

    public RuleViolation(ProblemType type, List<FieldError> errors) {
        super(type.slug(), null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
