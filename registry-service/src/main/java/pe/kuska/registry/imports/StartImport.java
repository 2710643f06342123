package pe.kuska.registry.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
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
import pe.kuska.platform.crypto.BlindIndex;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.imports.domain.ImportJob;
import pe.kuska.registry.imports.domain.ImportJob.Profile;
import pe.kuska.registry.imports.domain.ImportProfile;
import pe.kuska.registry.imports.domain.ImportRule;
import pe.kuska.registry.imports.files.RowContent;
import pe.kuska.registry.imports.files.RowSink;
import pe.kuska.registry.imports.files.UnreadableUpload;
import pe.kuska.registry.imports.files.UploadedFile;
import pe.kuska.registry.imports.files.UploadedFile.Expected;
import pe.kuska.registry.imports.persistence.ImportJobRepository;
import pe.kuska.registry.imports.persistence.ImportRows;
import pe.kuska.registry.imports.persistence.ImportRows.Arrived;

/**
 * Takes a file in: its rows are sealed and kept as they arrive, never the file as a whole and nothing of it in the clear.
 * What is wrong with the file as such is said at once; registering its rows goes on in the background.
 */
@ApplicationScoped
public class StartImport {

    /** Whoever sends the same again after this much silence has given up the first attempt. */
    private static final Duration SILENCE_OF_A_RETRY = Duration.ofMinutes(1);

    private static final int BATCH = 500;

    private final CallerProvider callers;
    private final ImportProfiles profiles;
    private final ImportJobRepository jobs;
    private final ImportRows rows;
    private final ImportWorker worker;
    private final Vault vault;
    private final BlindIndex blindIndex;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final InstantSource clock;

    StartImport(
            CallerProvider callers,
            ImportProfiles profiles,
            ImportJobRepository jobs,
            ImportRows rows,
            ImportWorker worker,
            Vault vault,
            BlindIndex blindIndex,
            AuditTrail audit,
            ObjectMapper json,
            InstantSource clock) {
        this.callers = callers;
        this.profiles = profiles;
        this.jobs = jobs;
        this.rows = rows;
        this.worker = worker;
        this.vault = vault;
        this.blindIndex = blindIndex;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Where the file comes from. */
    public interface Upload {
        InputStream open() throws IOException, UnreadableUpload;
    }

    /**
     * Takes a file in.
     *
     * @param idempotencyKey the same again is the same import, unless its file stopped arriving: then it begins anew
     */
    public ImportJob start(String profileName, boolean dryRun, @Nullable String idempotencyKey, Upload upload) {
        Caller caller = callers.current();
        Optional<ImportJob> before = idempotencyKey == null
                ? Optional.empty()
                : QuarkusTransaction.requiringNew().call(() -> jobs.findByKey(caller.subject(), idempotencyKey));
        if (before.isPresent()) {
            if (!before.get().isSilentSince(now().minus(SILENCE_OF_A_RETRY))) {
                return before.get();
            }
            giveUp(before.get().id());
        }
        Profile profile = profiles.find(profileName)
                .orElseThrow(() -> new RuleViolation(
                        ImportProblem.PROFILE_NOT_FOUND, List.of(ImportRule.PROFILE_REQUIRED.at("profile"))));
        ImportProfile meaning = profiles.meaningOf(profile);
        UUID id = QuarkusTransaction.requiringNew().call(() -> {
            ImportJob job = ImportJob.receive(caller, profile, dryRun, idempotencyKey, now());
            jobs.persist(job);
            return job.id();
        });
        try {
            Arriving arriving = new Arriving(id, meaning);
            arriving.take(upload);
            return QuarkusTransaction.requiringNew().call(() -> received(id, arriving));
        } catch (UnreadableUpload unreadable) {
            giveUp(id);
            ImportProblem problem = unreadable.rule() == ImportRule.FILE_TOO_LARGE
                    ? ImportProblem.FILE_TOO_LARGE
                    : ImportProblem.UNREADABLE_FILE;
            throw new RuleViolation(problem, List.of(unreadable.rule().at(unreadable.place())));
        } catch (IOException interrupted) {
            giveUp(id);
            throw new RuleViolation(ImportProblem.UNREADABLE_FILE, List.of(ImportRule.UNREADABLE_FILE.at("file")));
        } catch (RuntimeException unexpected) {
            giveUp(id);
            throw unexpected;
        } finally {
            worker.wake();
        }
    }

    private ImportJob received(UUID id, Arriving arriving) {
        ImportJob job = jobs.getForChange(id);
        job.received(vault.seal(written(arriving.columns), ImportStep.columnsContext(id)), arriving.count, now());
        audit.record(new AuditEvent(
                "START_IMPORT",
                "import",
                id.toString(),
                Optional.empty(),
                Map.of(
                        "profile", job.profile().name(),
                        "rows", Long.toString(arriving.count),
                        "dryRun", Boolean.toString(job.isDryRun()))));
        return job;
    }

    /** An import that stopped arriving leaves nothing. */
    private void giveUp(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> jobs.deleteById(id));
    }

    private byte[] written(List<String> columns) {
        try {
            return json.writeValueAsBytes(columns);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("column names could not be written");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The rows of one file on their way into the database. */
    private final class Arriving implements RowSink {

        private final UUID id;
        private final ImportProfile profile;
        private final String namespace;
        private final List<Arrived> batch = new ArrayList<>();
        private List<String> columns = List.of();
        private RowContent content = new RowContent(List.of());
        private long count;

        private Arriving(UUID id, ImportProfile profile) {
            this.id = id;
            this.profile = profile;
            namespace = "import-row " + id;
        }

        private void take(Upload upload) throws IOException, UnreadableUpload {
            try (InputStream bytes = upload.open()) {
                new UploadedFile(bytes)
                        .read(
                                new Expected(
                                        profile.format(),
                                        profile.charset(),
                                        profile.separator(),
                                        profile.neededColumns(),
                                        profile.columnsOfCountedDays()),
                                this);
            }
            keep();
            if (count == 0) {
                throw new UnreadableUpload(ImportRule.EMPTY_FILE, "file");
            }
        }

        @Override
        public void columns(List<String> names) {
            columns = List.copyOf(names);
            content = new RowContent(names);
        }

        @Override
        public void row(long number, List<String> cells) {
            add(number, RowContent.written(cells));
        }

        @Override
        public void line(long number, String line) {
            add(number, RowContent.written(line));
        }

        private void add(long number, byte[] written) {
            byte[] token = content.read(written)
                    .row()
                    .flatMap(profile::keyOf)
                    .map(key -> blindIndex.token(namespace, key))
                    .orElse(null);
            batch.add(new Arrived(number, token, written));
            count++;
            if (batch.size() >= BATCH) {
                keep();
            }
        }

        private void keep() {
            if (!batch.isEmpty()) {
                boolean awaited = QuarkusTransaction.requiringNew().call(() -> {
                    boolean heard = jobs.heard(id, now());
                    if (heard) {
                        rows.add(id, batch);
                    }
                    return heard;
                });
                if (!awaited) {
                    throw new RuleViolation(ImportProblem.UPLOAD_SUPERSEDED);
                }
                batch.clear();
            }
        }
    }
}
