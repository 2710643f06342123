package pe.kuska.registry.risk.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The territories of the country by risk. Nothing in it is drawn at random: the same figures give the same index.
 *
 * @param prior what all territories tell together
 * @param territories highest relative risk first
 */
public record RiskIndex(Prior prior, List<TerritoryRisk> territories) {

    private static final double LOWER = 0.025;
    private static final double UPPER = 0.975;

    public RiskIndex {
        territories = List.copyOf(territories);
    }

    /**
     * The index of a window.
     *
     * @param earlier the window before, for the trend; territories that are missing there have none
     */
    public static RiskIndex of(List<Observed> window, List<Observed> earlier) {
        Prior prior = Prior.of(window);
        if (prior.count() == 0) {
            return new RiskIndex(prior, List.of());
        }
        Map<String, Observed> before = new HashMap<>();
        earlier.forEach(one -> before.put(one.territory(), one));
        return new RiskIndex(
                prior,
                window.stream()
                        .map(one -> risk(one, prior, before))
                        .sorted(Comparator.comparingDouble(TerritoryRisk::relative)
                                .reversed()
                                .thenComparing(risk -> risk.observed().territory()))
                        .toList());
    }

    private static TerritoryRisk risk(Observed observed, Prior prior, Map<String, Observed> before) {
        GammaCurve after = prior.after(observed);
        double shrunken = prior.shrunken(observed);
        Observed earlier = before.get(observed.territory());
        return new TerritoryRisk(
                observed,
                shrunken,
                shrunken / prior.mean(),
                after.quantile(LOWER),
                after.quantile(UPPER),
                prior.variance() == 0 ? 0.5 : 1 - after.atMost(prior.mean()),
                prior.weightOf(observed),
                earlier == null ? null : Trend.between(earlier, observed));
    }
}
