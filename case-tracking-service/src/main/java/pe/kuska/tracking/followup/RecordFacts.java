package pe.kuska.tracking.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import pe.kuska.tracking.followup.domain.Fact;
import pe.kuska.tracking.followup.persistence.FactRepository;

/** Adds what an institution told or did to what is known of people; joins the transaction of whoever tells. */
@ApplicationScoped
public class RecordFacts {

    private final FactRepository facts;

    RecordFacts(FactRepository facts) {
        this.facts = facts;
    }

    @Transactional
    public void record(List<? extends Fact> told) {
        facts.add(told);
    }
}
