package pe.kuska.gateway.web.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCard.Urgency;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// What an entity owes and what waits for the conducting ministry, on the home page.
@ApplicationScoped
class ReportingCards implements HomeCards {
    private static final int COUNTED = 200;

    private final ReportDesk desk;
    private final InstantSource clock;

    ReportingCards(@RestClient ReportDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        ReportingWords words = language.words(ReportingWords.class);
        List<HomeCard> cards = new ArrayList<>();
        if (visitor.is(Role.INDICATOR_REPORTER)) {
            cards.add(owed(words));
        }
        if (visitor.is(Role.POLICY_LEAD)) {
            cards.add(HomeCard.task(10, "/reportes/periodos", words.cardDelivery(), words.cardDeliveryHint()));
            cards.add(HomeCard.task(10, "/reportes", words.cardReview(), words.cardReviewHint())
                    .waiting(
                            reports().stream()
                                    .filter(Report.Summary::isToReview)
                                    .count(),
                            words.cardToReview(),
                            Urgency.CALM));
        }
        return cards;
    }

    private HomeCard owed(ReportingWords words) {
        HomeCard card = HomeCard.task(10, "/reportes", words.cardOwed(), words.cardOwedHint());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.PERU);
        List<Report.Summary> owed =
                reports().stream().filter(Report.Summary::isOwed).toList();
        long late = owed.stream()
                .filter(report -> report.dueOn() != null && report.dueOn().isBefore(today))
                .count();
        return late > 0
                ? card.waiting(late, words.cardLate(), Urgency.LATE)
                : card.waiting(owed.size(), words.cardDue(), Urgency.CALM);
    }

    private List<Report.Summary> reports() {
        return desk.list(null, null, COUNTED, null).items();
    }
}
