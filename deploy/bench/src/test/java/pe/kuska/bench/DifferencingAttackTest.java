package pe.kuska.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferencingAttackTest {

    private final DifferencingAttack attack = new DifferencingAttack(11);

    private static Map<List<String>, Long> table(long women, long men) {
        return Map.of(List.of("15", "MUJER"), women, List.of("15", "HOMBRE"), men);
    }

    @Test
    void findsAGroupOfFew() {
        assertThat(attack.on(List.of(table(20, 10)))).containsExactly("release 1, [15, HOMBRE]: 10");
    }

    @Test
    void findsWhoCameBetweenTwoReleases() {
        assertThat(attack.on(List.of(table(20, 20), table(21, 31))))
                .containsExactlyInAnyOrder("release 2 less 1, [15, MUJER]: 1", "release 2 less 1, [*, MUJER]: 1");
    }

    @Test
    void findsAcrossReleasesThatLieBetween() {
        assertThat(attack.on(List.of(table(20, 20), table(40, 20), table(22, 20))))
                .contains("release 3 less 1, [15, MUJER]: 2");
    }

    @Test
    void findsFewInASumWhoseGroupsMovedByMany() {
        assertThat(attack.on(List.of(table(40, 20), table(27, 35)))).contains("release 2 less 1, [*, *]: 2");
    }

    @Test
    void findsNobodyWhereManyCame() {
        assertThat(attack.on(List.of(table(20, 20), table(31, 20), table(31, 40))))
                .isEmpty();
    }

    @Test
    void findsAGroupThatTurnsUp() {
        assertThat(attack.on(List.of(Map.of(List.of("15"), 20L), Map.of(List.of("15"), 20L, List.of("08"), 3L))))
                .contains("release 2 less 1, [08]: 3");
    }
}
