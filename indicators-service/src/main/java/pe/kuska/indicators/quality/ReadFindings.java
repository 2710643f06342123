package pe.kuska.indicators.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import pe.kuska.indicators.progress.CheckCatalogue;
import pe.kuska.indicators.quality.domain.Resolution;
import pe.kuska.indicators.quality.domain.StandingFinding;
import pe.kuska.indicators.quality.persistence.ResolutionRepository;

/** Everything that looks wrong in a policy's year, with what was said about it. */
@ApplicationScoped
public class ReadFindings {

    private final CheckCatalogue checkCatalogue;
    private final ResolutionRepository resolutions;

    ReadFindings(CheckCatalogue checkCatalogue, ResolutionRepository resolutions) {
        this.checkCatalogue = checkCatalogue;
        this.resolutions = resolutions;
    }

    @Transactional
    public List<StandingFinding> of(String policy, int year) {
        List<Resolution> said = resolutions.listOf(policy, year);
        return checkCatalogue.of(policy, year).stream()
                .map(finding -> StandingFinding.of(finding, said))
                .toList();
    }
}
