package pe.kuska.indicators.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.OptionalInt;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.indicators.recording.RecordedTime;

/** Reads a policy's tree as it stands now. */
@ApplicationScoped
public class ReadPolicy {

    private final ReadCatalogue readCatalogue;
    private final RecordedTime recordedTime;

    ReadPolicy(ReadCatalogue readCatalogue, RecordedTime recordedTime) {
        this.readCatalogue = readCatalogue;
        this.recordedTime = recordedTime;
    }

    @Transactional
    public PolicyCatalogue latest(String code) {
        return readCatalogue.asOf(code, recordedTime.forReading(), OptionalInt.empty());
    }
}
