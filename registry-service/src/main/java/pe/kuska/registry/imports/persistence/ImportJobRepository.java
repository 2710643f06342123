package pe.kuska.registry.imports.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.registry.imports.domain.ImportJob;
import pe.kuska.registry.imports.domain.ImportJob.State;

/** Imports by institution, and those that are not finished. */
@ApplicationScoped
public class ImportJobRepository implements PanacheRepositoryBase<ImportJob, UUID> {

    /** The import, to be worked on or undone: held until the transaction ends. */
    public ImportJob getForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<ImportJob> findOf(String institution, UUID id) {
        return find("id = ?1 and institution = ?2", id, institution).firstResultOptional();
    }

    public Optional<ImportJob> findByKey(String startedBy, String idempotencyKey) {
        return find("startedBy = ?1 and idempotencyKey = ?2", startedBy, idempotencyKey)
                .firstResultOptional();
    }

    /** One more than a page, newest first; all institutions' if none is named. */
    public List<ImportJob> list(Optional<String> institution, PageRequest page) {
        UUID before = page.afterId().orElse(new UUID(-1, -1));
        return find("(?1 is null or institution = ?1) and id < ?2 order by id desc", institution.orElse(null), before)
                .page(0, page.limit() + 1)
                .list();
    }

    /** Imports on which somebody has to work, oldest first. */
    public List<UUID> listUnfinished() {
        return getEntityManager()
                .createQuery("select id from ImportJob where state in ?1 order by id", UUID.class)
                .setParameter(1, List.of(State.WAITING, State.RUNNING, State.UNDOING))
                .getResultList();
    }

    /** Notes that more of a file arrived; says whether it is still awaited. */
    public boolean heard(UUID id, Instant now) {
        return update("changedAt = ?1 where id = ?2 and state = ?3", now, id, State.RECEIVING) == 1;
    }

    /** Removes imports of whose file nothing has arrived for a while, with the rows that did arrive. */
    public void removeSilentSince(Instant before) {
        delete("state = ?1 and changedAt < ?2", State.RECEIVING, before);
    }
}
