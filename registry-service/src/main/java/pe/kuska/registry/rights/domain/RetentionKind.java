package pe.kuska.registry.rights.domain;

/**
 * A kind of record that is not kept for ever: from when its term is counted and what then happens to it.
 */
public enum RetentionKind {
    BORDER_CHECK("Consultas al filtro de frontera", "La consulta", Action.ERASE),
    BORDER_REVIEW("Parecidos del filtro de frontera ya resueltos", "La decisión", Action.ERASE),
    ARCHIVED_SUSPECT(
            "Personas denunciadas en casos archivados o sobreseídos", "La resolución de archivo", Action.SUPPRESS),
    REJECTED_ROW("Filas de archivos importados que esperan corrección", "El fin de la importación", Action.ERASE);

    /** What happens when the term is over. */
    public enum Action {
        /** The rows are deleted. */
        ERASE,
        /** The accusation is shown and found no more; a court order brings it back. */
        SUPPRESS
    }

    private final String label;
    private final String start;
    private final Action action;

    RetentionKind(String label, String start, Action action) {
        this.label = label;
        this.start = start;
        this.action = action;
    }

    /** What it is, in Spanish. */
    public String label() {
        return label;
    }

    /** From what event the term is counted, in Spanish. */
    public String start() {
        return start;
    }

    public Action action() {
        return action;
    }
}
