package pe.kuska.registry.risk.domain;

import java.util.List;

/**
 * What is thought of a territory's rate before looking at it: how high rates are in the country and how much they differ, estimated from
 * all territories together (R. J. Marshall, «Mapping disease and mortality rates using empirical Bayes estimators», Applied Statistics 40,
 * 1991). The less exposure a territory has, the more its rate is drawn towards the country's.
 *
 * @param mean the country's rate, m
 * @param variance by how much true rates differ between territories, A; 0 if what differs is no more than chance
 * @param count all that was counted
 * @param exposure all it was counted among
 */
public record Prior(double mean, double variance, long count, double exposure) {

    /** The prior that some territories tell together. */
    public static Prior of(List<Observed> territories) {
        if (territories.isEmpty()) {
            throw new IllegalArgumentException("there is no territory");
        }
        long count = 0;
        double exposure = 0;
        for (Observed one : territories) {
            count += one.count();
            exposure += one.exposure();
        }
        double mean = count / exposure;
        double spread = 0;
        for (Observed one : territories) {
            double difference = one.crudeRate() - mean;
            spread += one.exposure() * difference * difference;
        }
        double variance = spread / exposure - mean / (exposure / territories.size());
        return new Prior(mean, Math.max(0, variance), count, exposure);
    }

    /** How much of a territory's own rate counts: 0 the country's alone, 1 its own alone. */
    public double weightOf(Observed territory) {
        return variance == 0 ? 0 : variance / (variance + mean / territory.exposure());
    }

    /** A territory's rate, drawn towards the country's. */
    public double shrunken(Observed territory) {
        return mean + weightOf(territory) * (territory.crudeRate() - mean);
    }

    /**
     * What is thought of a territory's rate after looking at it; its mean is the shrunken rate. Where territories differ by chance alone it
     * is what is thought of the country's rate.
     */
    public GammaCurve after(Observed territory) {
        if (count == 0) {
            throw new IllegalStateException("nobody was counted anywhere");
        }
        return variance == 0
                ? new GammaCurve(count, exposure)
                : new GammaCurve(mean * mean / variance + territory.count(), mean / variance + territory.exposure());
    }
}
