package pe.kuska.registry.classification.domain;

import java.util.List;

/**
 * One thing an article asks for, and whether the facts have it.
 *
 * @param codes the codes that show it
 */
public record Element(Kind kind, Finding finding, List<String> codes) {

    /** What an article may ask for. */
    public enum Kind {
        CONDUCT,
        MEANS,
        PURPOSE,
        ACT,
        VICTIM_UNDER_18,
        BASE_CRIME
    }

    /** Whether the facts have it. */
    public enum Finding {
        PRESENT,
        NOT_NEEDED,
        MISSING,
        UNKNOWN,
        CONTRARY;

        /** Whether the article can be applied as far as this element goes. */
        public boolean satisfies() {
            return switch (this) {
                case PRESENT, NOT_NEEDED -> true;
                case MISSING, UNKNOWN, CONTRARY -> false;
            };
        }
    }

    /** What to tell the person who classifies. */
    public String explanation() {
        return switch (kind) {
            case CONDUCT ->
                finding.satisfies()
                        ? "Hay una conducta del art. 129-A."
                        : "Falta saber qué conducta del art. 129-A hubo.";
            case MEANS -> meansExplained();
            case PURPOSE ->
                finding.satisfies() ? "Hay un fin de explotación." : "Falta saber con qué fin de explotación.";
            case ACT -> finding.satisfies() ? "El hecho es de este artículo." : "No consta el hecho de este artículo.";
            case VICTIM_UNDER_18 ->
                switch (finding) {
                    case PRESENT, NOT_NEEDED -> "Hay una víctima menor de 18 años.";
                    case MISSING, UNKNOWN -> "Falta saber si la víctima era menor de 18 años.";
                    case CONTRARY -> "Las víctimas son adultas: este artículo no corresponde.";
                };
            case BASE_CRIME ->
                finding.satisfies() ? "Se cumplen los elementos del tipo base." : "Faltan elementos del tipo base.";
        };
    }

    private String meansExplained() {
        return switch (finding) {
            case PRESENT -> "Hay un medio del art. 129-A.";
            case NOT_NEEDED -> "No se requiere medio: hay una víctima menor de 18 años y su consentimiento no importa.";
            case MISSING -> "Las víctimas son adultas: falta saber con qué medio.";
            case UNKNOWN ->
                "Si las víctimas son adultas falta un medio; si alguna es menor de 18 años, no se requiere.";
            case CONTRARY -> "El medio no corresponde.";
        };
    }
}
