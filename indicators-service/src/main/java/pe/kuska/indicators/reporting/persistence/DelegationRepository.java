package pe.kuska.indicators.reporting.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pe.kuska.indicators.reporting.domain.Delegation;

/** Delegations, ended ones too. */
@ApplicationScoped
public class DelegationRepository implements PanacheRepositoryBase<Delegation, UUID> {

    /** Those an institution gave or received. */
    public List<Delegation> listAbout(String institution) {
        return list("fromInstitution = ?1 or toInstitution = ?1 order by id", institution);
    }

    public List<Delegation> listTo(String institution) {
        return list("toInstitution = ?1 and revokedAt is null", institution);
    }
}
