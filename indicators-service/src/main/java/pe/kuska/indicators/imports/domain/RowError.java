package pe.kuska.indicators.imports.domain;

/**
 * Why a row of a catalogue was not taken.
 *
 * @param row as a spreadsheet counts, the header being row 1
 * @param rule stable name
 * @param message in Spanish
 */
public record RowError(int row, String column, String rule, String message) {}
