package pe.kuska.indicators.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.ReadCatalogue;
import pe.kuska.indicators.compliance.domain.FollowUpRecord;
import pe.kuska.indicators.compliance.persistence.FollowUpRepository;
import pe.kuska.indicators.recording.RecordedTime;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.RuleViolation;

/** The conducting ministry assesses the system that follows its policy up: a third of the valuation's dimensions. */
@ApplicationScoped
public class AssessFollowUp {

    private final RecordedTime recordedTime;
    private final ReadCatalogue readCatalogue;
    private final FollowUpRepository records;
    private final AuditTrail audit;

    AssessFollowUp(
            RecordedTime recordedTime, ReadCatalogue readCatalogue, FollowUpRepository records, AuditTrail audit) {
        this.recordedTime = recordedTime;
        this.readCatalogue = readCatalogue;
        this.records = records;
        this.audit = audit;
    }

    /** The last revision, if anything was recorded. */
    @Transactional
    public Optional<FollowUpRecord> read(FollowUpRecord.Place place) {
        requirePolicy(place, recordedTime.forReading());
        return records.findLast(place);
    }

    /**
     * Records an assessment anew; answers as of an earlier moment keep the one before.
     *
     * @throws RuleViolation NOT_FOUND or a precondition's
     */
    @Transactional
    public FollowUpRecord assess(
            FollowUpRecord.Place place, FollowUpRecord.Said said, @Nullable String ifMatch, Caller by) {
        Instant now = recordedTime.forWriting();
        requirePolicy(place, now);
        int revision = records.findLast(place).map(FollowUpRecord::revision).orElse(0);
        Preconditions.require(ifMatch, revision);
        FollowUpRecord record = new FollowUpRecord(
                Uuids.next(), place, revision + 1, said, by.institution().code(), now);
        records.persist(record);
        audit.record(new AuditEvent(
                "FOLLOW_UP_ASSESSED",
                "policy",
                place.policy() + "/" + place.year(),
                Optional.empty(),
                Map.of("level", said.level().name(), "revision", Integer.toString(revision + 1))));
        return record;
    }

    private void requirePolicy(FollowUpRecord.Place place, Instant asOf) {
        var _ = readCatalogue.asOf(place.policy(), asOf, OptionalInt.of(place.year()));
    }
}
