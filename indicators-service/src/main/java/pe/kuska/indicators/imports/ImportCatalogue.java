package pe.kuska.indicators.imports;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.RecordCatalogue;
import pe.kuska.indicators.catalogue.ResponsibleInstitutions;
import pe.kuska.indicators.catalogue.domain.EntryKind;
import pe.kuska.indicators.imports.domain.CatalogueFormat;
import pe.kuska.indicators.imports.domain.CatalogueImport;
import pe.kuska.indicators.imports.domain.CatalogueReading;
import pe.kuska.indicators.imports.domain.CatalogueRow;
import pe.kuska.indicators.imports.domain.ImportOutcome;
import pe.kuska.indicators.imports.persistence.CatalogueImportRepository;
import pe.kuska.indicators.observations.RecordPublishedFigures;
import pe.kuska.indicators.observations.RecordPublishedFigures.Published;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.observations.domain.ObservedYear;
import pe.kuska.indicators.progress.domain.quality.QualityFinding;
import pe.kuska.indicators.recording.RecordedTime;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.ids.Uuids;

/** Loads a policy's catalogue: good rows are recorded, bad ones named, and nothing is recorded twice. */
@ApplicationScoped
public class ImportCatalogue {

    private final RecordedTime recordedTime;
    private final ResponsibleInstitutions institutions;
    private final RecordCatalogue catalogue;
    private final RecordPublishedFigures figures;
    private final CatalogueImportRepository imports;
    private final CheckImport checkImport;
    private final AuditTrail audit;

    ImportCatalogue(
            RecordedTime recordedTime,
            ResponsibleInstitutions institutions,
            RecordCatalogue catalogue,
            RecordPublishedFigures figures,
            CatalogueImportRepository imports,
            CheckImport checkImport,
            AuditTrail audit) {
        this.recordedTime = recordedTime;
        this.institutions = institutions;
        this.catalogue = catalogue;
        this.figures = figures;
        this.imports = imports;
        this.checkImport = checkImport;
        this.audit = audit;
    }

    /**
     * What to import.
     *
     * @param validFrom since when changes hold in the world; absent, they correct what was said before
     * @param institution on whose behalf
     */
    public record Order(
            String policy,
            byte[] file,
            boolean dryRun,
            @Nullable LocalDate validFrom,
            String institution) {}

    /** What was imported; a dry run has no id. */
    public record Done(Optional<UUID> id, Instant recordedAt, ImportOutcome outcome, List<QualityFinding> quality) {}

    /** Imports a catalogue, or with a dry run only tells what that would do. */
    @Transactional
    public Done run(Order order) {
        CatalogueFile file = CatalogueFile.read(order.file());
        Instant recordedAt = recordedTime.forWriting();
        CatalogueFormat format = new CatalogueFormat(
                text -> institutions.of(text).isPresent(),
                catalogue.knownAt(order.policy(), order.validFrom(), recordedAt));
        CatalogueReading reading = format.read(file.header(), file.rows());
        boolean store = !order.dryRun();
        RecordCatalogue.Outcome recorded = catalogue.record(
                order.policy(),
                reading.taken().stream()
                        .map(row -> new RecordCatalogue.Listed(row.code(), row.content()))
                        .toList(),
                order.validFrom(),
                recordedAt,
                store);
        int revisions = figures.record(order.policy(), published(order.policy(), reading), recordedAt, store);
        ImportOutcome outcome = outcome(reading, recorded, revisions);
        List<QualityFinding> quality = checkImport.of(recorded, reading, recordedAt);
        return store
                ? new Done(Optional.of(keep(order, recordedAt, outcome)), recordedAt, outcome, quality)
                : new Done(Optional.empty(), recordedAt, outcome, quality);
    }

    private UUID keep(Order order, Instant recordedAt, ImportOutcome outcome) {
        UUID id = Uuids.next();
        imports.persist(new CatalogueImport(
                id, order.policy(), sha256(order.file()), recordedAt, order.institution(), outcome));
        audit.record(new AuditEvent(
                "CATALOGUE_IMPORTED",
                "policy",
                order.policy(),
                Optional.empty(),
                Map.of(
                        "import", id.toString(),
                        "added", Integer.toString(outcome.added()),
                        "changed", Integer.toString(outcome.changed().size()),
                        "figures", Integer.toString(outcome.figures()))));
        return id;
    }

    private static List<Published> published(String policy, CatalogueReading reading) {
        return reading.taken().stream()
                .flatMap(row -> row.published().entrySet().stream()
                        .map(result -> new Published(
                                new ObservedYear(policy, row.code(), result.getKey()),
                                ObservedFigure.published(
                                        result.getValue().obtained(),
                                        result.getValue().numerator(),
                                        result.getValue().denominator()))))
                .toList();
    }

    private static ImportOutcome outcome(CatalogueReading reading, RecordCatalogue.Outcome recorded, int revisions) {
        Map<EntryKind, Long> elements =
                reading.taken().stream().collect(groupingBy(row -> row.content().kind(), TreeMap::new, counting()));
        return new ImportOutcome(
                reading.rows(),
                elements,
                (int) reading.taken().stream()
                        .map(CatalogueRow::content)
                        .filter(content -> content.pending())
                        .count(),
                recorded.added().size(),
                recorded.changed(),
                recorded.unchanged(),
                recorded.absent(),
                revisions,
                reading.errors(),
                reading.findings());
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
