package pe.kuska.gateway.web.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// The register of agreements, on the home page of those it is for.
@ApplicationScoped
class AgreementCards implements HomeCards {
    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        AgreementWords words = language.words(AgreementWords.class);
        boolean offered =
                visitor.is(Role.INDICATOR_REPORTER) || visitor.is(Role.POLICY_LEAD) || visitor.is(Role.AUDITOR);
        return offered ? List.of(HomeCard.task(20, "/acuerdos", words.title(), words.lead())) : List.of();
    }
}
