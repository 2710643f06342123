package pe.kuska.indicators.observations.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import pe.kuska.indicators.observations.domain.Observation;
import pe.kuska.indicators.observations.domain.ObservedYear;

/** The revisions of all results, as they were recorded. */
@ApplicationScoped
public class ObservationRepository implements PanacheRepositoryBase<Observation, UUID> {

    /** The revisions of a policy's results recorded up to a moment, oldest first. */
    public List<Observation> listOfPolicy(String policy, Instant asOf) {
        return list("policy = ?1 and recordedAt <= ?2 order by indicator, year, revision", policy, asOf);
    }

    /** The revisions of an indicator's results recorded up to a moment, oldest first. */
    public List<Observation> listOfIndicator(String policy, String indicator, Instant asOf) {
        return list(
                "policy = ?1 and indicator = ?2 and recordedAt <= ?3 order by year, revision", policy, indicator, asOf);
    }

    /** How many revisions a result has. */
    public int countRevisions(ObservedYear of) {
        return Math.toIntExact(
                count("policy = ?1 and indicator = ?2 and year = ?3", of.policy(), of.indicator(), of.year()));
    }
}
