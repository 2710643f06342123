package pe.kuska.indicators.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import pe.kuska.indicators.reporting.domain.ReminderPlan.Occasion;

class ReminderPlanTest {

    private static final LocalDate DUE = LocalDate.of(2026, 7, 30);
    private static final LocalDate OPENED = LocalDate.of(2026, 6, 1);
    private static final ReminderPlan PLAN = new ReminderPlan(List.of(15, 7, 1), 1, 7);

    @Test
    void aMissedDayIsMadeUpForUntilTheNextOne() {
        Occasion week = new Occasion(Reminder.Cause.DUE_SOON, DUE.minusDays(7));

        assertThat(PLAN.lastBy(DUE.minusDays(7), OPENED, DUE)).contains(week);
        assertThat(PLAN.lastBy(DUE.minusDays(3), OPENED, DUE)).contains(week);
        assertThat(PLAN.lastBy(DUE, OPENED, DUE)).contains(new Occasion(Reminder.Cause.DUE_SOON, DUE.minusDays(1)));
        assertThat(PLAN.lastBy(DUE.minusDays(16), OPENED, DUE)).isEmpty();
    }

    @Test
    void whatIsOverdueIsRecalledFromTheNextDayOnByTheTermsNotByTheWeekday() {
        assertThat(PLAN.lastBy(DUE.plusDays(1), OPENED, DUE))
                .contains(new Occasion(Reminder.Cause.OVERDUE, DUE.plusDays(1)));
        assertThat(PLAN.lastBy(DUE.plusDays(14), OPENED, DUE))
                .contains(new Occasion(Reminder.Cause.OVERDUE, DUE.plusDays(8)));
    }

    @Test
    void nothingIsRecalledOfDaysBeforeThePeriodWasOpened() {
        assertThat(PLAN.lastBy(DUE.minusDays(6), DUE.minusDays(6), DUE)).isEmpty();
    }

    /** However seldom the service runs and however often it looks, each occasion is said at most once and the last one always. */
    @Property(tries = 300)
    void eachOccasionOnceAndNoneForgotten(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = 120) Integer> daysRunning) {
        List<Occasion> said = new ArrayList<>();
        Set<Occasion> kept = new HashSet<>();
        for (int day : new TreeSet<>(daysRunning)) {
            for (int look = 0; look < 3; look++) {
                PLAN.lastBy(OPENED.plusDays(day), OPENED, DUE).filter(kept::add).ifPresent(said::add);
            }
        }

        assertThat(said).doesNotHaveDuplicates();
        LocalDate last = OPENED.plusDays(new TreeSet<>(daysRunning).last());
        assertThat(said.stream().map(Occasion::on).filter(on -> !on.isAfter(last)))
                .containsAll(occasionsUpTo(last).stream()
                        .skip(Math.max(0, occasionsUpTo(last).size() - 1))
                        .toList());
    }

    private static List<LocalDate> occasionsUpTo(LocalDate last) {
        Set<LocalDate> all =
                IntStream.of(15, 7, 1).mapToObj(DUE::minusDays).collect(Collectors.toCollection(TreeSet::new));
        for (LocalDate day = DUE.plusDays(1); !day.isAfter(last); day = day.plusDays(7)) {
            all.add(day);
        }
        return all.stream().filter(day -> !day.isAfter(last)).toList();
    }
}
