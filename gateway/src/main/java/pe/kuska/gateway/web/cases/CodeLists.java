package pe.kuska.gateway.web.cases;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.page.Labels;

/// Reference lists for forms. They are the same for everybody and change rarely, so they are kept for a while.
@ApplicationScoped
public class CodeLists {
    static final String CRIMES = "delito";
    static final String CONDUCTS = "conducta";
    static final String MEANS = "medio";
    static final String PURPOSES = "finalidad";
    static final String RECRUITMENT = "captacion_modalidad";
    static final String DOCUMENTS = "documento_tipo";

    private final RegistryCases registry;
    private final Cache<String, CodeList> kept = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    CodeLists(@RestClient RegistryCases registry) {
        this.registry = registry;
    }

    List<Choice> choices(String name, Labels labels) {
        return list(name).all().stream()
                .map(entry ->
                        new Choice(entry.code(), entry.label() == null ? labels.readable(entry.code()) : entry.label()))
                .toList();
    }

    String label(String name, String code, Labels labels) {
        return list(name).labelOf(code).orElseGet(() -> labels.readable(code));
    }

    private CodeList list(String name) {
        CodeList known = kept.getIfPresent(name);
        if (known == null) {
            known = registry.codeList(name);
            kept.put(name, known);
        }
        return known;
    }
}
