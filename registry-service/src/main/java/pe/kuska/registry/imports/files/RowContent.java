package pe.kuska.registry.imports.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.imports.domain.ImportRule;
import pe.kuska.registry.imports.domain.SourceRow;

/** A row as it is kept, sealed, until it is registered or corrected; and what a profile finds in it. */
public final class RowContent {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PATH_STEP = Pattern.compile("[./\\[\\]]+");

    private final List<String> columns;
    private final Map<String, Integer> positions = new HashMap<>();

    /** Rows with these columns; none for JSON lines. */
    public RowContent(List<String> columns) {
        this.columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            positions.putIfAbsent(Columns.key(columns.get(i)), i);
        }
    }

    public List<String> columns() {
        return columns;
    }

    /** A table's row as it is kept. */
    public static byte[] written(List<String> cells) {
        try {
            return JSON.writeValueAsBytes(cells);
        } catch (JsonProcessingException e) {
            // Its message may quote a cell: it is not passed on.
            throw new IllegalStateException("a row could not be written");
        }
    }

    /** A line of JSON as it is kept. */
    public static byte[] written(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }

    /** The cells of a table's row. */
    public static List<String> cells(byte[] written) {
        try {
            return List.of(JSON.readValue(written, String[].class));
        } catch (IOException e) {
            throw new IllegalStateException("a row could not be read");
        }
    }

    /**
     * What a profile finds in a row.
     *
     * @param row empty if it is not even one
     * @param flaw what is wrong with the row as a whole
     */
    public record Content(Optional<SourceRow> row, Optional<ImportRule> flaw) {

        private static final Content UNREADABLE = new Content(Optional.empty(), Optional.of(ImportRule.UNREADABLE_ROW));

        @Override
        public String toString() {
            return "Content[sealed]";
        }
    }

    /** Reads a row, as far as it can be read. */
    public Content read(byte[] written) {
        if (columns.isEmpty()) {
            return readLine(written);
        }
        List<String> cells = cells(written);
        SourceRow row = column -> {
            Integer position = positions.get(Columns.key(column));
            return position == null || position >= cells.size() ? null : cells.get(position);
        };
        boolean whole = cells.size() == columns.size();
        return new Content(Optional.of(row), whole ? Optional.empty() : Optional.of(ImportRule.COLUMN_COUNT));
    }

    private static Content readLine(byte[] written) {
        try {
            JsonNode line = JSON.readTree(written);
            return line.isObject()
                    ? new Content(Optional.of(path -> at(line, path)), Optional.empty())
                    : Content.UNREADABLE;
        } catch (IOException notJson) {
            return Content.UNREADABLE;
        }
    }

    /** A field by its own name, or by a path: {@code a.b[0]}, {@code $.a.b}, {@code /a/b}. */
    private static @Nullable String at(JsonNode line, String path) {
        if (line.has(path)) {
            return text(line.get(path));
        }
        JsonNode found = line;
        for (String step : PATH_STEP.split(path.startsWith("$") ? path.substring(1) : path)) {
            if (!step.isEmpty()) {
                found = found.isArray() && step.chars().allMatch(Character::isDigit)
                        ? found.path(Integer.parseInt(step))
                        : found.path(step);
            }
        }
        return text(found);
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isArray()) {
            StringBuilder joined = new StringBuilder();
            value.forEach(element -> joined.append(joined.isEmpty() ? "" : ";").append(element.asText()));
            return joined.toString();
        }
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }
}
