package pe.kuska.indicators.reporting.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pe.kuska.indicators.reporting.domain.ReportChange;

/** The steps of reports, as they were taken. */
@ApplicationScoped
public class ReportChangeRepository implements PanacheRepositoryBase<ReportChange, UUID> {

    public List<ReportChange> listOf(UUID report) {
        return list("reportId = ?1 order by recordedAt, id", report);
    }
}
