package pe.kuska.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.problem.RuleViolation;

class PageTest {

    @Test
    void theLastPageHasNoNext() {
        Page<Integer> page = Page.of(List.of(1, 2), PageRequest.of(2, null), "cases", String::valueOf);
        assertThat(page.items()).containsExactly(1, 2);
        assertThat(page.next()).isEmpty();
    }

    @Test
    void theNextPageContinuesAfterTheLastItemShown() {
        Page<Integer> page = Page.of(List.of(1, 2, 3), PageRequest.of(2, null), "cases?kind=X", String::valueOf);
        assertThat(page.items()).containsExactly(1, 2);
        String next = page.next().orElseThrow();
        assertThat(next).startsWith("cases?kind=X&limit=2&after=");
        String after = next.substring(next.indexOf("after=") + "after=".length());
        assertThat(PageRequest.of(2, after).after()).contains("2");
    }

    @Test
    void aLimitOutOfRangeOrAForeignCursorIsAProblem() {
        assertThatThrownBy(() -> PageRequest.of(0, null)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> PageRequest.of(201, null)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> PageRequest.of(null, "%%%")).isInstanceOf(RuleViolation.class);
        assertThat(PageRequest.of(null, null).limit()).isEqualTo(PageRequest.DEFAULT_LIMIT);
    }

    @Test
    void aCursorThatIsNoIdIsAProblemWhereIdsAreAskedFor() {
        UUID id = UUID.randomUUID();
        assertThat(PageRequest.of(null, PageRequest.encode(id.toString())).afterId())
                .contains(id);
        PageRequest foreign = PageRequest.of(null, PageRequest.encode("1:1"));
        assertThatThrownBy(foreign::afterId).isInstanceOf(RuleViolation.class);
    }
}
