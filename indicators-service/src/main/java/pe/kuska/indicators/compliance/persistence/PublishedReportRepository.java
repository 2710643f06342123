package pe.kuska.indicators.compliance.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pe.kuska.indicators.compliance.domain.PublishedReport;

/** Frozen reports. */
@ApplicationScoped
public class PublishedReportRepository implements PanacheRepositoryBase<PublishedReport, UUID> {

    public List<PublishedReport> listOf(String policy, int year) {
        return list("policy = ?1 and year = ?2 order by version", policy, year);
    }
}
