package pe.kuska.tracking.shelters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.CareLink;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.http.Answers;
import pe.kuska.tracking.reference.CheckedCodes;
import pe.kuska.tracking.reference.CodeLists;
import pe.kuska.tracking.sealed.SealedText;
import pe.kuska.tracking.shelters.domain.AddressMandate;
import pe.kuska.tracking.shelters.domain.BedAllowance;
import pe.kuska.tracking.shelters.domain.Shelter;
import pe.kuska.tracking.shelters.domain.ShelterProblem;
import pe.kuska.tracking.shelters.domain.Stay;
import pe.kuska.tracking.shelters.persistence.AddressReadings;
import pe.kuska.tracking.shelters.persistence.BedTable;
import pe.kuska.tracking.shelters.persistence.ShelterRepository;
import pe.kuska.tracking.shelters.persistence.StayRepository;

/** Shows which shelters there are and which beds are free now; where one stands only to who brings or looks after somebody there. */
@ApplicationScoped
public class ReadShelters {

    /** A shelter and its free beds. */
    public record Listed(Shelter shelter, int free) {}

    /** The purpose on record when a unit reads where its own shelter stands. */
    private static final String OWN = "PROPIO";

    private final ShelterRepository shelters;
    private final StayRepository stays;
    private final BedTable beds;
    private final SealedText sealedText;
    private final AuditTrail audit;
    private final CareLink careLink;
    private final AddressReadings readings;
    private final BedAllowances allowances;
    private final CheckedCodes checkedCodes;
    private final InstantSource clock;

    @SuppressWarnings("TooManyParameters")
    ReadShelters(
            ShelterRepository shelters,
            StayRepository stays,
            BedTable beds,
            SealedText sealedText,
            AuditTrail audit,
            CareLink careLink,
            AddressReadings readings,
            BedAllowances allowances,
            CheckedCodes checkedCodes,
            InstantSource clock) {
        this.careLink = careLink;
        this.readings = readings;
        this.allowances = allowances;
        this.checkedCodes = checkedCodes;
        this.clock = clock;
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

    /** Where it stands, for the unit that runs it; that it was read is on record. */
    @Transactional
    public Optional<String> ownAddress(UUID id, Caller caller) {
        Shelter shelter = find(id);
        if (!CareMandate.officeOf(caller).equals(shelter.runBy())) {
            throw new OutsideMandate("shelter", id.toString());
        }
        return open(shelter, OWN, Optional.empty());
    }

    /**
     * Where a person is to sleep, or sleeps, for who brings or looks after her once the shelter expects her. Each reading is on
     * record with what it was for.
     *
     * @throws OutsideMandate if the caller may not know
     * @throws RuleViolation ADDRESS_WITHHELD if they read too many to which nobody came
     */
    @Transactional
    public Optional<String> addressOf(UUID stayId, @Nullable String purpose, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        checkedCodes
                .on(now)
                .require("purpose", CodeLists.ADDRESS_PURPOSE, purpose)
                .done();
        Stay stay = stays.findStay(stayId).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        Shelter shelter = find(stay.shelterId());
        Office office = CareMandate.officeOf(caller);
        boolean own = office.equals(shelter.runBy());
        if (!own
                && !AddressMandate.mayKnow(office, shelter.runBy(), stay, careLink.acting(stay.personCode(), caller))) {
            throw new OutsideMandate("stay", stayId.toString());
        }
        String why = Objects.requireNonNull(purpose);
        if (!own) {
            requireKeptWord(stay, why, office, caller, now);
            readings.add(stayId, caller.subject(), office, why, now);
        }
        return open(shelter, why, Optional.of(stay));
    }

    /** What became of the beds that units asked for lately, for the auditor. */
    @Transactional
    public List<AddressReadings.OfUnit> becameOfBeds() {
        return readings.byUnit(clock.instant().minus(allowances.longestWindow()));
    }

    private void requireKeptWord(Stay stay, String purpose, Office office, Caller caller, Instant now) {
        BedAllowance allowance = allowances.of(office);
        if (!allowance.tells(readings.countInVain(caller.subject(), now.minus(allowance.window())))) {
            audit.recordDenial(new AuditEvent(
                    "SHELTER_ADDRESS_WITHHELD",
                    "shelter",
                    stay.shelterId().toString(),
                    Optional.of(purpose),
                    Map.of("stay", stay.id().toString())));
            throw new RuleViolation(ShelterProblem.ADDRESS_WITHHELD);
        }
    }

    private Optional<String> open(Shelter shelter, String purpose, Optional<Stay> stay) {
        audit.record(new AuditEvent(
                "READ_SHELTER_ADDRESS",
                "shelter",
                shelter.id().toString(),
                Optional.of(purpose),
                stay.map(each -> Map.of("stay", each.id().toString(), "personCode", each.personCode()))
                        .orElse(Map.of())));
        return Optional.ofNullable(sealedText.open(shelter.sealedAddress(), contextOf(shelter.id())));
    }

    private Shelter find(UUID id) {
        return shelters.findShelter(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
    }

    private Listed listed(Shelter shelter) {
        return new Listed(shelter, beds.free(shelter.id()));
    }
}
