package pe.kuska.registry.cases.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import pe.kuska.platform.caller.Caller;
import pe.kuska.registry.cases.domain.CaseFacts;
import pe.kuska.registry.cases.domain.CaseSource;
import pe.kuska.registry.cases.domain.PersonInCase;
import pe.kuska.registry.cases.domain.TraffickingCase;

/** Every version of every case: who changed it, when, and all it said then. Written once and never changed. */
@ApplicationScoped
public class CaseHistory {

    private final EntityManager entityManager;
    private final ObjectMapper json;

    CaseHistory(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /** What a version keeps: classification and source records, nothing about any person. */
    record Content(CaseSource source, CaseFacts facts, List<PersonInCase> persons) {}

    /** Keeps the case as it stands after a change. */
    public void keep(TraffickingCase stands, Caller changedBy) {
        entityManager
                .createNativeQuery("""
                        INSERT INTO case_version (case_id, version, recorded_at, recorded_by, institution, content)
                        VALUES (:id, :version, :at, :by, :institution, cast(:content AS jsonb))
                        """)
                .setParameter("id", stands.id())
                .setParameter("version", stands.version())
                .setParameter("at", stands.changedAt())
                .setParameter("by", changedBy.subject())
                .setParameter("institution", changedBy.institution().code())
                .setParameter("content", written(stands))
                .executeUpdate();
    }

    private String written(TraffickingCase stands) {
        try {
            return json.writeValueAsString(new Content(stands.source(), stands.facts(), stands.everyPersonEverNamed()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a case version could not be written", e);
        }
    }
}
