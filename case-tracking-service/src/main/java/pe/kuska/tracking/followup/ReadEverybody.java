package pe.kuska.tracking.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import pe.kuska.tracking.followup.domain.Everybody;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.persistence.FactRepository;

/** Reads the paths of all people, each once, as identities stand now; for figures. */
@ApplicationScoped
public class ReadEverybody {

    private final FactRepository facts;

    ReadEverybody(FactRepository facts) {
        this.facts = facts;
    }

    @Transactional
    public List<PathOfCare> read() {
        return Everybody.in(facts.everyFact());
    }
}
