package pe.kuska.indicators.territory;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import pe.kuska.indicators.territory.domain.ActivityRule;
import pe.kuska.indicators.territory.domain.Regions;

/** The regions and when a body counts as active, read from {@code territory/}. */
@ApplicationScoped
public class TerritoryRules {

    private final Regions regions = readRegions();
    private final ActivityRule activity = readActivity();

    public Regions regions() {
        return regions;
    }

    public ActivityRule activity() {
        return activity;
    }

    private static Regions readRegions() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(open("/territory/regions.csv"), StandardCharsets.UTF_8))) {
            return new Regions(csv.stream()
                    .map(row -> new Regions.Region(row.getField("ubigeo"), row.getField("name")))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ActivityRule readActivity() {
        try (InputStream file = open("/territory/activity.json")) {
            return new ObjectMapper().readValue(file, ActivityRule.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(TerritoryRules.class.getResourceAsStream(name), name);
    }
}
