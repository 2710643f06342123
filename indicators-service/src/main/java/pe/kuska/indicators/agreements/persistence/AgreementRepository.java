package pe.kuska.indicators.agreements.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pe.kuska.indicators.agreements.domain.Agreement;

/** Agreements, the next due first. */
@ApplicationScoped
public class AgreementRepository implements PanacheRepositoryBase<Agreement, UUID> {

    public List<Agreement> listByDueDay() {
        return list("order by dueOn, id");
    }

    public List<Agreement> listOfSessions(List<UUID> sessions) {
        return list("sessionId in ?1 order by dueOn, id", sessions);
    }
}
