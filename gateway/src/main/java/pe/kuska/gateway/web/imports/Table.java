package pe.kuska.gateway.web.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A small CSV file in memory: rows to be corrected. Cells are separated by semicolons, as the register writes them.
public record Table(List<String> columns, List<List<String>> rows) {
    private static final char SEPARATOR = ';';
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// The first line names the columns; a row that is too short ends in empty cells.
    static Table read(String csv) {
        List<List<String>> lines = lines(csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv);
        if (lines.isEmpty()) {
            return new Table(List.of(), List.of());
        }
        List<String> columns = lines.getFirst();
        return new Table(
                columns,
                lines.stream()
                        .skip(1)
                        .map(line -> filledUp(line, columns.size()))
                        .toList());
    }

    String written() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns);
        lines.addAll(rows);
        return BYTE_ORDER_MARK
                + lines.stream()
                        .map(line -> line.stream().map(Table::cell).collect(Collectors.joining("" + SEPARATOR)))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    Table firstRows(int most) {
        return new Table(columns, rows.stream().limit(most).toList());
    }

    /// Without a column, which is no part of the institution's file.
    Table without(String column) {
        int place = columns.indexOf(column);
        return place < 0
                ? this
                : new Table(
                        except(columns, place),
                        rows.stream().map(row -> except(row, place)).toList());
    }

    private static List<String> except(List<String> cells, int place) {
        List<String> others = new ArrayList<>(cells);
        others.remove(place);
        return others;
    }

    private static List<String> filledUp(List<String> line, int size) {
        List<String> cells = new ArrayList<>(line);
        while (cells.size() < size) {
            cells.add("");
        }
        return cells.subList(0, size);
    }

    private static String cell(String text) {
        return text.chars().anyMatch(sign -> sign == SEPARATOR || sign == '"' || sign == '\n' || sign == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    private static List<List<String>> lines(String csv) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < csv.length(); at++) {
            char sign = csv.charAt(at);
            if (quoted && sign == '"' && at + 1 < csv.length() && csv.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && sign == SEPARATOR) {
                line.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && sign == '\n') {
                line.add(cell.toString());
                cell.setLength(0);
                lines.add(line);
                line = new ArrayList<>();
            } else if (quoted || sign != '\r') {
                cell.append(sign);
            }
        }
        if (!line.isEmpty() || !cell.isEmpty()) {
            line.add(cell.toString());
            lines.add(line);
        }
        return lines;
    }

    @Override
    public String toString() {
        return "Table[reserved]";
    }
}
