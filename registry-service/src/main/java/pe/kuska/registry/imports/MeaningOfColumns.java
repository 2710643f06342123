package pe.kuska.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import pe.kuska.registry.imports.domain.ImportProfile;
import pe.kuska.registry.people.domain.PersonStatement;

/**
 * What a row would say of somebody if it came in a file. Who hands a file out asks here, so that it says the same when
 * it comes in again.
 */
@ApplicationScoped
public class MeaningOfColumns {

    private final ImportProfiles profiles;
    private final RowReading reading;

    MeaningOfColumns(ImportProfiles profiles, RowReading reading) {
        this.profiles = profiles;
        this.reading = reading;
    }

    /** A profile that ships with the register, for reading row after row. */
    public ImportProfile shipped(String name) {
        return profiles.shippedMeaning(name);
    }

    /** What a row says by that profile, or empty if it would have to be corrected first. */
    public Optional<PersonStatement> of(ImportProfile profile, Map<String, String> row) {
        return reading.person(profile, profile.persons().getFirst(), row::get, Optional.empty(), Optional.empty())
                .said();
    }
}
