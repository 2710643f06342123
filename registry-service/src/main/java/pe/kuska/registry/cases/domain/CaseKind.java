package pe.kuska.registry.cases.domain;

/** How a case came to an institution's knowledge. */
public enum CaseKind {
    COMPLAINT,
    PROSECUTOR_FILE,
    OPERATION,
    CONSULAR,
    INSPECTION
}
