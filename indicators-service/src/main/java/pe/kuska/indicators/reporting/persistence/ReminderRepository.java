package pe.kuska.indicators.reporting.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.indicators.reporting.domain.Reminder;
import pe.kuska.indicators.reporting.domain.ReminderPlan;

/** Reminders, newest first. */
@ApplicationScoped
public class ReminderRepository implements PanacheRepositoryBase<Reminder, UUID> {

    public List<Reminder> listOf(Optional<String> institution) {
        return institution
                .map(code -> find("institution = ?1 order by recordedAt desc, id desc", code))
                .orElseGet(() -> find("order by recordedAt desc, id desc"))
                .range(0, 199)
                .list();
    }

    /** Whether an entity has been told on an occasion, on its day or later. */
    public boolean isReminded(UUID period, String institution, ReminderPlan.Occasion occasion) {
        return count(
                        "period.id = ?1 and institution = ?2 and cause = ?3 and occasionOn = ?4",
                        period,
                        institution,
                        occasion.cause(),
                        occasion.on())
                > 0;
    }
}
