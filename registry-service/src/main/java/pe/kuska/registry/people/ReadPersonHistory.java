package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.registry.people.domain.Birth;
import pe.kuska.registry.people.domain.Birthplace;
import pe.kuska.registry.people.domain.CaseOfPerson;
import pe.kuska.registry.people.domain.CasesOfPerson;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.Person;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.domain.Residence;
import pe.kuska.registry.people.persistence.IdentityVault;
import pe.kuska.registry.people.persistence.PersonRecordRepository;
import pe.kuska.registry.people.persistence.PersonRepository;
import pe.kuska.registry.people.persistence.RecordTimeline;
import pe.kuska.registry.people.persistence.RecordTimeline.Said;
import pe.kuska.registry.people.persistence.RecordTimeline.Victimisation;

/**
 * Where somebody was born and lived, in which cases and before which institutions, over time and from all sources: so that
 * earlier victimisations are recognised. For a stated purpose, to an institution that registered the person; never a name.
 */
@ApplicationScoped
public class ReadPersonHistory {

    private final CallerProvider callers;
    private final PersonRepository people;
    private final PersonRecordRepository records;
    private final RecordTimeline timeline;
    private final IdentityVault vault;
    private final IdentityPurposes purposes;
    private final CasesOfPerson cases;
    private final AuditTrail audit;

    ReadPersonHistory(
            CallerProvider callers,
            PersonRepository people,
            PersonRecordRepository records,
            RecordTimeline timeline,
            IdentityVault vault,
            IdentityPurposes purposes,
            CasesOfPerson cases,
            AuditTrail audit) {
        this.callers = callers;
        this.people = people;
        this.records = records;
        this.timeline = timeline;
        this.vault = vault;
        this.purposes = purposes;
        this.cases = cases;
        this.audit = audit;
    }

    /**
     * What one source said for a time.
     *
     * @param own whether the reader's institution said it: where others say the person lives is told by department only
     */
    public record Statement(
            UUID recordId,
            String institution,
            String system,
            boolean own,
            Birth birth,
            Birthplace birthplace,
            Residence residence,
            Instant from,
            Optional<Instant> until) {

        @Override
        public String toString() {
            return "Statement[sealed]";
        }
    }

    /**
     * A case in which a person is a victim: outside the reader's mandate the year and department only.
     *
     * @param caseCode none outside the mandate
     */
    public record Earlier(
            int year, @Nullable String department, @Nullable String caseCode) {}

    /**
     * A person over time.
     *
     * @param victimisations the cases in which they are a victim, also outside the reader's mandate, oldest first
     * @param cases those within it
     */
    public record History(
            PersonCode code, List<Statement> statements, List<Earlier> victimisations, List<CaseOfPerson> cases) {}

    /**
     * A person over time, for a purpose.
     *
     * @param asOf as it was known then; who the person is, and who may read, is of today
     */
    @Transactional
    public History read(PersonCode code, String purpose, Optional<Instant> asOf) {
        Caller caller = callers.current();
        purposes.require(caller, code, purpose);
        Person person = people.findByCode(code).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        String institution = caller.institution().code();
        if (!records.existsOf(person, institution)) {
            throw new OutsideMandate("person", person.code().value());
        }
        audit.record(new AuditEvent("READ_HISTORY", "person", person.code().value(), Optional.of(purpose), Map.of()));
        List<CaseOfPerson> visible = asOf.map(moment ->
                        cases.visibleAsOf(person.id(), institution, caller.has(Role.INVESTIGATOR), false, moment))
                .orElseGet(() -> cases.visible(person.id(), institution, caller.has(Role.INVESTIGATOR), false));
        Set<String> codes = visible.stream().map(CaseOfPerson::code).collect(Collectors.toSet());
        return new History(
                person.code(),
                timeline.listOf(person.id(), asOf).stream()
                        .map(said -> statement(said, institution))
                        .toList(),
                timeline.listVictimisations(person.id(), asOf).stream()
                        .map(one -> earlier(one, codes))
                        .toList(),
                visible);
    }

    private static Earlier earlier(Victimisation one, Set<String> visible) {
        String ubigeo = one.ubigeo();
        return new Earlier(
                one.receivedAt().atZone(PeruTime.ZONE).getYear(),
                ubigeo == null ? null : ubigeo.substring(0, 2),
                visible.contains(one.caseCode()) ? one.caseCode() : null);
    }

    private Statement statement(Said said, String institution) {
        Identity identity = vault.open(said.recordId(), said.sealed());
        return new Statement(
                said.recordId(),
                said.institution(),
                said.system(),
                said.institution().equals(institution),
                identity.birth(),
                identity.birthplace(),
                identity.residence(),
                said.from(),
                said.until());
    }
}
