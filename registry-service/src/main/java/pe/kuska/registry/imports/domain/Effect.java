package pe.kuska.registry.imports.domain;

/** What an import did to a record or a case. */
public enum Effect {
    REGISTERED,
    UPDATED,
    UNCHANGED
}
