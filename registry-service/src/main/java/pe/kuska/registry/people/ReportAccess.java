package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.people.domain.CaseOfPerson;
import pe.kuska.registry.people.domain.CasesOfPerson;
import pe.kuska.registry.people.domain.Correction;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.Person;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.domain.PersonRecord;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.persistence.ApproachNotes;
import pe.kuska.registry.people.persistence.ApproachNotes.Note;
import pe.kuska.registry.people.persistence.CorrectionRepository;
import pe.kuska.registry.people.persistence.IdentityVault;
import pe.kuska.registry.people.persistence.LooksAtPerson;
import pe.kuska.registry.people.persistence.LooksAtPerson.Look;
import pe.kuska.registry.people.persistence.PersonRecordRepository;
import pe.kuska.registry.people.persistence.PersonRepository;

/**
 * What the register holds about a victim and who looked at it, for herself (Ley 29733, right of access). A registrar of an
 * institution that registered her asks for it on her behalf; that is a reading of identity and in the audit chain. Where other
 * institutions say that she lives each of them tells her itself. What somebody may say about her as a suspect of another
 * case belongs to that investigation and is not in it.
 */
@ApplicationScoped
public class ReportAccess {

    private final CallerProvider callers;
    private final PersonRepository people;
    private final PersonRecordRepository records;
    private final CorrectionRepository corrections;
    private final IdentityVault vault;
    private final ApproachNotes approach;
    private final LooksAtPerson looks;
    private final CasesOfPerson cases;
    private final AuditTrail audit;
    private final InstantSource clock;

    ReportAccess(
            CallerProvider callers,
            PersonRepository people,
            PersonRecordRepository records,
            CorrectionRepository corrections,
            IdentityVault vault,
            ApproachNotes approach,
            LooksAtPerson looks,
            CasesOfPerson cases,
            AuditTrail audit,
            InstantSource clock) {
        this.callers = callers;
        this.people = people;
        this.records = records;
        this.corrections = corrections;
        this.vault = vault;
        this.approach = approach;
        this.looks = looks;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who asks a registrar for it. */
    public enum Requester {
        HERSELF,
        /** Somebody who may act for her: a parent, a guardian, a lawyer with a power. */
        REPRESENTATIVE
    }

    /**
     * What an institution said.
     *
     * @param corrections what was put right in it by hand
     * @param withheld whether it also noted where she lives or something only it has a name for: that it tells her itself
     */
    public record Statement(
            String institution,
            String system,
            String role,
            Instant since,
            int version,
            Identity identity,
            List<Correction> corrections,
            boolean withheld) {

        @Override
        public String toString() {
            return "Statement[sealed]";
        }
    }

    /** The report. */
    public record Report(
            PersonCode code,
            List<PersonCode> formerCodes,
            Instant madeAt,
            List<Statement> statements,
            Map<String, Map<String, String>> approach,
            List<CaseOfPerson> cases,
            List<Look> looks) {

        @Override
        public String toString() {
            return "Report[sealed]";
        }
    }

    @Transactional
    public Report report(PersonCode code, Requester requester, String language) {
        Caller caller = callers.current();
        Person person = people.findByCode(code).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (!records.existsOf(person, caller.institution().code())) {
            throw new OutsideMandate("person", person.code().value());
        }
        List<PersonRecord> own = records.listOf(person).stream()
                .filter(record ->
                        record.role().filter(PersonRole.SUSPECT::equals).isEmpty())
                .toList();
        if (own.stream()
                .noneMatch(record ->
                        record.role().filter(PersonRole.VICTIM::equals).isPresent())) {
            throw new RuleViolation(PersonProblem.NOT_A_VICTIM);
        }
        List<PersonCode> former = people.listCodesLeadingTo(person);
        List<PersonCode> codes = new ArrayList<>(former);
        codes.add(person.code());
        Report report = new Report(
                person.code(),
                former,
                clock.instant(),
                statements(own, caller.institution().code()),
                approachOf(person, former, caller.institution().code()),
                cases.visible(person.id(), caller.institution().code(), false, true).stream()
                        .filter(one -> one.role() != PersonRole.SUSPECT)
                        .toList(),
                looks.listOf(codes));
        audit.record(new AuditEvent(
                "ACCESS_REPORT",
                "person",
                person.code().value(),
                Optional.of("DERECHO_DE_ACCESO"),
                Map.of("requester", requester.name(), "language", language)));
        return report;
    }

    private List<Statement> statements(List<PersonRecord> own, String reader) {
        Map<UUID, List<Correction>> corrected =
                corrections.listOf(own.stream().map(PersonRecord::id).toList());
        return own.stream()
                .map(record -> statement(record, corrected.getOrDefault(record.id(), List.of()), reader))
                .toList();
    }

    /** A clerk's word that she asks is no proof that she does: nobody learns from it where others keep her. */
    private Statement statement(PersonRecord record, List<Correction> corrected, String reader) {
        Identity noted = vault.open(record.id(), record.sealedIdentity());
        boolean own = record.source().institution().equals(reader);
        Identity told = own ? noted : noted.withoutResidence().withExtra(Map.of());
        return new Statement(
                record.source().institution(),
                record.source().system(),
                record.role().map(Enum::name).orElse(""),
                record.recordedAt(),
                record.version(),
                told,
                corrected,
                !told.equals(noted));
    }

    /** What others noted of how to approach her stays with them: it is told there, for her attention, not to any clerk. */
    private Map<String, Map<String, String>> approachOf(Person person, List<PersonCode> former, String reader) {
        List<UUID> members = Stream.concat(
                        Stream.of(person), former.stream().flatMap(one -> people.findOwn(one).stream()))
                .map(Person::id)
                .toList();
        Map<String, Map<String, String>> told = new TreeMap<>();
        for (Note note : approach.listNewest(members)) {
            told.computeIfAbsent(note.institution(), _ -> new TreeMap<>())
                    .putAll(note.institution().equals(reader) ? note.said() : Map.of());
        }
        return told;
    }
}
