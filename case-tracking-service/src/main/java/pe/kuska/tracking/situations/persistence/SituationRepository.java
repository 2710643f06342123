package pe.kuska.tracking.situations.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.situations.domain.Situation;
import pe.kuska.tracking.situations.domain.SituationProblem;
import pe.kuska.tracking.situations.domain.SituationStatus;

/** Keeps determinations of children's situations. */
@ApplicationScoped
public class SituationRepository implements PanacheRepositoryBase<Situation, UUID> {

    private static final String ONE_PENDING = "child_situation_one_pending";

    /** The determination, if there is one of that id. */
    public Optional<Situation> findSituation(UUID id) {
        return findByIdOptional(id);
    }

    /**
     * Keeps a new one.
     *
     * @throws RuleViolation if somebody else began one of the same person at the same moment
     */
    public void begin(Situation situation) {
        try {
            persistAndFlush(situation);
        } catch (ConstraintViolationException twoAtOnce) {
            if (ONE_PENDING.equals(twoAtOnce.getConstraintName())) {
                throw new RuleViolation(SituationProblem.ALREADY_PENDING);
            }
            throw twoAtOnce;
        }
    }

    /** Those of a person, under any of their codes. */
    public List<Situation> listFor(Collection<String> codes, @Nullable UUID after, int limit) {
        return (after == null
                        ? find("personCode IN ?1 ORDER BY id", codes)
                        : find("personCode IN ?1 AND id > ?2 ORDER BY id", codes, after))
                .page(0, limit)
                .list();
    }

    /** Whether a person has one that is not finished. */
    public boolean isPending(Collection<String> codes) {
        return count("personCode IN ?1 AND status IN ?2", codes, SituationStatus.PENDING) > 0;
    }

    /** Those of a person that stand somewhere. */
    public List<Situation> listWhere(Collection<String> codes, SituationStatus status) {
        return list("personCode IN ?1 AND status = ?2 ORDER BY id", codes, status);
    }
}
