package pe.kuska.indicators.catalogue.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pe.kuska.indicators.catalogue.domain.Policy;

/** The policies known so far. */
@ApplicationScoped
public class PolicyRepository implements PanacheRepositoryBase<Policy, String> {

    public Optional<Policy> findKnownAt(String code, Instant asOf) {
        return find("code = ?1 and recordedAt <= ?2", code, asOf).firstResultOptional();
    }

    public List<Policy> listByCode() {
        return list("order by code");
    }
}
