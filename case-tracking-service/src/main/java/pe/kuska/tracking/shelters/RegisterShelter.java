package pe.kuska.tracking.shelters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.reference.CheckedCodes;
import pe.kuska.tracking.reference.CodeLists;
import pe.kuska.tracking.reference.Units;
import pe.kuska.tracking.sealed.SealedText;
import pe.kuska.tracking.shelters.domain.Contact;
import pe.kuska.tracking.shelters.domain.Profile;
import pe.kuska.tracking.shelters.domain.Shelter;
import pe.kuska.tracking.shelters.domain.ShelterProblem;
import pe.kuska.tracking.shelters.persistence.BedTable;
import pe.kuska.tracking.shelters.persistence.ShelterRepository;

/** Enters a shelter in the directory and says how many beds it has; only what its institution says is in it. */
@ApplicationScoped
public class RegisterShelter {

    /** What the institution says of the shelter. */
    public record Command(
            String kind,
            String name,
            Office runBy,
            String department,
            Profile profile,
            int capacity,
            Contact contact,
            @Nullable String address) {}

    private final ShelterRepository shelters;
    private final BedTable beds;
    private final SealedText sealedText;
    private final CheckedCodes checkedCodes;
    private final Units units;
    private final AuditTrail audit;
    private final InstantSource clock;

    RegisterShelter(
            ShelterRepository shelters,
            BedTable beds,
            SealedText sealedText,
            CheckedCodes checkedCodes,
            Units units,
            AuditTrail audit,
            InstantSource clock) {
        this.shelters = shelters;
        this.beds = beds;
        this.sealedText = sealedText;
        this.checkedCodes = checkedCodes;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Shelter register(Command command) {
        Instant now = clock.instant();
        Office runBy = command.runBy();
        checkedCodes
                .on(now)
                .require("kind", CodeLists.SHELTER_KIND, command.kind())
                .that(
                        units.isUnit(runBy.institution(), runBy.unit(), LocalDate.ofInstant(now, PeruTime.ZONE)),
                        "unit",
                        "known",
                        "La unidad no está en el directorio.")
                .done();
        requireInDepartment(command.contact(), command.department(), now);
        UUID id = Uuids.next();
        Shelter shelter = new Shelter(
                id,
                command.kind(),
                command.name(),
                runBy,
                command.department(),
                command.profile(),
                command.capacity(),
                command.contact(),
                sealedText.seal(command.address(), ReadShelters.contextOf(id)));
        shelters.persistAndFlush(shelter);
        beds.resize(id, command.capacity());
        audit.record(AuditEvent.of("SHELTER_REGISTERED", "shelter", id.toString()));
        return shelter;
    }

    /**
     * Says in which district it is and by which phone it is reached.
     *
     * @throws OutsideMandate if the caller's unit does not run it
     */
    @Transactional
    public Shelter reachBy(UUID id, Contact contact, @Nullable String ifMatch, Caller caller) {
        Shelter shelter = shelters.findShelter(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (!caller.has(Role.ADMIN) && !CareMandate.officeOf(caller).equals(shelter.runBy())) {
            throw new OutsideMandate("shelter", id.toString());
        }
        Preconditions.require(ifMatch, shelter.version());
        requireInDepartment(contact, shelter.department(), clock.instant());
        shelter.reachBy(contact);
        shelters.flush();
        audit.record(AuditEvent.of("SHELTER_CONTACT_CHANGED", "shelter", id.toString()));
        return shelter;
    }

    private void requireInDepartment(Contact contact, String department, Instant now) {
        String district = contact.district();
        checkedCodes
                .on(now)
                .that(
                        district == null || district.startsWith(department),
                        "district",
                        "in-department",
                        "El distrito no es de ese departamento.")
                .done();
    }

    /**
     * Opens or closes beds.
     *
     * @throws RuleViolation BEDS_TAKEN if more are taken than would remain
     */
    @Transactional
    public Shelter resize(UUID id, int capacity, @Nullable String ifMatch, Caller caller) {
        Shelter shelter = shelters.findShelter(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (!caller.has(Role.ADMIN) && !CareMandate.officeOf(caller).equals(shelter.runBy())) {
            throw new OutsideMandate("shelter", id.toString());
        }
        Preconditions.require(ifMatch, shelter.version());
        if (!beds.resize(id, capacity)) {
            throw new RuleViolation(ShelterProblem.BEDS_TAKEN, "capacity", "beds-taken");
        }
        shelter.resize(capacity);
        shelters.flush();
        audit.record(AuditEvent.of("SHELTER_RESIZED", "shelter", id.toString()));
        return shelter;
    }
}
