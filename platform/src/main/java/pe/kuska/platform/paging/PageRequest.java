package pe.kuska.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/**
 * Which part of a list is asked for.
 *
 * @param limit rows, 1 to 200
 * @param after the place after which to continue, as the list itself gave it
 */
public record PageRequest(int limit, Optional<String> after) {

    /** Rows of a page when none are asked for. */
    public static final int DEFAULT_LIMIT = 50;

    /** Most rows of a page. */
    public static final int MAX_LIMIT = 200;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, "limit", "range");
        }
    }

    /** Reads the query parameters {@code limit} and {@code after}; a cursor that is not ours is a problem, not a crash. */
    public static PageRequest of(@Nullable Integer limit, @Nullable String after) {
        return new PageRequest(
                limit == null ? DEFAULT_LIMIT : limit,
                Optional.ofNullable(after).map(PageRequest::decode));
    }

    /** The place in a list that goes by ids; one that is no id is not ours either. */
    public Optional<UUID> afterId() {
        try {
            return after.map(UUID::fromString);
        } catch (IllegalArgumentException notOurs) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, "after", "cursor");
        }
    }

    static String encode(String cursor) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(UTF_8));
    }

    private static String decode(String after) {
        try {
            return new String(Base64.getUrlDecoder().decode(after), UTF_8);
        } catch (IllegalArgumentException notOurs) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, "after", "cursor");
        }
    }
}
