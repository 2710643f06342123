package pe.kuska.registry.imports.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import pe.kuska.registry.people.SealedBeside;
import pe.kuska.registry.people.SealedColumns;

/** Rows of files that wait to be registered or corrected, and the names of their columns, moved to the newest key. */
@ApplicationScoped
class ResealRows implements SealedBeside {

    private final SealedColumns columns;

    ResealRows(SealedColumns columns) {
        this.columns = columns;
    }

    @Override
    public void reseal() {
        columns.reseal("import_row", "sealed", "job_id::text || ':' || row_number::text", row -> "import-row:" + row);
        columns.reseal("import_job", "sealed_columns", "id::text", id -> "import-columns:" + id);
    }
}
