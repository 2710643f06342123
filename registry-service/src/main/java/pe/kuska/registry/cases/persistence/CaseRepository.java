package pe.kuska.registry.cases.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.cases.domain.CaseSource;
import pe.kuska.registry.cases.domain.TraffickingCase;

/** Cases by code and by the source that told of them. */
@ApplicationScoped
public class CaseRepository implements PanacheRepositoryBase<TraffickingCase, UUID> {

    public Optional<TraffickingCase> findByCode(CaseCode code) {
        return find("code", code.value()).firstResultOptional();
    }

    /** The case, to be changed: held until the transaction ends. */
    public Optional<TraffickingCase> findForChange(CaseCode code) {
        return find("code", code.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * The case a source told of before, to be changed. Waits for whoever is registering the same source right now, so that one case sent
     * twice at once is one case.
     */
    public Optional<TraffickingCase> findForRegistration(CaseSource source) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:source)")
                .setParameter("source", lockKey(source))
                .getSingleResult();
        return find(
                        "source.institution = ?1 and source.system = ?2 and source.recordId = ?3",
                        source.institution(),
                        source.system(),
                        source.recordId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    private static long lockKey(CaseSource source) {
        String identity = source.institution() + "\n" + source.system() + "\n" + source.recordId();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
