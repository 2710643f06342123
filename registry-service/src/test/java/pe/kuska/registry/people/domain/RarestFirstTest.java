package pe.kuska.registry.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RarestFirstTest {

    private static final UUID ROSA = new UUID(0, 1);
    private static final UUID JUAN = new UUID(0, 2);
    private static final UUID INES = new UUID(0, 3);

    private final RarestFirst ranking = new RarestFirst(3);

    @Test
    void aDocumentComesBeforeAnyNumberOfOtherKeys() {
        for (int i = 0; i < 12; i++) {
            ranking.shares(List.of(ROSA), false);
        }
        ranking.shares(List.of(JUAN), true);
        assertThat(ranking.first(2)).containsExactly(JUAN, ROSA);
    }

    @Test
    void aRareKeySaysMoreThanACommonOne() {
        ranking.shares(List.of(ROSA, JUAN, INES), false);
        ranking.shares(List.of(INES), false);
        ranking.shares(List.of(ROSA, JUAN), false);
        assertThat(ranking.first(1)).containsExactly(INES);
    }

    @Test
    void aKeyOfTooManySaysNothingUnlessItIsADocuments() {
        List<UUID> many = List.of(ROSA, JUAN, INES, new UUID(0, 4));
        ranking.shares(many, false);
        assertThat(ranking.first(9)).isEmpty();
        ranking.shares(many, true);
        assertThat(ranking.first(9)).hasSize(4);
    }

    @Test
    void equalsComeInOneOrderHoweverTheyWereFound() {
        List<UUID> found = new ArrayList<>(List.of(ROSA, JUAN, INES));
        Collections.reverse(found);
        ranking.shares(found, false);
        assertThat(ranking.first(2)).containsExactly(ROSA, JUAN);
    }
}
