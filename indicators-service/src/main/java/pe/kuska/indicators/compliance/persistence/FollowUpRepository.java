package pe.kuska.indicators.compliance.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.indicators.compliance.domain.FollowUpRecord;

/** Assessments of follow-up systems, all revisions. */
@ApplicationScoped
public class FollowUpRepository implements PanacheRepositoryBase<FollowUpRecord, UUID> {

    /** What was known at a moment of all years of a policy, newest first. */
    public List<FollowUpRecord> listKnownAt(String policy, Instant asOf) {
        return list("policy = ?1 and recordedAt <= ?2 order by year, revision desc", policy, asOf);
    }

    public Optional<FollowUpRecord> findLast(FollowUpRecord.Place place) {
        return find("policy = ?1 and year = ?2 order by revision desc", place.policy(), place.year())
                .firstResultOptional();
    }
}
