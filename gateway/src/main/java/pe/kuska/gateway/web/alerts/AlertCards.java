package pe.kuska.gateway.web.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCard.Urgency;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Visitor;

/// Alerts whose clock runs, and the short way to record one. For the Línea 1818, inspectors and consulates this is what
/// the day is about.
@ApplicationScoped
class AlertCards implements HomeCards {
    private static final int COUNTED = 100;

    private final TrackingAlerts alerts;
    private final InstantSource clock;

    AlertCards(@RestClient TrackingAlerts alerts, InstantSource clock) {
        this.alerts = alerts;
        this.clock = clock;
    }

    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        if (!visitor.registersCases() && !visitor.receivesReferrals()) {
            return List.of();
        }
        AlertWords words = language.words(AlertWords.class);
        boolean tells = AlertChannel.of(visitor).isPresent();
        HomeCard card = HomeCard.task(tells ? 5 : 35, "/alertas", words.cardTitle(), words.cardHint());
        List<Alert> running = alerts.list(null, COUNTED, null).all().stream()
                .filter(alert -> alert.isUnanswered() || alert.isReferred())
                .filter(alert -> alert.deadline() != null)
                .toList();
        long late = running.stream()
                .map(Alert::deadline)
                .filter(deadline -> deadline != null
                        && deadline.dueAt() != null
                        && deadline.dueAt().isBefore(clock.instant()))
                .count();
        HomeCard record = HomeCard.task(tells ? 4 : 36, "/alertas/nueva", words.newAlert(), words.newAlertHint());
        return List.of(
                record,
                late > 0
                        ? card.waiting(late, words.cardLate(), Urgency.LATE)
                        : card.waiting(running.size(), words.cardRunning(), Urgency.SOON));
    }
}
