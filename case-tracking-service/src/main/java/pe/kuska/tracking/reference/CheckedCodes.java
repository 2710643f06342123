package pe.kuska.tracking.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.tracking.states.domain.StateProblem;

/** Checks the codes of a request against the lists, all of them before it says what is wrong. */
@ApplicationScoped
public class CheckedCodes {

    private final CodeLists codeLists;

    public CheckedCodes(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    /** Begins to check what is valid on a day. */
    public Check on(Instant now) {
        return new Check(LocalDate.ofInstant(now, PeruTime.ZONE));
    }

    /** A check while it is made. */
    public final class Check {

        private final LocalDate today;
        private final List<FieldError> errors = new ArrayList<>();

        private Check(LocalDate today) {
            this.today = today;
        }

        /** A code that must be there. */
        public Check require(String field, String list, @Nullable String code) {
            if (code == null) {
                errors.add(new FieldError(field, "required", "Falta un código de la lista " + list + "."));
                return this;
            }
            return allow(field, list, code);
        }

        /** A code that may be there. */
        public Check allow(String field, String list, @Nullable String code) {
            if (code != null && !codeLists.isValid(list, code, today)) {
                errors.add(new FieldError(field, "code", "No es un código vigente de la lista " + list + "."));
            }
            return this;
        }

        /** Something else that must hold. */
        public Check that(boolean holds, String field, String rule, String message) {
            if (!holds) {
                errors.add(new FieldError(field, rule, message));
            }
            return this;
        }

        /** A reason that must be there. */
        public String reason(String list, @Nullable String code) {
            if (code == null || code.isBlank()) {
                throw new RuleViolation(StateProblem.REASON_REQUIRED, "reason", "required");
            }
            allow("reason", list, code).done();
            return code;
        }

        /**
         * Ends the check.
         *
         * @throws RuleViolation if anything was wrong
         */
        public void done() {
            if (!errors.isEmpty()) {
                throw new RuleViolation(StateProblem.INVALID_FIELDS, errors);
            }
        }
    }
}
