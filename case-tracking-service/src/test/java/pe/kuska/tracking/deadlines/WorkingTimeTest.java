package pe.kuska.tracking.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.kuska.platform.time.PeruTime;

class WorkingTimeTest {

    private final WorkingTime working = new DeadlineRulesFile().workingTime();

    private static Instant lima(String local) {
        return LocalDateTime.parse(local).atZone(PeruTime.ZONE).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-27, true",
        "2026-07-28, false",
        "2026-07-29, false",
        "2026-04-02, false",
        "2026-04-03, false",
        "2026-04-04, false",
        "2026-04-06, true",
        "2020-12-09, true",
        "2026-12-09, false",
        "2026-11-22, false",
        "2026-11-23, true"
    })
    void holidaysAndWeekendsAreNotWorkedAndNewHolidaysOnlySinceTheirLaw(LocalDate day, boolean worked) {
        assertThat(working.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25"})
    void easterIsWhereTheCalendarPutsIt(int year, LocalDate easter) {
        assertThat(Holiday.easter(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-24T16:00, 1, 2026-07-27T09:00",
        "2026-07-27T15:30, 2, 2026-07-30T09:30",
        "2026-07-26T23:00, 8, 2026-07-27T16:30",
        "2026-07-22T06:00, 1, 2026-07-22T09:30"
    })
    void hoursRunOnlyWhileOfficesWork(String start, int hours, String due) {
        assertThat(working.afterHours(lima(start), Duration.ofHours(hours))).isEqualTo(lima(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-27T10:00, 1, 2026-07-30T16:30",
        "2026-11-20T10:00, 5, 2026-11-27T16:30",
        "2026-12-07T10:00, 1, 2026-12-10T16:30"
    })
    void daysAreWorkingDaysAfterTheFirst(String start, int days, String due) {
        assertThat(working.afterDays(lima(start), days)).isEqualTo(lima(due));
    }

    @Test
    void oneDateCanBeAHoliday() {
        Holiday bridge = new Holiday("2026-07-27", LocalDate.parse("2026-01-01"), java.util.Optional.empty());
        assertThat(bridge.isOn(LocalDate.parse("2026-07-27"))).isTrue();
        assertThat(bridge.isOn(LocalDate.parse("2027-07-27"))).isFalse();
    }

    @Property(tries = 200)
    void moreTimeIsNeverDueEarlierAndAlwaysOnAWorkingDay(
            @ForAll @IntRange(min = 0, max = 3000 * 24) int start, @ForAll @IntRange(min = 1, max = 80) int hours) {
        Instant begun = Instant.parse("2022-01-01T05:00:00Z").plus(Duration.ofHours(start));
        Instant due = working.afterHours(begun, Duration.ofHours(hours));
        assertThat(due).isAfter(begun);
        assertThat(working.afterHours(begun, Duration.ofHours(hours + 1))).isAfter(due);
        assertThat(working.isWorkingDay(LocalDate.ofInstant(due, PeruTime.ZONE)))
                .isTrue();
        Instant day = working.afterDays(begun, (hours + 7) / 8);
        assertThat(working.isWorkingDay(LocalDate.ofInstant(day, PeruTime.ZONE)))
                .isTrue();
    }
}
