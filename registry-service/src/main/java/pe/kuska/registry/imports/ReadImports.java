package pe.kuska.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.registry.imports.domain.ImportJob;
import pe.kuska.registry.imports.domain.ImportProfile;
import pe.kuska.registry.imports.domain.Source;
import pe.kuska.registry.imports.persistence.ImportEffects;
import pe.kuska.registry.imports.persistence.ImportEffects.NotedSlip;
import pe.kuska.registry.imports.persistence.ImportEffects.PersonDone;
import pe.kuska.registry.imports.persistence.ImportEffects.Place;
import pe.kuska.registry.imports.persistence.ImportJobRepository;
import pe.kuska.registry.imports.persistence.ImportRows;
import pe.kuska.registry.imports.persistence.ImportRows.Kept;
import pe.kuska.registry.people.OpenRecords;
import pe.kuska.registry.people.domain.PersonCode;

/** Shows an institution what became of the files it loaded. */
@ApplicationScoped
public class ReadImports {

    private static final int BATCH = 500;

    private final CallerProvider callers;
    private final ImportJobRepository jobs;
    private final ImportEffects effects;
    private final ImportRows rows;
    private final ImportStep step;
    private final ImportProfiles profiles;
    private final OpenRecords records;
    private final AuditTrail audit;

    ReadImports(
            CallerProvider callers,
            ImportJobRepository jobs,
            ImportEffects effects,
            ImportRows rows,
            ImportStep step,
            ImportProfiles profiles,
            OpenRecords records,
            AuditTrail audit) {
        this.callers = callers;
        this.jobs = jobs;
        this.effects = effects;
        this.rows = rows;
        this.step = step;
        this.profiles = profiles;
        this.records = records;
        this.audit = audit;
    }

    /** Whose record a person of the file is today. */
    public record Link(@Nullable String sourceRecordId, PersonCode personCode, String match) {}

    /** The rows to correct, with their columns (none of a file of JSON lines). */
    public record Rejected(ImportJob job, List<String> columns) {}

    /** A row to correct and what to do about it. */
    public record RejectedRow(long number, byte[] content, List<NotedSlip> slips) {}

    /**
     * What became of a column.
     *
     * @param readAs the fields it fills; none if the profile does not read it
     * @param leftOut how many of its values were left out or have to be corrected
     */
    public record ColumnUse(String column, List<String> readAs, long leftOut) {

        public ColumnUse {
            readAs = List.copyOf(readAs);
        }
    }

    /** What became of the file's columns, and of those the profile looks for and the file does not have. */
    @Transactional
    public List<ColumnUse> columns(UUID id) {
        ImportJob job = get(id);
        ImportProfile profile = profiles.meaningOf(job.profile());
        Map<String, Long> slips = effects.countSlips(id);
        List<String> columns = step.columnsOf(job);
        // A file of JSON lines has no header; what the profile looks for is all that is known of it.
        return (columns.isEmpty() ? List.copyOf(profile.columns()) : columns)
                .stream()
                        .filter(column -> !column.isBlank())
                        .map(column -> new ColumnUse(column, profile.readAs(column), leftOut(column, slips)))
                        .toList();
    }

    /** A value that several columns make up together counts for each of them. */
    private static long leftOut(String column, Map<String, Long> slips) {
        return slips.entrySet().stream()
                .filter(slip -> Source.columnsOf(slip.getKey()).stream().anyMatch(column::equalsIgnoreCase))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** One more than a page; the auditor sees those of all institutions. */
    @Transactional
    public List<ImportJob> list(PageRequest page) {
        Caller caller = callers.current();
        return jobs.list(
                caller.has(Role.AUDITOR)
                        ? Optional.empty()
                        : Optional.of(caller.institution().code()),
                page);
    }

    @Transactional
    public ImportJob get(UUID id) {
        Caller caller = callers.current();
        Optional<ImportJob> found = caller.has(Role.AUDITOR)
                ? jobs.findByIdOptional(id)
                : jobs.findOf(caller.institution().code(), id);
        return found.orElseThrow(() -> new OutsideMandate("import", id.toString()));
    }

    @Transactional
    public List<NotedSlip> slips(UUID id, Place after, int limit) {
        return effects.listSlips(get(id).id(), after, limit);
    }

    /** Some of the people of the file, after a place in it. */
    @Transactional
    public LinksPart links(UUID id, Place after) {
        List<PersonDone> persons = effects.listPersons(get(id).id(), after, BATCH);
        OpenRecords.Cards cards =
                records.cards(persons.stream().map(PersonDone::recordId).toList());
        List<Link> links = persons.stream()
                .map(person -> {
                    OpenRecords.Card card = cards.of(person.recordId());
                    return new Link(person.sourceRecordId(), card.personCode(), person.match());
                })
                .toList();
        return new LinksPart(
                links,
                persons.size() < BATCH
                        ? Optional.empty()
                        : Optional.of(persons.getLast().place()));
    }

    /** Some people of a file and where the others follow. */
    public record LinksPart(List<Link> links, Optional<Place> next) {}

    /** Begins to hand out the rows to be corrected; they hold personal data, so that it is noted who asked. */
    @Transactional
    public Rejected rejected(UUID id) {
        ImportJob job = get(id);
        audit.record(AuditEvent.of("READ_REJECTED_ROWS", "import", id.toString()));
        return new Rejected(job, step.columnsOf(job));
    }

    /** Some of the rows to be corrected, after one of them. */
    @Transactional
    public List<RejectedRow> rejectedRows(UUID id, long after) {
        List<Kept> held = rows.listHeld(id, after, BATCH);
        if (held.isEmpty()) {
            return List.of();
        }
        List<RejectedRow> rejected = new ArrayList<>();
        for (Kept row : held) {
            List<NotedSlip> slips = effects.listSlips(id, new Place(row.number(), -1), 20).stream()
                    .filter(slip -> slip.place().row() == row.number())
                    .toList();
            rejected.add(new RejectedRow(row.number(), row.content(), slips));
        }
        return rejected;
    }
}
