package pe.kuska.gateway.web.custody;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who looks after whom, as the tracking service answers it. People at the desks are pseudonymous too.
public final class CaseLoad {

    private CaseLoad() {}

    /// Somebody in charge of somebody.
    public record Assignment(
            String personCode, String responsible, @Nullable Instant since) {}

    /// A page of them.
    public record Listed(
            @Nullable List<Assignment> items, @Nullable String next) {
        List<Assignment> all() {
            return items == null ? List.of() : items;
        }
    }

    /// Somebody of the unit, with how many people they look after.
    public record Colleague(String responsible, boolean me, int persons) {}

    /// Those who work in the unit.
    public record Colleagues(@Nullable List<Colleague> items) {
        List<Colleague> all() {
            return items == null ? List.of() : items;
        }
    }

    /// What went over with a case load.
    public record Moved(int persons, int due, int late) {}

    /// One line of the list.
    public record Line(String personCode, String responsible, String since) {}
}
