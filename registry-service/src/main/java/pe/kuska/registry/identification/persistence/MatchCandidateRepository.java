package pe.kuska.registry.identification.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.registry.identification.domain.MatchCandidate;
import pe.kuska.registry.identification.domain.MatchCandidate.Question;
import pe.kuska.registry.identification.domain.MatchCandidate.Status;
import pe.kuska.registry.people.domain.OpenDoubts;

/** What stewards are asked; whether two are one no longer once they are, and whether one record is out of place no longer once it
 * is elsewhere. */
@ApplicationScoped
public class MatchCandidateRepository implements PanacheRepositoryBase<MatchCandidate, UUID>, OpenDoubts {

    private final StatelessSession rows;

    MatchCandidateRepository(StatelessSession rows) {
        this.rows = rows;
    }

    /** Puts possibilities about newcomers before the stewards. */
    public void add(List<MatchCandidate> asked) {
        rows.insertMultiple(asked);
    }

    /** One row more than a page, oldest first. */
    public List<MatchCandidate> list(Status status, PageRequest page) {
        String after = page.after().isPresent() ? " and m.id > :after" : "";
        var query = getEntityManager()
                .createQuery("""
                        select m from MatchCandidate m, PersonRecord a, PersonRecord b
                        where a.id = m.recordId and b.id = m.otherRecordId and m.status = :status
                        and (m.status <> PENDING
                            or m.question = SAME_PERSON and a.personId <> b.personId
                            or m.question = CONTRADICTION and a.personId = b.personId)
                        """ + after + " order by m.id", MatchCandidate.class)
                .setParameter("status", status)
                .setMaxResults(page.limit() + 1);
        page.afterId().ifPresent(cursor -> query.setParameter("after", cursor));
        return query.getResultList();
    }

    /** Those about some records that nobody decided. */
    public List<MatchCandidate> listPendingAbout(Collection<UUID> recordIds) {
        return list("status = ?1 and (recordId in ?2 or otherRecordId in ?2)", Status.PENDING, recordIds);
    }

    /** Those which ask whether a record contradicts its person, with one of some records on either side. */
    public List<MatchCandidate> listOpenContradictions(Collection<UUID> recordIds) {
        return list(
                "question = ?1 and status = ?2 and (recordId in ?3 or otherRecordId in ?3)",
                Question.CONTRADICTION,
                Status.PENDING,
                recordIds);
    }

    /** The candidate, held so that two stewards do not decide it at once. */
    public Optional<MatchCandidate> findForDecision(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What waits about whether some records are of the people of others, by the two records. */
    public Map<Pair, MatchCandidate> pendingAbout(Collection<UUID> recordIds) {
        return list(
                        "question = ?1 and status = ?2 and (recordId in ?3 or otherRecordId in ?3)",
                        Question.SAME_PERSON,
                        Status.PENDING,
                        recordIds)
                .stream()
                .collect(Collectors.toMap(
                        waiting -> Pair.of(waiting.recordId(), waiting.otherRecordId()),
                        waiting -> waiting,
                        (one, other) -> one));
    }

    /** Two records, in whichever order they were named. */
    public record Pair(UUID one, UUID other) {

        public static Pair of(UUID one, UUID other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** The pairs of which somebody was asked whether they are one, or said that they are not, with one of some records in them. */
    public Set<Pair> pairsAbout(Collection<UUID> recordIds) {
        return getEntityManager()
                .createQuery("""
                        select m.recordId, m.otherRecordId from MatchCandidate m
                        where (m.question = SAME_PERSON or m.status = REJECTED)
                        and (m.recordId in ?1 or m.otherRecordId in ?1)
                        """, Object[].class)
                .setParameter(1, recordIds)
                .getResultStream()
                .map(row -> Pair.of((UUID) row[0], (UUID) row[1]))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether somebody was asked whether two people are one, each known by some records, or said that they are not. */
    public boolean wasAskedAbout(Collection<UUID> records, Collection<UUID> others) {
        return pairsAbout(records).stream()
                .anyMatch(pair -> records.contains(pair.one()) && others.contains(pair.other())
                        || records.contains(pair.other()) && others.contains(pair.one()));
    }

    @Override
    public boolean existAbout(UUID personId) {
        return !getEntityManager()
                .createQuery("""
                        select m.id from MatchCandidate m, PersonRecord r
                        where m.status = PENDING and r.personId = :person
                        and (r.id = m.recordId or r.id = m.otherRecordId)
                        """)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
