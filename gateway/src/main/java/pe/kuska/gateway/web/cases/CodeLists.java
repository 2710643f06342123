package pe.kuska.gateway.web.cases;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
    public static final String ESTABLISHMENTS = "tipo_establecimiento";
    public static final String INSTITUTIONS = "institucion";
    public static final String UNITS = "unidad_proteccion";
    public static final String OPERATION_RESULTS = "resultado_operativo";
    public static final String AUTHORITIES = "autoridad_inspectora";
    public static final String INSPECTION_RESULTS = "resultado_inspeccion";
    public static final String TECHNIQUES = "tecnica_especial";
    public static final String REVIEW_REASONS = "motivo_revision";
    public static final String SEXES = "sexo";
    public static final String RECTIFICATION_REASONS = "motivo_rectificacion";
    public static final String SUPPRESSION_REASONS = "motivo_supresion";
    public static final String IDENTITY_PURPOSES = "proposito_identidad";
    public static final String BORDER_REASONS = "motivo_consulta_frontera";

    private final RegistryCases registry;
    private final Places places;
    private final Cache<String, CodeList> kept = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    CodeLists(@RestClient RegistryCases registry, Places places) {
        this.registry = registry;
        this.places = places;
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

    public Places places() {
        return places;
    }

    /// The label of a code, if the list has it.
    Optional<String> known(String name, String code) {
        return list(name).labelOf(code);
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
