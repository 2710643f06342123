package pe.kuska.tracking.http;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/** How the service answers: a record with the version that a change must name. */
public final class Answers {

    private Answers() {}

    public static Response created(String path, UUID id, long version, Object entity) {
        return Response.created(URI.create(path + "/" + id))
                .tag(Preconditions.versionTag(version))
                .entity(entity)
                .build();
    }

    public static Response ok(long version, Object entity) {
        return Response.ok(entity).tag(Preconditions.versionTag(version)).build();
    }

    /** The id in an address; what is none leads nowhere, like an id of nothing. */
    public static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            throw new RuleViolation(CommonProblem.NOT_FOUND);
        }
    }

    /** A cursor that this service gave. */
    public static UUID cursor(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notOurs) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, "after", "cursor");
        }
    }

    public static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
