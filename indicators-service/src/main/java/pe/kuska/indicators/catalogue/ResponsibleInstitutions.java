package pe.kuska.indicators.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.domain.EntryContent;
import pe.kuska.platform.caller.Institution;

/** Which institution a catalogue means by its «responsable» text; a text nobody mapped means none. */
@ApplicationScoped
public class ResponsibleInstitutions {

    private final Map<String, Institution> byText = read();

    /** The institution an element names by its code, else the one its text means. */
    public Optional<Institution> of(EntryContent content) {
        return Optional.ofNullable(content.institution()).map(Institution::new).or(() -> of(content.responsible()));
    }

    public Optional<Institution> of(@Nullable String responsible) {
        return responsible == null ? Optional.empty() : Optional.ofNullable(byText.get(responsible));
    }

    private static Map<String, Institution> read() {
        Map<String, Institution> mapping = new HashMap<>();
        try (InputStream file = Objects.requireNonNull(
                        ResponsibleInstitutions.class.getResourceAsStream("/catalogues/responsible_institutions.csv"),
                        "responsible_institutions.csv");
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            csv.forEach(row -> mapping.put(row.getField("responsible"), new Institution(row.getField("institution"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(mapping);
    }
}
