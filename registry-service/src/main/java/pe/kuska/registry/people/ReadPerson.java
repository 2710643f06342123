package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.registry.people.domain.AgeGroup;
import pe.kuska.registry.people.domain.CaseOfPerson;
import pe.kuska.registry.people.domain.CasesOfPerson;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.Person;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.domain.Sex;
import pe.kuska.registry.people.persistence.IdentityVault;
import pe.kuska.registry.people.persistence.PersonRecordRepository;
import pe.kuska.registry.people.persistence.PersonRepository;
import pe.kuska.registry.people.persistence.RecordTimeline;
import pe.kuska.registry.people.persistence.RecordTimeline.Said;
import pe.kuska.registry.territory.domain.Ubigeo;

/** The pseudonymous card of a person: what may be known without knowing who it is. */
@ApplicationScoped
public class ReadPerson {

    private final CallerProvider callers;
    private final PersonRepository people;
    private final PersonRecordRepository records;
    private final RecordTimeline timeline;
    private final IdentityVault vault;
    private final CasesOfPerson cases;

    ReadPerson(
            CallerProvider callers,
            PersonRepository people,
            PersonRecordRepository records,
            RecordTimeline timeline,
            IdentityVault vault,
            CasesOfPerson cases) {
        this.callers = callers;
        this.people = people;
        this.records = records;
        this.timeline = timeline;
        this.vault = vault;
        this.cases = cases;
    }

    /**
     * A person without a name.
     *
     * @param formerCodes codes that lead here since a merge
     * @param told what each source said, oldest first
     * @param victimisations in how many cases the person is a victim, also outside the caller's mandate
     * @param cases those within it
     */
    public record Card(
            Person person,
            List<PersonCode> formerCodes,
            List<Told> told,
            int victimisations,
            List<CaseOfPerson> cases) {}

    /** What a source said that nobody can be recognised by. */
    public record Told(
            String institution,
            Sex sex,
            @Nullable String ageGroup,
            @Nullable String nationality,
            @Nullable String birthDepartment) {}

    /**
     * The card of a person.
     *
     * @param asOf as it was known then; who the person is, and who may read, is of today
     */
    @Transactional
    public Card read(PersonCode code, Optional<Instant> asOf) {
        Caller caller = callers.current();
        Person person = people.findByCode(code).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        String institution = caller.institution().code();
        boolean seesAll = caller.has(Role.AUDITOR) || caller.has(Role.IDENTITY_STEWARD);
        List<CaseOfPerson> visible = cases.visible(person.id(), institution, caller.has(Role.INVESTIGATOR), seesAll);
        if (!seesAll && visible.isEmpty() && !records.existsOf(person, institution)) {
            throw new OutsideMandate("person", person.code().value());
        }
        List<Told> told = timeline.listOf(person.id(), asOf).stream()
                .filter(said -> said.until().isEmpty())
                .sorted(Comparator.comparing(Said::recordId))
                .map(this::told)
                .toList();
        if (asOf.isPresent() && told.isEmpty()) {
            throw new RuleViolation(CommonProblem.NOT_FOUND);
        }
        return new Card(
                person,
                people.listCodesLeadingTo(person),
                told,
                timeline.listVictimisations(person.id(), asOf).size(),
                asOf.map(moment -> cases.visibleAsOf(
                                person.id(), institution, caller.has(Role.INVESTIGATOR), seesAll, moment))
                        .orElse(visible));
    }

    private Told told(Said said) {
        Identity identity = vault.open(said.recordId(), said.sealed());
        Ubigeo birthplace = identity.birthplace().ubigeo();
        return new Told(
                said.institution(),
                identity.sex(),
                AgeGroup.on(LocalDate.ofInstant(said.factsAt(), PeruTime.ZONE), identity.birth())
                        .map(AgeGroup::code)
                        .orElse(null),
                identity.nationality(),
                birthplace == null ? null : birthplace.department());
    }
}
