package pe.kuska.tracking.alerts.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.alerts.domain.Alert;
import pe.kuska.tracking.alerts.domain.AlertStatus;
import pe.kuska.tracking.followup.domain.Office;

/** Keeps alerts. */
@ApplicationScoped
public class AlertRepository implements PanacheRepositoryBase<Alert, UUID> {

    private static final String OF_UNIT = """
            ((institution = :institution AND unit IS NOT DISTINCT FROM :unit)
                OR (toInstitution = :institution AND toUnit IS NOT DISTINCT FROM :unit))
            """;

    /** The alert, if there is one of that id. */
    public Optional<Alert> findAlert(UUID id) {
        return findByIdOptional(id);
    }

    /** What a unit received or was handed, the longest-waiting first. */
    public List<Alert> listOf(Office unit, @Nullable AlertStatus status, @Nullable UUID after, int limit) {
        StringBuilder query = new StringBuilder(OF_UNIT);
        var parameters = io.quarkus.panache.common.Parameters.with("institution", unit.institution())
                .and("unit", unit.unit());
        if (status != null) {
            query.append(" AND status = :status");
            parameters = parameters.and("status", status);
        }
        if (after != null) {
            query.append(" AND id > :after");
            parameters = parameters.and("after", after);
        }
        return find(query.append(" ORDER BY id").toString(), parameters)
                .page(0, limit)
                .list();
    }
}
