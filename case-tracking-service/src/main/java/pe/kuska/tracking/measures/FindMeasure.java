package pe.kuska.tracking.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import pe.kuska.tracking.measures.persistence.MeasureRepository;

/** Tells other parts of the service what they may rest on; whether the caller may see the person they have asked already. */
@ApplicationScoped
public class FindMeasure {

    private final MeasureRepository measures;

    FindMeasure(MeasureRepository measures) {
        this.measures = measures;
    }

    /**
     * Whether an authority ordered a measure for a person.
     *
     * @param codes all codes of the person
     */
    @Transactional
    public boolean wasOrderedFor(Collection<String> codes, UUID id, String authority) {
        return measures.findMeasure(id)
                .filter(measure -> codes.contains(measure.personCode()))
                .filter(measure -> measure.order().authority().equals(authority))
                .isPresent();
    }
}
