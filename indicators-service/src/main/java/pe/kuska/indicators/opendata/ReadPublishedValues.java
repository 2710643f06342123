package pe.kuska.indicators.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.opendata.domain.PublishedValue;
import pe.kuska.indicators.progress.ReadProgress;
import pe.kuska.indicators.progress.domain.Advance;
import pe.kuska.indicators.progress.domain.AdvanceFormula;
import pe.kuska.indicators.progress.domain.IndicatorFacts;
import pe.kuska.indicators.progress.domain.IndicatorProgress;
import pe.kuska.indicators.progress.domain.PolicyProgress;

/** The published values of a policy over years, as of a moment. */
@ApplicationScoped
public class ReadPublishedValues {

    private final ReadProgress readProgress;

    ReadPublishedValues(ReadProgress readProgress) {
        this.readProgress = readProgress;
    }

    /** The values of the years from first to last, by year and in the catalogue's order. */
    @Transactional
    public List<PublishedValue> of(String policy, int first, int last, Optional<Instant> asOf) {
        return values(
                policy,
                first,
                last,
                asOf,
                progress -> Stream.concat(indicatorsOfObjectives(progress), progress.serviceIndicators().stream()));
    }

    /** The same of the objectives' indicators only, as known today. */
    @Transactional
    public List<PublishedValue> ofObjectives(String policy, int first, int last) {
        return values(policy, first, last, Optional.empty(), ReadPublishedValues::indicatorsOfObjectives);
    }

    private List<PublishedValue> values(
            String policy,
            int first,
            int last,
            Optional<Instant> asOf,
            Function<PolicyProgress, Stream<IndicatorProgress>> which) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> readProgress.of(policy, year, asOf))
                .flatMap(progress -> {
                    AdvanceFormula formula = new AdvanceFormula(progress.settings());
                    return which.apply(progress).map(indicator -> value(policy, indicator, formula));
                })
                .toList();
    }

    private static Stream<IndicatorProgress> indicatorsOfObjectives(PolicyProgress progress) {
        return progress.objectives().stream().flatMap(objective -> objective.indicators().stream());
    }

    /** The values of one indicator in the years from first to last; none of years whose catalogue does not have it. */
    @Transactional
    public List<PublishedValue> ofIndicator(String policy, String indicator, int first, int last) {
        List<PublishedValue> values = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            readProgress
                    .ofIndicator(policy, indicator, year, Optional.empty())
                    .map(assessed -> value(policy, assessed.progress(), new AdvanceFormula(assessed.settings())))
                    .ifPresent(values::add);
        }
        return values;
    }

    private static PublishedValue value(String policy, IndicatorProgress indicator, AdvanceFormula formula) {
        IndicatorFacts facts = indicator.facts();
        ObservedFigure observed = facts.observedIn(indicator.year());
        return new PublishedValue(
                policy,
                facts.code(),
                facts.name(),
                facts.objective().orElse(null),
                facts.serviceNumber().orElse(null),
                facts.responsible().orElse(null),
                facts.sheet().unit(),
                indicator.year(),
                observed.status(),
                observed.value().shown(),
                observed.numerator().shown(),
                observed.denominator().shown(),
                facts.targetOf(indicator.year()).shown(),
                facts.sheet().baseline().shown(),
                rounded(indicator.advance1(), formula),
                rounded(indicator.advance2(), formula),
                indicator.level(),
                observed.reason(),
                observed.basis());
    }

    private static @Nullable BigDecimal rounded(Advance advance, AdvanceFormula formula) {
        return switch (advance) {
            case Advance.Known known -> formula.rounded(known);
            case Advance.NotDetermined _ -> null;
        };
    }
}
