package pe.kuska.tracking.plans.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.plans.domain.Evaluation;

/** Keeps evaluations. */
@ApplicationScoped
public class EvaluationRepository implements PanacheRepositoryBase<Evaluation, UUID> {

    /** A person's evaluations under any of their codes, the oldest first. */
    public List<Evaluation> listFor(Collection<String> codes, @Nullable UUID after, int limit) {
        return (after == null
                        ? find("personCode IN ?1 ORDER BY id", codes)
                        : find("personCode IN ?1 AND id > ?2 ORDER BY id", codes, after))
                .page(0, limit)
                .list();
    }
}
