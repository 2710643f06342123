package pe.kuska.indicators.imports.domain;

import java.util.List;

/** A catalogue file read whole: the rows that can be taken, why the others can't, and what is odd. */
public record CatalogueReading(int rows, List<CatalogueRow> taken, List<RowError> errors, List<RowFinding> findings) {

    public CatalogueReading {
        taken = List.copyOf(taken);
        errors = List.copyOf(errors);
        findings = List.copyOf(findings);
    }
}
