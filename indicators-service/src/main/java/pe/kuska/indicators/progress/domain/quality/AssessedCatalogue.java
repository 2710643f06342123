package pe.kuska.indicators.progress.domain.quality;

import java.util.List;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.indicators.progress.domain.IndicatorProgress;

/** A policy's tree with its indicators assessed in a year: what rules across indicators look at. */
public record AssessedCatalogue(PolicyCatalogue catalogue, List<IndicatorProgress> indicators, int year) {

    public AssessedCatalogue {
        indicators = List.copyOf(indicators);
    }
}
