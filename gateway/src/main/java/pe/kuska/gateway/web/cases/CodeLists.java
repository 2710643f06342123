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
    public static final String CRIMES = "delito";
    public static final String CONDUCTS = "conducta";
    public static final String MEANS = "medio";
    public static final String PURPOSES = "finalidad";
    public static final String RECRUITMENT = "captacion_modalidad";
    public static final String DOCUMENTS = "documento_tipo";
    public static final String CHANNELS = "canal";
    public static final String ACTS = "hecho_para_clasificar";

    private final RegistryCases registry;
    private final Cache<String, CodeList> kept = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    CodeLists(@RestClient RegistryCases registry) {
        this.registry = registry;
    }

    public List<Choice> choices(String name, Labels labels) {
        return list(name).all().stream()
                .map(entry ->
                        new Choice(entry.code(), entry.label() == null ? labels.readable(entry.code()) : entry.label()))
                .toList();
    }

    public String label(String name, String code, Labels labels) {
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
