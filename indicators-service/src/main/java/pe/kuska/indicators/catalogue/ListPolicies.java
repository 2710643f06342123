package pe.kuska.indicators.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import pe.kuska.indicators.catalogue.domain.Policy;
import pe.kuska.indicators.catalogue.persistence.PolicyRepository;

/** Lists the policies whose catalogue has been loaded. */
@ApplicationScoped
public class ListPolicies {

    private final PolicyRepository policies;

    ListPolicies(PolicyRepository policies) {
        this.policies = policies;
    }

    @Transactional
    public List<Policy> all() {
        return policies.listByCode();
    }
}
