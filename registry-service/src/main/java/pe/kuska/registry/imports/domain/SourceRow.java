package pe.kuska.registry.imports.domain;

import org.jspecify.annotations.Nullable;

/** A row of an institution's file: what stands in a column, or at a path. */
public interface SourceRow {

    /** The value as written, or null where there is none. */
    @Nullable
    String value(String column);
}
