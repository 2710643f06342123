package pe.kuska.tracking.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.followup.persistence.FactRepository;

/** Finds the path that a code leads to. Whether the caller may see it is for {@link CareMandate} to say. */
@ApplicationScoped
public class FindPath {

    private final FactRepository facts;

    FindPath(FactRepository facts) {
        this.facts = facts;
    }

    @Transactional
    public Optional<PathOfCare> find(PersonCode code) {
        return PathOfCare.of(code, facts.factsAround(code));
    }
}
