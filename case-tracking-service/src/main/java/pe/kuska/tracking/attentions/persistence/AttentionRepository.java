package pe.kuska.tracking.attentions.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.attentions.domain.Attention;

/** Keeps attentions. */
@ApplicationScoped
public class AttentionRepository implements PanacheRepositoryBase<Attention, UUID> {

    /** The attention, if there is one of that id. */
    public Optional<Attention> findAttention(UUID id) {
        return findByIdOptional(id);
    }

    /** What was done for a person under any of their codes. */
    public List<Attention> listFor(Collection<String> codes, @Nullable UUID after, int limit) {
        return (after == null
                        ? find("personCode IN ?1 ORDER BY id", codes)
                        : find("personCode IN ?1 AND id > ?2 ORDER BY id", codes, after))
                .page(0, limit)
                .list();
    }
}
