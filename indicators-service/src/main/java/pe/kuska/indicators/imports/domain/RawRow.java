package pe.kuska.indicators.imports.domain;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row as text, by column name.
 *
 * @param surplus whether the row has more fields than the header, so that its columns cannot be trusted
 */
public record RawRow(int row, Map<String, String> fields, boolean surplus) {

    public RawRow {
        fields = Map.copyOf(fields);
    }

    /** The text of a column without surrounding blanks; null where it is empty or the column does not exist. */
    public @Nullable String text(String column) {
        String text = fields.get(column);
        return text == null || text.isBlank() ? null : text.strip();
    }

    public Optional<String> find(String column) {
        return Optional.ofNullable(text(column));
    }
}
