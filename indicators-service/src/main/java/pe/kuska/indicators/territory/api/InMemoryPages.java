package pe.kuska.indicators.territory.api;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import pe.kuska.platform.paging.Page;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/** Pages of a list that is short enough to be put in order and filtered by what follows from dates. */
final class InMemoryPages {

    private InMemoryPages() {}

    static <T> Page<T> of(List<T> whole, PageRequest request, String path, Function<T, UUID> id) {
        int from = request.afterId()
                .map(after -> whole.stream().map(id).toList().indexOf(after) + 1)
                .orElse(0);
        if (from == 0 && request.after().isPresent()) {
            throw new RuleViolation(CommonProblem.INVALID_REQUEST, "after", "cursor");
        }
        List<T> fetched = whole.subList(from, Math.min(whole.size(), from + request.limit() + 1));
        return Page.of(fetched, request, path, item -> id.apply(item).toString());
    }
}
