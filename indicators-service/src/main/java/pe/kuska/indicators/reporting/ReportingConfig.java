package pe.kuska.indicators.reporting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of evidence files. */
@ConfigMapping(prefix = "kuska.indicators.reporting")
public interface ReportingConfig {

    /** The largest file, in bytes. */
    @WithDefault("10485760")
    int evidenceMaxBytes();

    /** The most files of a report. */
    @WithDefault("10")
    int evidenceMaxFiles();

    /** Whether entities are reminded by themselves. */
    @WithDefault("true")
    boolean remind();
}
