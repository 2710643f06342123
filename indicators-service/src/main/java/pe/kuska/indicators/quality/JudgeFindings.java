package pe.kuska.indicators.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import pe.kuska.indicators.progress.domain.quality.QualityFinding;
import pe.kuska.indicators.quality.domain.Resolution;
import pe.kuska.indicators.quality.domain.StandingFinding;
import pe.kuska.indicators.quality.persistence.ResolutionRepository;

/** Puts beside findings what was said about them. */
@ApplicationScoped
public class JudgeFindings {

    private final ResolutionRepository resolutions;

    JudgeFindings(ResolutionRepository resolutions) {
        this.resolutions = resolutions;
    }

    /** Findings of a policy's year as they stand. */
    @Transactional
    public List<StandingFinding> of(String policy, int year, List<QualityFinding> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        List<Resolution> said = resolutions.listOf(policy, year);
        return findings.stream()
                .map(finding -> StandingFinding.of(finding, said))
                .toList();
    }
}
