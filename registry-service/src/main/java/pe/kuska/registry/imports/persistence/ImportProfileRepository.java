package pe.kuska.registry.imports.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pe.kuska.platform.caller.Caller;
import pe.kuska.registry.imports.domain.ImportJob.Profile;

/** The profiles institutions wrote, every version of them. */
@ApplicationScoped
public class ImportProfileRepository {

    private final EntityManager entityManager;

    ImportProfileRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Optional<Profile> findLatest(String institution, String name) {
        List<?> found = entityManager
                .createNativeQuery("""
                        SELECT name, version, content FROM import_profile
                        WHERE institution = :institution AND name = :name ORDER BY version DESC LIMIT 1
                        """, Tuple.class)
                .setParameter("institution", institution)
                .setParameter("name", name)
                .getResultList();
        return found.stream().map(row -> profile((Tuple) row)).findFirst();
    }

    /** The latest of each, by name. */
    public List<Profile> listLatest(String institution) {
        List<?> found = entityManager
                .createNativeQuery("""
                        SELECT DISTINCT ON (name) name, version, content FROM import_profile
                        WHERE institution = :institution ORDER BY name, version DESC
                        """, Tuple.class)
                .setParameter("institution", institution)
                .getResultList();
        return found.stream().map(row -> profile((Tuple) row)).toList();
    }

    /** Keeps a further version; if somebody else just did, the key tells. */
    public void keep(Caller changedBy, Profile profile, Instant now) {
        entityManager
                .createNativeQuery("""
                        INSERT INTO import_profile (institution, name, version, content, changed_at, changed_by)
                        VALUES (:institution, :name, :version, :content, :at, :by)
                        """)
                .setParameter("institution", changedBy.institution().code())
                .setParameter("name", profile.name())
                .setParameter("version", profile.version())
                .setParameter("content", profile.content())
                .setParameter("at", now)
                .setParameter("by", changedBy.subject())
                .executeUpdate();
    }

    private static Profile profile(Tuple row) {
        return new Profile((String) row.get(0), ((Number) row.get(1)).intValue(), (String) row.get(2));
    }
}
