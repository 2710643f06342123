package pe.kuska.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pe.kuska.bench.NamePairs.Kind;
import pe.kuska.bench.NamePairs.Pair;

class NamePairsTest {

    private final NamePairs pairs = new NamePairs(7);

    @Test
    void aSeedGivesTheSamePairsTwice() {
        assertThat(new NamePairs(3).same(200)).isEqualTo(new NamePairs(3).same(200));
        assertThat(new NamePairs(3).different(40)).isEqualTo(new NamePairs(3).different(40));
    }

    @Test
    void allKindsAreThere() {
        assertThat(kinds(pairs.same(400))).containsExactlyInAnyOrder(Kind.KNOWN, Kind.BY_EAR, Kind.ANDEAN, Kind.TYPING);
        assertThat(kinds(pairs.different(200))).containsExactlyInAnyOrder(Kind.DIFFERENT, Kind.DIFFERENT_BUT_CLOSE);
    }

    @Test
    void oneNameIsNeverWrittenTheSame() {
        assertThat(pairs.same(800))
                .allSatisfy(pair -> assertThat(plain(pair.one())).isNotEqualTo(plain(pair.other())));
    }

    @Test
    void differentNamesAreOnesThatNoTableCallsOne() {
        assertThat(pairs.different(200))
                .allSatisfy(pair ->
                        assertThat(pairs.mayBeOne(pair.one(), pair.other())).isFalse());
    }

    @Test
    void pairsAreOfSingleNames() {
        assertThat(pairs.same(800)).allSatisfy(pair -> assertThat(pair.one()).doesNotContain(" "));
        assertThat(pairs.different(200))
                .allSatisfy(pair -> assertThat(pair.other()).doesNotContain(" "));
    }

    @Test
    void documentedSpellingsAreOneName() {
        assertThat(pairs.mayBeOne("Huamán", "Guamán")).isTrue();
        assertThat(pairs.mayBeOne("Quispe", "Kispe")).isTrue();
        assertThat(pairs.mayBeOne("Vásquez", "Básques")).isTrue();
        assertThat(pairs.mayBeOne("Rojas", "Rosas")).isFalse();
        assertThat(pairs.mayBeOne("Huamán", "Huamaní")).isFalse();
    }

    private static Set<Kind> kinds(List<Pair> pairs) {
        return pairs.stream().map(Pair::kind).collect(Collectors.toSet());
    }

    private static String plain(String name) {
        return Misspelling.withoutEnye(Misspelling.withoutAccents(name.toLowerCase()));
    }
}
