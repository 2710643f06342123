package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.people.domain.PersonCode;

/** For what purpose who may see what names somebody (Ley 29733). */
@ApplicationScoped
public class IdentityPurposes {

    private static final Map<Role, Set<String>> PURPOSES = Map.of(
            Role.REGISTRAR, Set.of("ATENCION", "PROTECCION", "IDENTIFICACION", "RECTIFICACION"),
            Role.INVESTIGATOR, Set.of("INVESTIGACION", "PROTECCION", "IDENTIFICACION"),
            Role.IDENTITY_STEWARD, Set.of("IDENTIFICACION"));

    private final AuditTrail audit;

    IdentityPurposes(AuditTrail audit) {
        this.audit = audit;
    }

    /** Lets pass only a purpose that one of the caller's roles has; a refusal is on record. */
    void require(Caller caller, PersonCode code, String purpose) {
        require(caller, "person", code.value(), purpose);
    }

    /** The same for something else that names people, or that says who is known. */
    public void require(Caller caller, String subjectType, String subjectId, String purpose) {
        boolean fits = caller.roles().stream()
                .anyMatch(role -> PURPOSES.getOrDefault(role, Set.of()).contains(purpose));
        if (!fits) {
            audit.recordDenial(
                    new AuditEvent("DENIED_BY_PURPOSE", subjectType, subjectId, Optional.of(purpose), Map.of()));
            throw new RuleViolation(PersonProblem.PURPOSE_NOT_ALLOWED, "purpose", "not-allowed");
        }
    }
}
