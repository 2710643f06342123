package pe.kuska.indicators.territory.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pe.kuska.indicators.territory.domain.ToldVersion;

/** What was said each time; only added to. */
@ApplicationScoped
public class VersionRepository implements PanacheRepositoryBase<ToldVersion, ToldVersion.Place> {

    public List<ToldVersion> listOf(UUID subject) {
        return list("place.subjectId = ?1 order by place.version", subject);
    }
}
