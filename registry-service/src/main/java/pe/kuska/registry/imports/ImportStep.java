package pe.kuska.registry.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.registry.imports.domain.ImportJob;
import pe.kuska.registry.imports.domain.ImportProfile;
import pe.kuska.registry.imports.domain.ImportRule;
import pe.kuska.registry.imports.domain.Tally;
import pe.kuska.registry.imports.files.RowContent;
import pe.kuska.registry.imports.persistence.ImportEffects;
import pe.kuska.registry.imports.persistence.ImportJobRepository;
import pe.kuska.registry.imports.persistence.ImportRows;
import pe.kuska.registry.imports.persistence.ImportRows.Kept;
import pe.kuska.registry.people.OpenRecords;

/**
 * One step of an import: some rows registered and how far it came, in one transaction. Whatever is killed when, every row
 * is registered once. A dry run takes the same steps and takes each of them back.
 */
@ApplicationScoped
class ImportStep {

    private static final int MOST_ROWS_OF_A_CASE = 1000;

    private final ImportJobRepository jobs;
    private final ImportRows rows;
    private final ImportEffects effects;
    private final ImportProfiles profiles;
    private final RegisterPersonRows registerPersons;
    private final RegisterCaseRows registerCases;
    private final OpenRecords records;
    private final AuditTrail audit;
    private final Vault vault;
    private final ObjectMapper json;
    private final InstantSource clock;

    ImportStep(
            ImportJobRepository jobs,
            ImportRows rows,
            ImportEffects effects,
            ImportProfiles profiles,
            RegisterPersonRows registerPersons,
            RegisterCaseRows registerCases,
            OpenRecords records,
            AuditTrail audit,
            Vault vault,
            ObjectMapper json,
            InstantSource clock) {
        this.jobs = jobs;
        this.rows = rows;
        this.effects = effects;
        this.profiles = profiles;
        this.registerPersons = registerPersons;
        this.registerCases = registerCases;
        this.records = records;
        this.audit = audit;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    /** Whether there is more to do. */
    enum Left {
        MORE,
        NOTHING
    }

    /** Rows that belong together: of one case, or of one person. */
    record Group(long firstRow, List<Kept> rows) {}

    /**
     * Registers some rows.
     *
     * @param most how many rows to take at once
     */
    Left take(UUID id, int most) {
        ImportJob looked = QuarkusTransaction.requiringNew().call(() -> jobs.findById(id));
        if (looked.isDryRun()) {
            List<Group> groups = nextGroups(looked, most);
            if (isTooLong(groups)) {
                return inOrder(id, job -> rejectWhole(job, groups.getFirst()));
            }
            Outcome tried = tryOut(id, groups);
            return inOrder(id, job -> groups.isEmpty() ? finish(job) : note(job, groups, tried.withoutEffects()));
        }
        return inOrder(id, job -> {
            List<Group> groups = nextGroups(job, most);
            if (isTooLong(groups)) {
                return rejectWhole(job, groups.getFirst());
            }
            return groups.isEmpty() ? finish(job) : note(job, groups, register(job, groups));
        });
    }

    /** Whoever holds the import takes its next step, unless somebody wants it undone by now. */
    private Left inOrder(UUID id, Function<ImportJob, Left> step) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ImportJob job = jobs.getForChange(id);
            return job.isUnderWay() ? step.apply(job) : Left.NOTHING;
        });
    }

    private Outcome tryOut(UUID id, List<Group> groups) {
        QuarkusTransaction.begin();
        Outcome tried;
        String recognised;
        try {
            tried = register(jobs.findById(id), groups);
            recognised = codesOf(tried.recordsRecognised());
        } finally {
            QuarkusTransaction.rollback();
        }
        if (!recognised.isEmpty()) {
            // Told of nobody, and still it says who is in the register: it is on record like a search that finds them.
            QuarkusTransaction.requiringNew()
                    .run(() -> audit.record(new AuditEvent(
                            "TRY_IMPORT",
                            "person",
                            "search",
                            Optional.empty(),
                            Map.of("import", id.toString(), "codes", recognised))));
        }
        return tried;
    }

    private String codesOf(List<UUID> recordIds) {
        return records.cards(recordIds).byRecord().values().stream()
                .map(card -> card.personCode().value())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Puts the next rows aside as they are: registering them fails whatever we try. */
    Left putAside(UUID id) {
        return inOrder(id, job -> {
            List<Group> groups = nextGroups(job, 1);
            if (groups.isEmpty()) {
                return finish(job);
            }
            Outcome outcome = new Outcome();
            groups.getFirst().rows().forEach(row -> outcome.reject(row.number(), ImportRule.UNEXPECTED));
            return note(job, groups, outcome);
        });
    }

    private static boolean isTooLong(List<Group> groups) {
        return !groups.isEmpty() && groups.getFirst().rows().size() > MOST_ROWS_OF_A_CASE;
    }

    /** More rows say the same number than any case or person has: the column says something else, and all wait. */
    private Left rejectWhole(ImportJob job, Group tooLong) {
        long all = rows.holdGroup(job.id(), tooLong.firstRow(), Outcome.Why.REJECTED.name());
        Outcome outcome = new Outcome();
        outcome.reject(tooLong.firstRow(), ImportRule.TOO_MANY_ROWS);
        effects.addSlips(job.id(), outcome.slips());
        job.advance(tooLong.firstRow(), outcome.tally().withRows(all, all, 0), now());
        return Left.MORE;
    }

    private Left finish(ImportJob job) {
        rows.removeDone(job.id());
        job.finish(now());
        return Left.NOTHING;
    }

    private Outcome register(ImportJob job, List<Group> groups) {
        ImportProfile profile = profiles.meaningOf(job.profile());
        RowContent content = new RowContent(columnsOf(job));
        return profile.hasCases()
                ? registerCases.register(job, profile, content, groups)
                : registerPersons.register(job, profile, content, groups);
    }

    private Left note(ImportJob job, List<Group> groups, Outcome outcome) {
        long done = groups.stream().mapToLong(group -> group.rows().size()).sum();
        outcome.held().forEach((why, held) -> rows.hold(job.id(), held, why.name()));
        effects.addSlips(job.id(), outcome.slips());
        effects.addPersons(job.id(), outcome.persons());
        effects.addCases(job.id(), outcome.cases());
        Tally more = outcome.tally().withRows(done, outcome.rejected(), outcome.leftOut());
        job.advance(groups.getLast().firstRow(), more, now());
        return Left.MORE;
    }

    /** Whole groups only: a case is registered with everybody in it. */
    private List<Group> nextGroups(ImportJob job, int most) {
        List<Kept> next = rows.listNext(job.id(), job.position(), most + 1);
        Map<Long, List<Kept>> byFirst = grouped(next);
        if (next.size() > most) {
            long last = next.getLast().firstRow();
            if (byFirst.size() > 1) {
                byFirst.remove(last);
            } else {
                byFirst = grouped(rows.listNext(job.id(), job.position(), MOST_ROWS_OF_A_CASE + 1));
                byFirst.keySet().removeIf(first -> first != last);
            }
        }
        List<Group> groups = new ArrayList<>();
        byFirst.forEach((first, members) -> groups.add(new Group(first, members)));
        return groups;
    }

    private static Map<Long, List<Kept>> grouped(List<Kept> rows) {
        Map<Long, List<Kept>> byFirst = new LinkedHashMap<>();
        rows.forEach(row ->
                byFirst.computeIfAbsent(row.firstRow(), _ -> new ArrayList<>()).add(row));
        return byFirst;
    }

    List<String> columnsOf(ImportJob job) {
        return job.sealedColumns()
                .map(names -> {
                    try {
                        return List.of(json.readValue(vault.open(names, columnsContext(job.id())), String[].class));
                    } catch (IOException e) {
                        throw new IllegalStateException("column names could not be read");
                    }
                })
                .orElse(List.of());
    }

    static String columnsContext(UUID id) {
        return "import-columns:" + id;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
