package pe.kuska.indicators.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pe.kuska.indicators.compliance.domain.FollowUpRecord;
import pe.kuska.indicators.compliance.persistence.FollowUpRepository;
import pe.kuska.indicators.progress.FollowUpAssessments;
import pe.kuska.indicators.progress.domain.FormulaSettings.FollowUpAssessment;

/** What ministries recorded, as the valuation takes it. */
@ApplicationScoped
class RecordedFollowUp implements FollowUpAssessments {

    private final FollowUpRepository records;

    RecordedFollowUp(FollowUpRepository records) {
        this.records = records;
    }

    @Override
    @Transactional
    public List<FollowUpAssessment> of(String policy, Instant asOf) {
        Map<Integer, FollowUpAssessment> last = new TreeMap<>();
        for (FollowUpRecord record : records.listKnownAt(policy, asOf)) {
            last.putIfAbsent(
                    record.year(),
                    new FollowUpAssessment(
                            record.year(), record.said().level(), record.said().basis(), false));
        }
        return List.copyOf(last.values());
    }
}
