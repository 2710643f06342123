package pe.kuska.indicators.activity.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.indicators.activity.domain.ReceivedEvent;

/** The log of received events. */
@ApplicationScoped
public class ReceivedEventRepository implements PanacheRepositoryBase<ReceivedEvent, UUID> {

    /** Counts a year's events by type, institution and month; of one institution only, where one is given. */
    public List<EventCount> countsOf(int year, Optional<String> institution) {
        return getEntityManager()
                .createQuery("""
                        select e.type, e.institution, month(e.occurredOn), count(e) from ReceivedEvent e
                        where e.occurredOn between :first and :last
                          and (:institution is null or e.institution = :institution)
                        group by e.type, e.institution, month(e.occurredOn)
                        order by e.type, e.institution, month(e.occurredOn)
                        """, EventCount.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .setParameter("institution", institution.orElse(null))
                .getResultList();
    }
}
