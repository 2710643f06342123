package pe.kuska.indicators.opendata;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What open data shows. */
@ConfigMapping(prefix = "kuska.indicators.open-data")
public interface OpenDataConfig {

    /** The smallest count of people or cases shown to whoever does not conduct or audit the policy (por confirmar). */
    @WithDefault("5")
    int smallestFigure();
}
