package pe.kuska.gateway.web.funnel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// The funnel, for whoever conducts the policy, watches over it or cares for people.
@ApplicationScoped
class FunnelCards implements HomeCards {
    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        boolean conducts = visitor.is(Role.POLICY_LEAD) || visitor.is(Role.AUDITOR);
        if (!conducts && !visitor.receivesReferrals() && !visitor.is(Role.INVESTIGATOR)) {
            return List.of();
        }
        FunnelWords words = language.words(FunnelWords.class);
        return List.of(HomeCard.task(conducts ? 25 : 50, "/embudo", words.title(), words.cardHint()));
    }
}
