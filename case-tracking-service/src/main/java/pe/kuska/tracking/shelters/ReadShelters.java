package pe.kuska.tracking.shelters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.http.Answers;
import pe.kuska.tracking.sealed.SealedText;
import pe.kuska.tracking.shelters.domain.Shelter;
import pe.kuska.tracking.shelters.domain.Stay;
import pe.kuska.tracking.shelters.persistence.BedTable;
import pe.kuska.tracking.shelters.persistence.ShelterRepository;
import pe.kuska.tracking.shelters.persistence.StayRepository;

/** Shows which shelters there are and which beds are free now; where one stands only to who brings somebody there. */
@ApplicationScoped
public class ReadShelters {

    /** A shelter and its free beds. */
    public record Listed(Shelter shelter, int free) {}

    private final ShelterRepository shelters;
    private final StayRepository stays;
    private final BedTable beds;
    private final SealedText sealedText;
    private final AuditTrail audit;

    ReadShelters(
            ShelterRepository shelters, StayRepository stays, BedTable beds, SealedText sealedText, AuditTrail audit) {
        this.shelters = shelters;
        this.stays = stays;
        this.beds = beds;
        this.sealedText = sealedText;
        this.audit = audit;
    }

    static String contextOf(UUID shelterId) {
        return "shelter-address:" + shelterId;
    }

    /** Reads one more than the page holds, which tells that another follows. */
    @Transactional
    public List<Listed> list(PageRequest page) {
        return shelters.listAfter(page.after().map(Answers::cursor).orElse(null), page.limit() + 1).stream()
                .map(this::listed)
                .toList();
    }

    @Transactional
    public Listed read(UUID id) {
        return listed(find(id));
    }

    /** Where somebody with this profile can sleep tonight, near ones first. */
    @Transactional
    public List<Listed> findBeds(String department, String sex, int age, int children, int most) {
        return shelters.listWithFreeBeds(department).stream()
                .filter(shelter -> shelter.profile().takes(sex, age, children))
                .map(this::listed)
                .filter(listed -> listed.free() > children)
                .limit(most)
                .toList();
    }

    /** Who stays in a shelter, for the unit that runs it. */
    @Transactional
    public List<Stay> stays(UUID id, PageRequest page, Caller caller) {
        if (!CareMandate.officeOf(caller).equals(find(id).runBy())) {
            throw new OutsideMandate("shelter", id.toString());
        }
        return stays.listIn(id, page.after().map(Answers::cursor).orElse(null), page.limit() + 1);
    }

    /** Where it stands, for the unit that runs it and for one with a place kept there; that it was read is on record. */
    @Transactional
    public Optional<String> address(UUID id, Caller caller) {
        Shelter shelter = find(id);
        Office office = CareMandate.officeOf(caller);
        if (!office.equals(shelter.runBy()) && !stays.hasOpenStayOf(office, id)) {
            throw new OutsideMandate("shelter", id.toString());
        }
        audit.record(AuditEvent.of("READ_SHELTER_ADDRESS", "shelter", id.toString()));
        return Optional.ofNullable(sealedText.open(shelter.sealedAddress(), contextOf(id)));
    }

    private Shelter find(UUID id) {
        return shelters.findShelter(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
    }

    private Listed listed(Shelter shelter) {
        return new Listed(shelter, beds.free(shelter.id()));
    }
}
