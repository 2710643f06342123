package pe.kuska.platform.rotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * A column in which a service keeps something sealed.
 *
 * @param context an SQL expression over a row of the table: the name under which the vault sealed what stands in it
 */
public record SealedColumn(String table, String column, String context) {

    private static final String FILE = "/vault/sealed-columns.properties";

    /** The columns of this service, from {@code vault/sealed-columns.properties}: {@code table.column=context}. */
    public static List<SealedColumn> ofThisService() {
        Properties lines = new Properties();
        try (InputStream file = SealedColumn.class.getResourceAsStream(FILE)) {
            if (file != null) {
                lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException("the list of sealed columns could not be read", e);
        }
        return lines.stringPropertyNames().stream()
                .sorted()
                .map(place -> of(place, lines.getProperty(place)))
                .toList();
    }

    private static SealedColumn of(String place, String context) {
        int dot = place.indexOf('.');
        if (dot < 1 || context.isBlank()) {
            throw new IllegalStateException("a sealed column is written as table.column=context");
        }
        return new SealedColumn(place.substring(0, dot), place.substring(dot + 1), context);
    }
}
