package pe.kuska.tracking.emergencyaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.tracking.emergencyaccess.domain.EmergencyAccess;
import pe.kuska.tracking.emergencyaccess.persistence.AccessUseTable;
import pe.kuska.tracking.emergencyaccess.persistence.EmergencyAccessRepository;
import pe.kuska.tracking.followup.ExceptionalAccess;
import pe.kuska.tracking.followup.domain.PathOfCare;

/** Lets whoever broke the glass read while it lasts, and writes down each reading for the reviewer and for the audit. */
@ApplicationScoped
public class UseEmergencyAccess implements ExceptionalAccess {

    private final EmergencyAccessRepository accesses;
    private final AccessUseTable uses;
    private final AuditTrail audit;
    private final InstantSource clock;

    UseEmergencyAccess(EmergencyAccessRepository accesses, AccessUseTable uses, AuditTrail audit, InstantSource clock) {
        this.accesses = accesses;
        this.uses = uses;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean allowsReading(Caller caller, PathOfCare path, String what) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<EmergencyAccess> access = accesses.findInForce(caller.subject(), path.codes(), now);
        access.ifPresent(opened -> {
            uses.add(opened.id(), now, what);
            audit.record(new AuditEvent(
                    "READ_IN_EMERGENCY",
                    "person",
                    path.person().value(),
                    Optional.empty(),
                    Map.of("emergencyAccess", opened.id().toString(), "what", what)));
        });
        return access.isPresent();
    }
}
