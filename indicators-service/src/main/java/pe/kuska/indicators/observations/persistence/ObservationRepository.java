package pe.kuska.indicators.observations.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.observations.domain.Observation;
import pe.kuska.indicators.observations.domain.ObservedYear;

/** The revisions of all results, as they were recorded. */
@ApplicationScoped
public class ObservationRepository implements PanacheRepositoryBase<Observation, UUID> {

    /** How much is known of a policy's results: as revisions are only added, the same while this is. */
    public record Extent(long revisions, @Nullable Instant last) {}

    public Extent extentOf(String policy, Instant asOf) {
        return getEntityManager()
                .createQuery("""
                        select count(o), max(o.recordedAt) from Observation o
                        where o.policy = :policy and o.recordedAt <= :asOf
                        """, Extent.class)
                .setParameter("policy", policy)
                .setParameter("asOf", asOf)
                .getSingleResult();
    }

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
