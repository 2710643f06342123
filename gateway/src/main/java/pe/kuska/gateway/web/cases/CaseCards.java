package pe.kuska.gateway.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Visitor;
import pe.kuska.gateway.web.page.Words;

/// Registering a case, the list of the institution's cases and what is past its term, on the home page.
@ApplicationScoped
class CaseCards implements HomeCards {
    private final TrackingOpenCases tracking;

    CaseCards(@RestClient TrackingOpenCases tracking) {
        this.tracking = tracking;
    }

    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        Words words = language.words(Words.class);
        List<HomeCard> cards = new ArrayList<>();
        if (visitor.registersCases()) {
            cards.add(HomeCard.task(10, "/casos/nuevo", words.taskRegister(), words.taskRegisterHint()));
        }
        if (visitor.seesCases()) {
            cards.add(HomeCard.task(20, "/casos", words.taskCases(), words.taskCasesHint()));
        }
        if (visitor.investigates()) {
            CaseWords own = language.words(CaseWords.class);
            TrackingOpenCases.Listed open = tracking.list(1);
            cards.add(HomeCard.task(15, "/casos/abiertos", own.openTitle(), own.openTaskHint())
                    .waiting(open.late(), own.openLate(), HomeCard.Urgency.LATE)
                    .showing(figures(open, own)));
        }
        return cards;
    }

    /// How the institution's own proceedings stand; the same figures head the list they lead to.
    static List<HomeCard.Figure> figures(TrackingOpenCases.Listed open, CaseWords words) {
        return open.total() == 0
                ? List.of()
                : List.of(
                        new HomeCard.Figure(open.total(), words.figureOpen(), false),
                        new HomeCard.Figure(open.late(), words.figureLate(), open.late() > 0),
                        new HomeCard.Figure(open.endingSoon(), words.figureEndingSoon(), false),
                        new HomeCard.Figure(open.heardSoon(), words.figureHeardSoon(), false));
    }
}
