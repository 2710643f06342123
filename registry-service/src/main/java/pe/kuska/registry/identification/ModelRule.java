package pe.kuska.registry.identification;

import pe.kuska.platform.problem.FieldError;

/** What can be wrong with a proposed model, each with its stable name and what to do about it. */
enum ModelRule {
    ZONES_IN_ORDER("zones-in-order", "Debe ser 0 < review < automatic < 1."),
    NOTHING_NEW("nothing-new", "Indique umbrales o pida estimar el modelo."),
    UNKNOWN_MODEL("unknown-model", "No hay un modelo con esa versión.");

    private final String slug;
    private final String message;

    ModelRule(String slug, String message) {
        this.slug = slug;
        this.message = message;
    }

    /** The rule as broken by a field. */
    FieldError at(String field) {
        return new FieldError(field, slug, message);
    }
}
