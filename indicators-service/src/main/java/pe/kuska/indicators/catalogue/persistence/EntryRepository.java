package pe.kuska.indicators.catalogue.persistence;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import pe.kuska.indicators.catalogue.domain.CatalogueEntry;
import pe.kuska.indicators.catalogue.domain.EntryHistory;
import pe.kuska.indicators.catalogue.domain.EntryId;
import pe.kuska.indicators.catalogue.domain.EntryVersion;

/** The elements of policies with all that was ever said about them. */
@ApplicationScoped
public class EntryRepository implements PanacheRepositoryBase<CatalogueEntry, EntryId> {

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
