package pe.kuska.indicators.reporting.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.indicators.reporting.domain.EvidenceFile;

/** Sealed evidence. */
@ApplicationScoped
public class EvidenceRepository implements PanacheRepositoryBase<EvidenceFile, UUID> {

    public List<EvidenceFile> listOf(UUID report) {
        return list("reportId = ?1 order by id", report);
    }

    public Optional<EvidenceFile> findOf(UUID report, UUID evidence) {
        return find("reportId = ?1 and id = ?2", report, evidence).firstResultOptional();
    }

    public long countKept(UUID report) {
        return count("reportId = ?1 and withdrawnAt is null", report);
    }
}
