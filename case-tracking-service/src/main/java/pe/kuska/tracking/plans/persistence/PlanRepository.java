package pe.kuska.tracking.plans.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pe.kuska.tracking.plans.domain.Plan;

/** Keeps plans. */
@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    /** The plan, if there is one of that id. */
    public Optional<Plan> findPlan(UUID id) {
        return findByIdOptional(id);
    }

    /** A person's plans under any of their codes, the oldest first. */
    public List<Plan> listFor(Collection<String> codes) {
        return list("personCode IN ?1 ORDER BY id", codes);
    }

    /** Which plan each of these actions belongs to; an action stays in the versions that follow. */
    public Map<UUID, UUID> plansOf(Collection<UUID> actions) {
        return getEntityManager()
                .createQuery(
                        "SELECT DISTINCT action.id, plan.id FROM Plan plan JOIN plan.versions.actions action WHERE action.id IN :actions",
                        Object[].class)
                .setParameter("actions", actions)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }
}
