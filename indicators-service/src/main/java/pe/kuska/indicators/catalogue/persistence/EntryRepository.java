package pe.kuska.indicators.catalogue.persistence;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.domain.CatalogueEntry;
import pe.kuska.indicators.catalogue.domain.EntryHistory;
import pe.kuska.indicators.catalogue.domain.EntryId;
import pe.kuska.indicators.catalogue.domain.EntryVersion;

/** The elements of policies with all that was ever said about them. */
@ApplicationScoped
public class EntryRepository implements PanacheRepositoryBase<CatalogueEntry, EntryId> {

    /**
     * How much is known of a policy's elements: what is only added to is the same while this is.
     *
     * @param positions the elements' places together, which a newer catalogue may change
     */
    public record Extent(long versions, @Nullable Instant last, long positions) {}

    public Extent extentOf(String policy, Instant asOf) {
        Extent versions = getEntityManager()
                .createQuery("""
                        select count(v), max(v.recordedAt), 0L from EntryVersion v
                        where v.entry.policy = :policy and v.recordedAt <= :asOf
                        """, Extent.class)
                .setParameter("policy", policy)
                .setParameter("asOf", asOf)
                .getSingleResult();
        Long positions = getEntityManager()
                .createQuery(
                        "select coalesce(sum(e.position * (length(e.id.code) + 1)), 0) from CatalogueEntry e"
                                + " where e.id.policy = :policy",
                        Long.class)
                .setParameter("policy", policy)
                .getSingleResult();
        return new Extent(versions.versions(), versions.last(), positions);
    }

    /** Every element of a policy with the versions recorded up to a moment. */
    public List<EntryHistory> listHistories(String policy, Instant asOf) {
        Map<String, List<EntryVersion>> versions = getEntityManager()
                .createQuery("""
                        select distinct v from EntryVersion v left join fetch v.targets
                        where v.entry.policy = :policy and v.recordedAt <= :asOf
                        """, EntryVersion.class)
                .setParameter("policy", policy)
                .setParameter("asOf", asOf)
                .getResultList()
                .stream()
                .collect(groupingBy(version -> version.entry().code()));
        return list("id.policy", policy).stream()
                .filter(entry -> versions.containsKey(entry.id().code()))
                .map(entry ->
                        new EntryHistory(entry, versions.getOrDefault(entry.id().code(), List.of())))
                .toList();
    }

    /** The policies in which an element has this code. */
    public List<String> listPoliciesWith(String code) {
        return list("id.code = ?1 order by id.policy", code).stream()
                .map(entry -> entry.id().policy())
                .toList();
    }

    public void add(EntryVersion version) {
        getEntityManager().persist(version);
    }
}
