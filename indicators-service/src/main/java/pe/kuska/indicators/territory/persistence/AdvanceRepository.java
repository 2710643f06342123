package pe.kuska.indicators.territory.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pe.kuska.indicators.territory.domain.ActionAdvance;

/** Advances of actions; of several revisions of a year the last one holds. */
@ApplicationScoped
public class AdvanceRepository implements PanacheRepositoryBase<ActionAdvance, UUID> {

    private static final String LAST =
            " and a.revision = (select max(b.revision) from ActionAdvance b where b.actionId = a.actionId and b.year = a.year)";

    /** The advances of a plan's actions that hold, by year. */
    public List<ActionAdvance> listOf(UUID plan) {
        return getEntityManager()
                .createQuery(
                        "select a from ActionAdvance a where a.actionId in (select p.id from PlanAction p where p.planId = :plan)"
                                + LAST + " order by a.year",
                        ActionAdvance.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    public Optional<ActionAdvance> findLast(UUID action, int year) {
        return find("actionId = ?1 and year = ?2 order by revision desc", action, year)
                .firstResultOptional();
    }

    /** The plans of which somebody told an advance of a year. */
    public Set<UUID> plansFollowedUpIn(int year) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select distinct p.planId from PlanAction p where p.id in (select a.actionId from ActionAdvance a"
                                + " where a.year = :year)",
                        UUID.class)
                .setParameter("year", year)
                .getResultList());
    }
}
