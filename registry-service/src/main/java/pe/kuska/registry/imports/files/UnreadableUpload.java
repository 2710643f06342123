package pe.kuska.registry.imports.files;

import pe.kuska.registry.imports.domain.ImportRule;

/** A file that cannot be read at all. */
public final class UnreadableUpload extends Exception {

    private static final long serialVersionUID = 1L;

    private final ImportRule rule;
    private final String place;

    public UnreadableUpload(ImportRule rule, String place) {
        super(rule.slug());
        this.rule = rule;
        this.place = place;
    }

    public ImportRule rule() {
        return rule;
    }

    /** The column, the row or the part of the request that is at fault. */
    public String place() {
        return place;
    }
}
