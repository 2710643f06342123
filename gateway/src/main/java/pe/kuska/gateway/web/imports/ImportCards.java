package pe.kuska.gateway.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.home.HomeCard;
import pe.kuska.gateway.web.home.HomeCards;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Visitor;

/// Files of the institution, and whether the last ones left rows to correct.
@ApplicationScoped
class ImportCards implements HomeCards {
    private static final int LAST_ONES = 5;

    private final RegistryImports imports;

    ImportCards(@RestClient RegistryImports imports) {
        this.imports = imports;
    }

    @Override
    public List<HomeCard> cards(Visitor visitor, Language language) {
        if (!visitor.registersCases()) {
            return List.of();
        }
        ImportWords words = language.words(ImportWords.class);
        long toCorrect = imports.list(LAST_ONES, null).all().stream()
                .filter(job -> job.isDone() && !job.dryRun() && job.hasRejectedRows())
                .count();
        return List.of(HomeCard.task(30, "/importaciones", words.title(), words.cardHint())
                .waiting(toCorrect, words.due(), HomeCard.Urgency.CALM));
    }
}
