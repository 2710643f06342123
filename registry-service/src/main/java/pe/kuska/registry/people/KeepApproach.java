package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.people.domain.Person;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.persistence.ApproachNotes;
import pe.kuska.registry.people.persistence.ApproachNotes.Note;
import pe.kuska.registry.people.persistence.PersonRecordRepository;
import pe.kuska.registry.people.persistence.PersonRepository;

/**
 * Keeps and shows what a person needs to be treated by: gender identity, disability, interpreter, ethnicity, migration. All of
 * it optional and sealed like identity; each field is shown for its own purposes only, to an institution that registered the
 * person (Ley 29733: sensitive data). A merge is followed, since it is kept with whom it was said of.
 */
@ApplicationScoped
public class KeepApproach {

    private final CallerProvider callers;
    private final PersonRepository people;
    private final PersonRecordRepository records;
    private final ApproachFields fields;
    private final ApproachNotes notes;
    private final IdentityPurposes purposes;
    private final AuditTrail audit;
    private final InstantSource clock;

    KeepApproach(
            CallerProvider callers,
            PersonRepository people,
            PersonRecordRepository records,
            ApproachFields fields,
            ApproachNotes notes,
            IdentityPurposes purposes,
            AuditTrail audit,
            InstantSource clock) {
        this.callers = callers;
        this.people = people;
        this.records = records;
        this.fields = fields;
        this.notes = notes;
        this.purposes = purposes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What institutions said, as far as the purpose allows.
     *
     * @param version of what the reader's own institution said, 0 if nothing
     */
    public record Shown(PersonCode code, int version, Map<String, Map<String, String>> byInstitution) {

        @Override
        public String toString() {
            return "Shown[sealed]";
        }
    }

    /** Keeps what the caller's institution was told, whole; what it said before stays in the history. */
    @Transactional
    public int keep(PersonCode code, @Nullable String ifMatch, Map<String, String> said) {
        Caller caller = callers.current();
        Person own = linked(code, caller);
        String institution = caller.institution().code();
        notes.standInLine(own.id());
        int version = notes.versionOf(own.id(), institution);
        Preconditions.require(ifMatch, version);
        notes.add(
                own.id(),
                institution,
                version + 1,
                said,
                caller.subject(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(AuditEvent.of("KEEP_APPROACH", "person", code.value()));
        return version + 1;
    }

    /** Shows what institutions were told, for a purpose. */
    @Transactional
    public Shown read(PersonCode code, String purpose) {
        Caller caller = callers.current();
        purposes.require(caller, code, purpose);
        Person own = linked(code, caller);
        Person leader = people.findByCode(code).orElse(own);
        List<UUID> members = Stream.concat(
                        Stream.of(leader),
                        people.listCodesLeadingTo(leader).stream().flatMap(one -> people.findOwn(one).stream()))
                .map(Person::id)
                .toList();
        Map<String, Map<String, String>> shown = new TreeMap<>();
        for (Note note : notes.listNewest(members)) {
            Map<String, String> allowed = new TreeMap<>();
            note.said().forEach((name, value) -> {
                if (fields.find(name)
                        .filter(field -> field.purposes().contains(purpose))
                        .isPresent()) {
                    allowed.put(name, value);
                }
            });
            shown.computeIfAbsent(note.institution(), _ -> new TreeMap<>()).putAll(allowed);
        }
        audit.record(new AuditEvent("READ_APPROACH", "person", code.value(), Optional.of(purpose), Map.of()));
        return new Shown(code, notes.versionOf(own.id(), caller.institution().code()), shown);
    }

    private Person linked(PersonCode code, Caller caller) {
        Person own = people.findOwn(code).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        Person leader = people.findByCode(code).orElse(own);
        if (!records.existsOf(leader, caller.institution().code())) {
            throw new OutsideMandate("person", code.value());
        }
        return own;
    }
}
