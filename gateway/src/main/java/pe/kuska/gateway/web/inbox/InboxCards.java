package pe.kuska.gateway.web.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCard.Urgency;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Visitor;
import pe.kuska.gateway.web.page.Words;

/// Referrals that wait for the visitor's unit, and whether one of them is late.
@ApplicationScoped
class InboxCards implements HomeCards {
    private static final int COUNTED = 100;

    private final UnitInbox inbox;

    InboxCards(@RestClient UnitInbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        if (!visitor.receivesReferrals()) {
            return List.of();
        }
        Words words = language.words(Words.class);
        HomeCard card = HomeCard.task(10, "/bandeja", words.taskInbox(), words.taskInboxHint());
        List<InboxList.Item> referrals = inbox.list(COUNTED, null).referrals();
        long late = referrals.stream().filter(InboxList.Item::isOverdue).count();
        return List.of(
                late > 0
                        ? card.waiting(late, words.dueLateReferrals(), Urgency.LATE)
                        : card.waiting(referrals.size(), words.dueReferrals(), Urgency.CALM));
    }
}
