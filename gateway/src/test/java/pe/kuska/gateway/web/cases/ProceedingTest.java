package pe.kuska.gateway.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.cases.Proceeding.PhaseOnWay;
import pe.kuska.gateway.web.cases.Proceeding.Resolution;
import pe.kuska.gateway.web.cases.Proceeding.Standing;

class ProceedingTest {

    @Test
    void hasPassedThePhasesBeforeTheOneItIsIn() {
        Proceeding proceeding = new Proceeding("INTERMEDIATE", List.of(), List.of());

        assertThat(proceeding.way())
                .extracting(PhaseOnWay::standing)
                .containsExactly(
                        Standing.DONE,
                        Standing.DONE,
                        Standing.DONE,
                        Standing.NOW,
                        Standing.AHEAD,
                        Standing.AHEAD,
                        Standing.AHEAD,
                        Standing.AHEAD);
        assertThat(proceeding.isCutShort()).isFalse();
    }

    @Test
    void thatWasArchivedHasPassedWhatItReachedAndIsNowhereOnTheWay() {
        Proceeding proceeding = new Proceeding(
                "ARCHIVED",
                List.of(
                        leadingTo("PRELIMINARY_INQUIRY"),
                        leadingTo("PREPARATORY_INVESTIGATION"),
                        leadingTo("ARCHIVED")),
                List.of());

        assertThat(proceeding.isCutShort()).isTrue();
        assertThat(proceeding.way())
                .extracting(PhaseOnWay::standing)
                .startsWith(Standing.DONE, Standing.DONE, Standing.DONE, Standing.AHEAD)
                .doesNotContain(Standing.NOW);
    }

    @Test
    void thatWasArchivedAtOnceHasPassedTheNoticeOnly() {
        Proceeding proceeding = new Proceeding("ARCHIVED", List.of(leadingTo("ARCHIVED")), List.of());

        assertThat(proceeding.way()).extracting(PhaseOnWay::standing).startsWith(Standing.DONE, Standing.AHEAD);
    }

    private static Resolution leadingTo(String phase) {
        return new Resolution(
                "1",
                "OPEN_INQUIRY",
                null,
                LocalDate.parse("2026-03-02"),
                null,
                null,
                null,
                null,
                null,
                phase,
                "MPFN",
                null);
    }
}
