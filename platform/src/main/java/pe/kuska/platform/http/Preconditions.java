package pe.kuska.platform.http;

import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/** Nobody overwrites what another changed meanwhile: a change names the version it was made from (RFC 9110 §13). */
public final class Preconditions {

    private Preconditions() {}

    /** The {@code ETag} of a record's version. */
    public static EntityTag versionTag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Checks the {@code If-Match} header of a change.
     *
     * @throws RuleViolation PRECONDITION_REQUIRED if absent, PRECONDITION_FAILED if it names another version
     */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new RuleViolation(CommonProblem.PRECONDITION_REQUIRED);
        }
        String current = "\"" + version + "\"";
        for (String tag : ifMatch.split(",")) {
            if (tag.strip().equals(current)) {
                return;
            }
        }
        throw new RuleViolation(CommonProblem.PRECONDITION_FAILED);
    }
}
