package pe.kuska.indicators.imports.domain;

/**
 * Something odd in a row that was taken exactly as it is.
 *
 * @param row as a spreadsheet counts, the header being row 1
 * @param rule stable name
 * @param message in Spanish
 */
public record RowFinding(int row, String column, String rule, String message) {}
