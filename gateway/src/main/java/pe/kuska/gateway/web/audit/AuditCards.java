package pe.kuska.gateway.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// The auditor's tasks.
@ApplicationScoped
class AuditCards implements HomeCards {

    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        if (!visitor.is(Role.AUDITOR)) {
            return List.of();
        }
        AuditWords words = language.words(AuditWords.class);
        return List.of(
                HomeCard.task(10, "/auditoria", words.task(), words.taskHint()),
                HomeCard.task(20, "/auditoria/verificacion", words.roomVerify(), words.verifyIntro()),
                HomeCard.task(20, "/auditoria/plazos", words.overdueTitle(), words.overdueIntro()));
    }
}
