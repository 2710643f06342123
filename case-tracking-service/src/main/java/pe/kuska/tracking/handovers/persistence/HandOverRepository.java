package pe.kuska.tracking.handovers.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.handovers.domain.HandOver;

/** Keeps hand-overs. */
@ApplicationScoped
public class HandOverRepository implements PanacheRepositoryBase<HandOver, UUID> {

    /** The hand-over, if there is one of that id. */
    public Optional<HandOver> findHandOver(UUID id) {
        return findByIdOptional(id);
    }

    /** Those of a person, under any of their codes. */
    public List<HandOver> listFor(Collection<String> codes, @Nullable UUID after, int limit) {
        return (after == null
                        ? find("personCode IN ?1 ORDER BY id", codes)
                        : find("personCode IN ?1 AND id > ?2 ORDER BY id", codes, after))
                .page(0, limit)
                .list();
    }
}
