package pe.kuska.indicators.compliance.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.indicators.compliance.domain.FrozenFile;
import pe.kuska.indicators.compliance.domain.ReportFormat;

/** The files of published reports. */
@ApplicationScoped
public class FrozenFileRepository implements PanacheRepositoryBase<FrozenFile, FrozenFile.Key> {

    public Optional<FrozenFile> findOf(UUID publication, ReportFormat format) {
        return findByIdOptional(new FrozenFile.Key(publication, format));
    }

    /** What each file is, without its bytes. */
    public List<FrozenFile.Listed> listOf(UUID publication) {
        return getEntityManager()
                .createQuery(
                        "select f.key.format, f.mediaType, f.byteSize, f.sha256 from FrozenFile f"
                                + " where f.key.publication = :publication",
                        FrozenFile.Listed.class)
                .setParameter("publication", publication)
                .getResultStream()
                .sorted(Comparator.comparing(FrozenFile.Listed::format))
                .toList();
    }
}
