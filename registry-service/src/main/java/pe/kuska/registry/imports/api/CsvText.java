package pe.kuska.registry.imports.api;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows of a CSV file (RFC 4180). A text that a spreadsheet would take for a formula is handed out as a text. */
public final class CsvText {

    private static final Pattern FORMULA = Pattern.compile("(?s)[=@\\t\\r].*|[+-](?![0-9 .,()-]+$).*");

    private CsvText() {}

    /** One row with its end. */
    public static String line(List<String> cells, char separator) {
        return cells.stream().map(cell -> cell(cell, separator)).collect(Collectors.joining("" + separator)) + "\r\n";
    }

    private static String cell(String text, char separator) {
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        boolean plain =
                safe.chars().noneMatch(sign -> sign == separator || sign == '"' || sign == '\n' || sign == '\r');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
