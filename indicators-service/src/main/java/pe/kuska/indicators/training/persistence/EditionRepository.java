package pe.kuska.indicators.training.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pe.kuska.indicators.training.domain.Edition;

/** Editions, by the year in which they ended. */
@ApplicationScoped
public class EditionRepository implements PanacheRepositoryBase<Edition, UUID> {

    /** All that ended in a year, cancelled ones too. */
    public List<Edition> listOfYear(int year) {
        return list(
                "endedOn between ?1 and ?2 order by endedOn, id", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Those that count. */
    public List<Edition> listEndedBetween(LocalDate first, LocalDate last) {
        return list("cancelledAt is null and endedOn between ?1 and ?2 order by endedOn, id", first, last);
    }
}
