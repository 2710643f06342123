package pe.kuska.tracking.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeadlineRulesTest {

    private static final Instant START = Instant.parse("2026-03-02T15:00:00Z");
    private static final WorkingTime WORKING = new DeadlineRulesFile().workingTime();

    private static DeadlineRule rule(
            String code, int version, @Nullable String unit, int hours, String from, @Nullable String to) {
        return new DeadlineRule(
                code,
                version,
                "ReferralSent",
                Optional.ofNullable(unit),
                false,
                Duration.ofHours(hours),
                TimeCount.CONTINUOUS,
                LocalDate.parse(from),
                Optional.ofNullable(to).map(LocalDate::parse),
                "test",
                true);
    }

    @Nested
    class Choosing {

        private final DeadlineRules rules = new DeadlineRules(
                List.of(
                        rule("GENERAL", 1, null, 24, "2020-01-01", "2025-12-31"),
                        rule("GENERAL", 2, null, 12, "2026-01-01", null),
                        rule("UPE", 1, "UPE", 3, "2020-01-01", null)),
                WORKING);

        @Test
        void aUnitsOwnRuleComesBeforeTheGeneralOne() {
            assertThat(rules.deadline("ReferralSent", "UPE", START)
                            .orElseThrow()
                            .dueAt())
                    .isEqualTo(START.plus(Duration.ofHours(3)));
        }

        @Test
        void whatBeganUnderAnEarlierRuleIsJudgedByIt() {
            Instant earlier = Instant.parse("2025-06-01T15:00:00Z");
            assertThat(rules.deadline("ReferralSent", "CEM", earlier)
                            .orElseThrow()
                            .rule()
                            .version())
                    .isEqualTo(1);
        }

        @Test
        void theDayIsPerusNotGreenwichs() {
            Instant newYearsEveInLima = Instant.parse("2026-01-01T04:59:59Z");
            assertThat(rules.deadline("ReferralSent", "CEM", newYearsEveInLima)
                            .orElseThrow()
                            .rule()
                            .version())
                    .isEqualTo(1);
            assertThat(rules.deadline("ReferralSent", "CEM", newYearsEveInLima.plusSeconds(1))
                            .orElseThrow()
                            .rule()
                            .version())
                    .isEqualTo(2);
        }

        @Test
        void anEventWithoutARuleStartsNoClock() {
            assertThat(rules.deadline("ReferralReturned", "CEM", START)).isEmpty();
        }
    }

    @Test
    void itIsOverdueOnlyAfterTheLastInstant() {
        Deadline deadline = new Deadline(START, rule("GENERAL", 1, null, 24, "2020-01-01", null));
        assertThat(deadline.isOverdueAt(START)).isFalse();
        assertThat(deadline.isOverdueAt(START.plusNanos(1))).isTrue();
    }

    @Nested
    class TheFile {

        private final DeadlineRules rules = new DeadlineRulesFile().read();

        @Test
        void coversEveryStepOfAReferralThatOwesAnother() {
            for (String event : List.of(
                    "ReferralSent",
                    "ReferralReceived",
                    "ReferralAccepted",
                    "ReferralAttended",
                    "ReferralRejected",
                    "ReferralUnattended",
                    "ReferralReturned")) {
                assertThat(rules.deadline(event, "CEM", START)).as(event).isPresent();
            }
        }

        /** Whatever the hour: half an hour by half an hour through two weeks, with their nights and holidays. */
        @Test
        void nothingIsOwedLaterToAChildThanToOthers() {
            List<DeadlineRule> ofChildren =
                    rules.all().stream().filter(DeadlineRule::forChild).toList();
            assertThat(ofChildren).extracting(DeadlineRule::startsWith).contains("ReferralSent", "ReferralRejected");
            for (Instant start = Instant.parse("2026-07-20T05:00:00Z");
                    start.isBefore(Instant.parse("2026-08-03T05:00:00Z"));
                    start = start.plus(Duration.ofMinutes(30))) {
                for (DeadlineRule rule : ofChildren) {
                    Instant due = rules.deadline(rule.startsWith(), "UPE", true, start)
                            .orElseThrow()
                            .dueAt();
                    assertThat(due)
                            .as(rule.code() + " " + start)
                            .isBeforeOrEqualTo(rules.deadline(rule.startsWith(), "UPE", start)
                                    .orElseThrow()
                                    .dueAt())
                            .isBeforeOrEqualTo(start.plus(Duration.ofHours(24)));
                }
            }
        }

        @Test
        void whatOnlyChildrenAreOwedNeedsNoOtherRule() {
            assertThat(rules.deadline("SituationOpened", "UPE", START)).isPresent();
        }

        @Test
        void marksWhatNoNormConfirmsAndNamesASourceForAll() {
            assertThat(rules.all()).allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
            assertThat(rules.all())
                    .filteredOn(rule -> !rule.confirmed())
                    .allSatisfy(rule -> assertThat(rule.source()).contains("plazo referencial"));
        }
    }

    @Test
    void aRuleThatAllowsNoTimeOrEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> rule("R", 1, null, 0, "2020-01-01", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule("R", 1, null, 1, "2020-01-02", "2020-01-01"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVersionIsListedOnce() {
        DeadlineRule rule = rule("R", 1, null, 1, "2020-01-01", null);
        assertThatThrownBy(() -> new DeadlineRules(List.of(rule, rule), WORKING))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
