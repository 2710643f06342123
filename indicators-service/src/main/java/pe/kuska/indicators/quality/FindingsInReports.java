package pe.kuska.indicators.quality;

import java.util.List;
import pe.kuska.indicators.progress.domain.quality.QualityFinding;
import pe.kuska.platform.caller.Caller;

/** What looks wrong in what entities report, drafts included, of which the published catalogue knows nothing yet. */
public interface FindingsInReports {

    /** Those of a policy's year that the caller may see: entities see the reports they may write. */
    List<QualityFinding> of(String policy, int year, Caller by);

    /** Whether the caller may write a report about this in a year. */
    boolean mayExplain(String policy, int year, String subject, Caller by);
}
