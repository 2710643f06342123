package pe.kuska.gateway.web.recognition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Recognising everybody again with a model: how far it is and what it would change.
public record Relink(
        String id,
        String model,
        State state,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        long records,
        long personsBefore,
        long personsAfter,
        long merges,
        long splits,
        long merged,
        @Nullable Instant appliedAt) {

    public enum State {
        RUNNING,
        DONE,
        FAILED,
        APPLYING,
        APPLIED
    }

    /// With which model; none means the one that decides today.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Request(@Nullable String model) {}

    /// The latest ones.
    public record Listed(List<Relink> items) {}

    /// A page of what would change.
    public record Changes(List<Change> items, @Nullable String next) {}

    /// People who would become one, or one who would fall apart.
    public record Change(String id, String kind, String outcome, List<Part> parts) {}

    public record Part(String personCode, List<String> recordIds) {}

    /// Whether looking again in a moment will show something else.
    public boolean underWay() {
        return state == State.RUNNING || state == State.APPLYING;
    }
}
