package pe.kuska.registry.codelists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.registry.codelists.CodeList.Entry;

class ReplacementsTest {

    private static final CodeList EMPTY = list(List.of());

    private static CodeList list(List<Entry> entries) {
        return new CodeList("lista", "Lista", "1", "Prueba", entries);
    }

    private static Entry entry(String code, @Nullable String replacedBy) {
        return new Entry(code, code, null, null, replacedBy);
    }

    private static List<String> rules(List<Entry> entries) {
        return ImportCodeList.flaws(List.of(EMPTY), entries).stream()
                .map(FieldError::rule)
                .toList();
    }

    @Test
    void aChainLeadsToItsLastCode() {
        List<Entry> chain = List.of(entry("A", "B"), entry("B", "C"), entry("C", null));
        assertThat(rules(chain)).isEmpty();
        assertThat(list(chain).current("A")).isEqualTo("C");
        assertThat(list(chain).current("C")).isEqualTo("C");
    }

    @Test
    void aCircleOfThreeIsToldOfEachOfThemAndNotOfWhoeverLeadsIntoIt() {
        List<Entry> circle = List.of(entry("IN", "A"), entry("A", "B"), entry("B", "C"), entry("C", "A"));
        assertThat(ImportCodeList.flaws(List.of(EMPTY), circle))
                .extracting(FieldError::field)
                .containsExactly("entries[1].replacedBy", "entries[2].replacedBy", "entries[3].replacedBy");
    }

    @Test
    void whatBothTheVersionInForceAndTheOneOfTheReleaseHaveMayNotBeMissing() {
        assertThat(ImportCodeList.flaws(
                        List.of(list(List.of(entry("A", null))), list(List.of(entry("A", null), entry("B", null)))),
                        List.of(entry("C", null))))
                .extracting(FieldError::rule)
                .containsExactly("code-missing", "code-missing");
    }

    @Test
    void aDayBeforeTheFirstIsNoLastDay() {
        Entry backwards = new Entry("A", "A", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 31), null);
        Entry oneDay = new Entry("B", "B", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 1), null);
        assertThat(rules(List.of(backwards, oneDay))).containsExactly("ends-before-start");
    }

    /** For each of so many codes, the number of the one that replaces it, or none. */
    @Provide
    Arbitrary<List<Integer>> replacements() {
        return Arbitraries.integers()
                .between(1, 9)
                .flatMap(codes ->
                        Arbitraries.integers().between(-codes, codes - 1).list().ofSize(codes));
    }

    @Property
    void whatIsAcceptedEndsAndWhatGoesRoundIsRefused(@ForAll("replacements") List<Integer> replacedBy) {
        List<Entry> entries = new ArrayList<>(IntStream.range(0, replacedBy.size())
                .mapToObj(i -> entry("C" + i, replacedBy.get(i) < 0 ? null : "C" + replacedBy.get(i)))
                .toList());
        boolean accepted = rules(entries).isEmpty();
        assertThat(accepted).isEqualTo(entries.stream().allMatch(entry -> ends(entry, entries)));
        if (accepted) {
            assertThat(entries)
                    .allSatisfy(entry -> assertThat(list(entries)
                                    .find(list(entries).current(entry.code()))
                                    .orElseThrow()
                                    .replacedBy())
                            .isNull());
        }
    }

    /** Whether nothing replaces it after as many steps as there are codes. */
    private static boolean ends(Entry first, List<Entry> entries) {
        Entry current = first;
        for (int step = 0; step <= entries.size() && current.replacedBy() != null; step++) {
            current = list(entries)
                    .find(Objects.requireNonNull(current.replacedBy()))
                    .orElseThrow();
        }
        return current.replacedBy() == null;
    }
}
