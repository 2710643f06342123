package pe.kuska.platform.caller;

import java.util.Optional;
import java.util.Set;

/**
 * A person or system acting for one institution, as a verified token says.
 *
 * @param subject the identity provider's stable, pseudonymous id
 * @param unit the desk within the institution, where one is stated
 */
public record Caller(String subject, Institution institution, Optional<String> unit, Set<Role> roles, Kind kind) {

    /** Whether somebody sits behind the request. */
    public enum Kind {
        PERSON,
        SYSTEM
    }

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean belongsTo(Institution other) {
        return institution.equals(other);
    }
}
