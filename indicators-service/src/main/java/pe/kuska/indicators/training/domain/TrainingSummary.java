package pe.kuska.indicators.training.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A year's training: totals, and what it means for the service indicators it feeds. */
public record TrainingSummary(
        int year, Total total, Map<String, Total> byEntity, Map<String, Total> byDepartment, List<Feed> feeds) {

    /** How many. */
    public record Total(int editions, int enrolled, int approved) {

        static final Total NONE = new Total(0, 0, 0);

        Total plus(Edition.Held held) {
            return new Total(editions + 1, enrolled + held.enrolled(), approved + held.approved());
        }
    }

    /** What of the register an indicator counts. */
    public enum Counts {
        EDITIONS,
        ENROLLED,
        APPROVED;

        public int of(Total total) {
            return switch (this) {
                case EDITIONS -> total.editions();
                case ENROLLED -> total.enrolled();
                case APPROVED -> total.approved();
            };
        }
    }

    /**
     * Which audiences count towards which indicator, and whether only accredited courses do.
     *
     * @param denominator null where the register does not know the whole
     * @param share whether the indicator is a percentage
     * @param toConfirm what of the rule no source confirms
     */
    public record Rule(
            int service,
            String policy,
            String indicator,
            Set<Course.Audience> audiences,
            boolean accreditedOnly,
            Counts numerator,
            @Nullable Counts denominator,
            boolean share,
            List<String> toConfirm) {}

    /** What the register says for an indicator. */
    public record Feed(Rule rule, Total total) {}

    /** Sums the editions that ended in a year. */
    public static TrainingSummary of(int year, Collection<Edition> editions, List<Rule> rules) {
        Map<String, Total> byEntity = new TreeMap<>();
        Map<String, Total> byDepartment = new TreeMap<>();
        Total total = Total.NONE;
        for (Edition edition : editions) {
            Edition.Held held = edition.held();
            String ubigeo = held.ubigeo();
            total = total.plus(held);
            byEntity.merge(held.entity(), Total.NONE.plus(held), (sum, _) -> sum.plus(held));
            byDepartment.merge(
                    ubigeo == null ? "SIN_DATO" : ubigeo.substring(0, 2),
                    Total.NONE.plus(held),
                    (sum, _) -> sum.plus(held));
        }
        return new TrainingSummary(
                year,
                total,
                byEntity,
                byDepartment,
                rules.stream().map(rule -> new Feed(rule, sum(rule, editions))).toList());
    }

    /** What the editions say for the indicator of a rule. */
    public static Total sum(Rule rule, Collection<Edition> editions) {
        Total total = Total.NONE;
        for (Edition edition : editions) {
            Course.Offer offer = edition.course().offer();
            boolean counts = rule.audiences().contains(offer.audience())
                    && (!rule.accreditedOnly() || offer.accreditedBy() != null);
            total = counts ? total.plus(edition.held()) : total;
        }
        return total;
    }
}
