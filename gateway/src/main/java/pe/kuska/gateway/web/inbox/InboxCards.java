package pe.kuska.gateway.web.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.care.Deadline;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCard.Urgency;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;
import pe.kuska.gateway.web.page.Words;

/// Referrals that wait for the visitor's unit, what falls due there, and what came back to it.
@ApplicationScoped
class InboxCards implements HomeCards {
    private static final int COUNTED = 100;

    private final UnitInbox inbox;
    private final InstantSource clock;

    InboxCards(@RestClient UnitInbox inbox, InstantSource clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        List<HomeCard> cards = new ArrayList<>();
        InboxWords words = language.words(InboxWords.class);
        if (visitor.receivesReferrals()) {
            cards.add(referrals(language.words(Words.class)));
        }
        boolean works = visitor.refersPeople();
        if (works || visitor.is(Role.POLICY_LEAD)) {
            cards.add(deadlines(words));
        }
        if (works) {
            cards.add(cameBack(words));
        }
        return List.copyOf(cards);
    }

    private HomeCard referrals(Words words) {
        HomeCard card = HomeCard.task(10, "/bandeja", words.taskInbox(), words.taskInboxHint());
        List<InboxList.Item> referrals = inbox.list(COUNTED, null).referrals();
        long late = referrals.stream()
                .map(InboxList.Item::deadline)
                .filter(deadline -> deadline != null && isOver(deadline))
                .count();
        return late > 0
                ? card.waiting(late, words.dueLateReferrals(), Urgency.LATE)
                : card.waiting(referrals.size(), words.dueReferrals(), Urgency.CALM);
    }

    private HomeCard deadlines(InboxWords words) {
        HomeCard card = HomeCard.task(20, "/bandeja/plazos", words.cardDeadlines(), words.cardDeadlinesHint());
        List<DueList.Due> due = inbox.deadlines(false, false, COUNTED, null).all();
        Instant now = clock.instant();
        long late = due.stream().filter(each -> each.dueAt().isBefore(now)).count();
        LocalDate today = LocalDate.ofInstant(now, Dates.PERU);
        long dueToday = due.stream()
                .filter(each -> LocalDate.ofInstant(each.dueAt(), Dates.PERU).equals(today))
                .count();
        return late > 0
                ? card.waiting(late, words.cardLate(), Urgency.LATE)
                : card.waiting(dueToday, words.cardToday(), Urgency.SOON);
    }

    private HomeCard cameBack(InboxWords words) {
        long back = inbox.cameBack(COUNTED).all().size();
        return HomeCard.task(30, "/bandeja/devueltas", words.backTitle(), words.backLead())
                .waiting(back, words.cardBack(), Urgency.SOON);
    }

    private boolean isOver(Deadline deadline) {
        return deadline.dueAt() != null && deadline.dueAt().isBefore(clock.instant());
    }
}
