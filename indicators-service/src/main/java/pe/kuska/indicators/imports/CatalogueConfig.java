package pe.kuska.indicators.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** What the service loads by itself. */
@ConfigMapping(prefix = "kuska.indicators.catalogue")
public interface CatalogueConfig {

    /** Whether to load the shipped catalogues of policies that have none yet. */
    @WithDefault("true")
    boolean loadAtStart();

    /** The policies whose catalogue ships with the service, as {@code catalogues/<code>_catalog.csv}. */
    @WithDefault("PNFTP,PNAT,PER-ARG")
    Set<String> shipped();
}
