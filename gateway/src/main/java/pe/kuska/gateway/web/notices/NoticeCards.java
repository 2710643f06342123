package pe.kuska.gateway.web.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// How many notices the visitor has not read.
@ApplicationScoped
class NoticeCards implements HomeCards {
    private static final int COUNTED = 100;

    private final TrackingNotices tracking;

    NoticeCards(@RestClient TrackingNotices tracking) {
        this.tracking = tracking;
    }

    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        if (!visitor.refersPeople() && !visitor.is(Role.POLICY_LEAD)) {
            return List.of();
        }
        NoticeWords words = language.words(NoticeWords.class);
        long unread = tracking.list(COUNTED, null).all().stream()
                .filter(notice -> !notice.read())
                .count();
        return List.of(HomeCard.task(25, "/avisos", words.title(), words.lead())
                .waiting(unread, words.unread(), HomeCard.Urgency.CALM));
    }
}
