package pe.kuska.tracking.handovers.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.handovers.domain.HandOver;
import pe.kuska.tracking.handovers.domain.HandOverStatus;

/** Keeps hand-overs. */
@ApplicationScoped
public class HandOverRepository implements PanacheRepositoryBase<HandOver, UUID> {

    /** The hand-over, if there is one of that id. */
    public Optional<HandOver> findHandOver(UUID id) {
        return findByIdOptional(id);
    }

    /**
     * Nobody else gives or receives the person until the transaction ends.
     *
     * @param codes all of theirs, so that whoever knows them under another waits too
     */
    public void hold(Collection<String> codes) {
        for (String code : new TreeSet<>(codes)) {
            getEntityManager()
                    .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:person, 0))")
                    .setParameter("person", "hand-over " + code)
                    .getSingleResult();
        }
    }

    /** Reads a hand-over anew, as it stands after whoever changed it meanwhile. */
    public HandOver readAgain(HandOver handOver) {
        getEntityManager().refresh(handOver);
        return handOver;
    }

    /** Those of a person that wait for an answer, under any of their codes. */
    public List<HandOver> listOpen(Collection<String> codes) {
        return list("personCode IN ?1 AND status = ?2 ORDER BY id", codes, HandOverStatus.OFFERED);
    }

    /** The receipts of a person for which no other of theirs vouches. */
    public List<String> lastReceipts(Collection<String> codes) {
        List<HandOver> received = list("personCode IN ?1 AND status = ?2", codes, HandOverStatus.RECEIVED);
        Set<String> vouchedFor = new HashSet<>();
        received.forEach(each -> vouchedFor.addAll(each.previousReceipts()));
        return received.stream()
                .flatMap(each -> each.receipt().stream())
                .filter(receipt -> !vouchedFor.contains(receipt))
                .sorted()
                .toList();
    }

    /** Whether there are such receipts, all of them. */
    public boolean hasReceipts(Collection<String> receipts) {
        return receipts.isEmpty() || count("receipt IN ?1", receipts) == receipts.size();
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
