package pe.kuska.indicators.activity.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.indicators.activity.EventKept;
import pe.kuska.indicators.activity.domain.ReceivedEvent;

/** The log of received events. */
@ApplicationScoped
public class ReceivedEventRepository implements PanacheRepositoryBase<ReceivedEvent, UUID> {

    /** All kept events with their codes, as they may be counted. */
    public List<EventKept> listKept() {
        Map<UUID, Map<String, String>> codes = new HashMap<>();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("SELECT event_id, name, value FROM event_code")
                .getResultList();
        rows.forEach(row ->
                codes.computeIfAbsent((UUID) row[0], _ -> new HashMap<>()).put((String) row[1], (String) row[2]));
        return list("order by occurredAt, id").stream()
                .map(event -> new EventKept(
                        event.id(),
                        event.type(),
                        event.institution(),
                        event.occurredOn(),
                        codes.getOrDefault(event.id(), Map.of())))
                .toList();
    }

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
