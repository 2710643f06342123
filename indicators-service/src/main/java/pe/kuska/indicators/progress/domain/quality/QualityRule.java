package pe.kuska.indicators.progress.domain.quality;

import java.util.Optional;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** One reason to look twice at an indicator's figures. */
interface QualityRule {

    /** What looks wrong, in Spanish; empty if nothing does. */
    Optional<String> finding(IndicatorProgress progress);
}
