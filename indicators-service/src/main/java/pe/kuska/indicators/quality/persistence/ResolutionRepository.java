package pe.kuska.indicators.quality.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pe.kuska.indicators.quality.domain.Resolution;

/** What was said about findings. */
@ApplicationScoped
public class ResolutionRepository implements PanacheRepositoryBase<Resolution, UUID> {

    public List<Resolution> listOf(String policy, int year) {
        return list("policy = ?1 and year = ?2 order by recordedAt, id", policy, year);
    }
}
