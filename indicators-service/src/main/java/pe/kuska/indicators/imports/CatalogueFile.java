package pe.kuska.indicators.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import pe.kuska.indicators.imports.domain.CatalogueFormat;
import pe.kuska.indicators.imports.domain.RawRow;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.RuleViolation;

/**
 * A catalogue as a spreadsheet saves it: CSV in UTF-8 with or without mark, separated by commas or semicolons, or the first
 * sheet of an XLSX workbook.
 */
public record CatalogueFile(List<String> header, List<RawRow> rows) {

    /**
     * Reads a file.
     *
     * @throws RuleViolation one of {@link ImportProblem} if it is no catalogue
     */
    public static CatalogueFile read(byte[] bytes) {
        List<List<String>> lines = CatalogueLines.of(bytes);
        if (lines.size() < 2) {
            throw new RuleViolation(ImportProblem.FILE_EMPTY, "file", "not-empty");
        }
        List<String> header = lines.getFirst().stream().map(String::strip).toList();
        List<FieldError> missing = CatalogueFormat.REQUIRED_COLUMNS.stream()
                .filter(column -> !header.contains(column))
                .map(column -> new FieldError(column, "required", "Falta la columna."))
                .toList();
        if (!missing.isEmpty()) {
            throw new RuleViolation(ImportProblem.COLUMNS_MISSING, missing);
        }
        if (new HashSet<>(header).size() < header.size()) {
            throw new RuleViolation(ImportProblem.COLUMNS_REPEATED, "file", "distinct-columns");
        }
        List<RawRow> rows = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            List<String> fields = lines.get(line);
            rows.add(new RawRow(line + 1, fields(header, fields), fields.size() > header.size()));
        }
        return new CatalogueFile(header, rows);
    }

    private static Map<String, String> fields(List<String> header, List<String> line) {
        Map<String, String> fields = new HashMap<>();
        for (int column = 0; column < Math.min(header.size(), line.size()); column++) {
            fields.put(header.get(column), line.get(column));
        }
        return fields;
    }
}
