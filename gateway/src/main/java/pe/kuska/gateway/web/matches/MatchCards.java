package pe.kuska.gateway.web.matches;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.care.CareWords;
import pe.kuska.gateway.web.care.Countdown;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCard.Urgency;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// How many pairs wait for a steward, and since when.
@ApplicationScoped
class MatchCards implements HomeCards {
    private static final int COUNTED = 100;

    private final RegistryMatches matches;
    private final InstantSource clock;

    MatchCards(@RestClient RegistryMatches matches, InstantSource clock) {
        this.matches = matches;
        this.clock = clock;
    }

    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        if (!visitor.is(Role.IDENTITY_STEWARD)) {
            return List.of();
        }
        MatchWords words = language.words(MatchWords.class);
        Match.Listed waiting = matches.list("PENDING", COUNTED, null);
        HomeCard card = HomeCard.task(10, "/identidad", words.task(), words.taskHint());
        return List.of(
                waiting.items().isEmpty()
                        ? card
                        : card.waiting(
                                waiting.items().size(),
                                Countdown.waiting(
                                        due(waiting, words),
                                        waiting.items().getFirst().createdAt(),
                                        clock.instant(),
                                        language.words(CareWords.class)),
                                Urgency.CALM));
    }

    private static String due(Match.Listed waiting, MatchWords words) {
        if (waiting.next() != null) {
            return words.dueMany();
        }
        return waiting.items().size() == 1 ? words.dueOne() : words.due();
    }
}
