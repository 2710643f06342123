package pe.kuska.indicators.quality.domain;

import java.util.List;
import java.util.Optional;
import pe.kuska.indicators.progress.domain.quality.QualityFinding;

/**
 * A finding with what was said about it last.
 *
 * @param resolution of an open finding: what was said when its figures were others
 */
public record StandingFinding(QualityFinding finding, FindingState state, Optional<Resolution> resolution) {

    /** A finding with the resolutions of its policy, oldest first. */
    public static StandingFinding of(QualityFinding finding, List<Resolution> resolutions) {
        Optional<Resolution> holding = resolutions.stream()
                .filter(resolution -> resolution.stillHoldsFor(finding))
                .reduce((_, later) -> later);
        return holding.map(resolution -> new StandingFinding(finding, FindingState.of(resolution.kind()), holding))
                .orElseGet(() -> new StandingFinding(
                        finding,
                        FindingState.OPEN,
                        resolutions.stream()
                                .filter(resolution -> resolution.isAbout(finding))
                                .reduce((_, later) -> later)));
    }
}
