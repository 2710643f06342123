package pe.kuska.gateway.web.merges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.identity.IdentityHistory;
import pe.kuska.gateway.web.identity.IdentityHistory.Decision;
import pe.kuska.gateway.web.identity.IdentityHistory.Kind;
import pe.kuska.gateway.web.identity.IdentityHistory.Undone;
import pe.kuska.gateway.web.merges.HistoryPicture.Course;
import pe.kuska.gateway.web.merges.HistoryPicture.Strand;

class HistoryPictureTest {
    private static final String ONE = "CUV-AAAA-AAAA-AAAA";
    private static final String OTHER = "CUV-BBBB-BBBB-BBBB";
    private static final Instant MONDAY = Instant.parse("2026-03-02T15:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T15:00:00Z");

    @Nested
    class OfAMerge {
        private final HistoryPicture picture =
                HistoryPicture.of(new IdentityHistory(ONE, List.of(decision(Kind.MERGE, List.of(OTHER, ONE), null))));

        @Test
        void theOtherCodeRunsInTheOneInUse() {
            assertThat(picture.lanes())
                    .extracting(HistoryPicture.Lane::code, HistoryPicture.Lane::inUse)
                    .containsExactly(tuple(ONE, true), tuple(OTHER, false));
            assertThat(picture.lanes().getLast().leadsTo()).isEqualTo(ONE);
        }

        @Test
        void bothLinesComeInAndOneOfThemLeavesJoined() {
            assertThat(picture.steps().getFirst().strands())
                    .extracting(Strand::above, Strand::below)
                    .containsExactly(tuple(Course.OWN, Course.OWN), tuple(Course.OWN, Course.JOINED));
        }

        @Test
        void itMayBeUndone() {
            assertThat(picture.steps().getFirst().undoable()).isTrue();
        }
    }

    @Nested
    class OfAMergeThatWasUndone {
        private final HistoryPicture picture = HistoryPicture.of(new IdentityHistory(
                ONE,
                List.of(decision(Kind.MERGE, List.of(ONE, OTHER), new Undone(TUESDAY, "MININTER", "Eran hermanas.")))));

        @Test
        void bothStepsAreToldInTheirOrder() {
            assertThat(picture.steps()).extracting(HistoryPicture.Step::undoing).containsExactly(false, true);
            assertThat(picture.steps().getLast().reason()).isEqualTo("Eran hermanas.");
        }

        @Test
        void eachCodeIsItsOwnPersonAgain() {
            assertThat(picture.lanes()).allMatch(HistoryPicture.Lane::inUse);
            assertThat(picture.steps()).noneMatch(HistoryPicture.Step::undoable);
        }
    }

    @Nested
    class OfASplit {
        @Test
        void theNewCodesLineBeginsThere() {
            HistoryPicture picture = HistoryPicture.of(
                    new IdentityHistory(ONE, List.of(decision(Kind.SPLIT, List.of(ONE, OTHER), null))));

            assertThat(picture.steps().getFirst().strands().getLast())
                    .extracting(Strand::above, Strand::below)
                    .containsExactly(Course.NONE, Course.OWN);
        }
    }

    private static Decision decision(Kind kind, List<String> persons, @Nullable Undone undone) {
        return new Decision(
                "01a20262-104b-7d4d-8eea-8b0a921d3080",
                kind,
                persons,
                "STEWARD",
                List.of(),
                MONDAY,
                "MININTER",
                null,
                undone,
                undone == null);
    }
}
