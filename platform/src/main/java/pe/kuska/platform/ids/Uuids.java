package pe.kuska.platform.ids;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Internal identifiers: version 7 UUIDs (RFC 9562), which keep index pages together because they grow with time. */
public final class Uuids {

    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private Uuids() {}

    /** A new identifier, greater than those given before by this process. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
