package pe.kuska.indicators.progress;

import java.time.Instant;
import java.util.List;
import pe.kuska.indicators.progress.domain.FormulaSettings.FollowUpAssessment;

/** What conducting ministries recorded about the systems that follow their policies up. */
public interface FollowUpAssessments {

    /** The last one known at a moment of each year of a policy. */
    List<FollowUpAssessment> of(String policy, Instant asOf);
}
