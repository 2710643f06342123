package pe.kuska.indicators.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.indicators.reporting.domain.EvidenceFile;
import pe.kuska.indicators.reporting.domain.EvidenceType;
import pe.kuska.indicators.reporting.domain.Report;
import pe.kuska.indicators.reporting.domain.ReportingProblem;
import pe.kuska.indicators.reporting.persistence.EvidenceRepository;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.RuleViolation;

/** Seals evidence files and opens them again. */
@ApplicationScoped
public class KeepEvidence {

    private final Vault vault;
    private final EvidenceRepository files;
    private final ReportingConfig config;

    KeepEvidence(Vault vault, EvidenceRepository files, ReportingConfig config) {
        this.vault = vault;
        this.files = files;
        this.config = config;
    }

    /** A file with its name; without one if it was withdrawn. */
    public record Kept(EvidenceFile file, Optional<String> name) {}

    /** A file opened. */
    public record OpenedFile(EvidenceFile file, String name, byte[] content) {}

    List<Kept> listOf(Report report) {
        return files.listOf(report.id()).stream().map(this::kept).toList();
    }

    Kept keep(Report report, String name, byte[] content, Caller by, Instant now) {
        if (content.length == 0 || content.length > config.evidenceMaxBytes()) {
            throw new RuleViolation(ReportingProblem.EVIDENCE_SIZE, "file", "size");
        }
        EvidenceType type = EvidenceType.of(name, content)
                .orElseThrow(() -> new RuleViolation(ReportingProblem.EVIDENCE_TYPE, "file", "type"));
        if (files.countKept(report.id()) >= config.evidenceMaxFiles()) {
            throw new RuleViolation(ReportingProblem.EVIDENCE_TOO_MANY, "file", "count");
        }
        UUID id = Uuids.next();
        EvidenceFile file = new EvidenceFile(
                id,
                report.id(),
                type,
                new EvidenceFile.Sealed(
                        vault.seal(name.getBytes(StandardCharsets.UTF_8), context(id, "name")),
                        vault.seal(content, context(id, "content")),
                        content.length,
                        Sha256.of(content)),
                by.institution().code(),
                now);
        files.persist(file);
        return new Kept(file, Optional.of(name));
    }

    OpenedFile open(EvidenceFile file) {
        byte[] content = file.sealedContent().orElseThrow(() -> new RuleViolation(ReportingProblem.EVIDENCE_GONE));
        return new OpenedFile(
                file, kept(file).name().orElse("evidencia"), vault.open(content, context(file.id(), "content")));
    }

    private Kept kept(EvidenceFile file) {
        return new Kept(
                file,
                file.sealedName()
                        .map(name -> new String(vault.open(name, context(file.id(), "name")), StandardCharsets.UTF_8)));
    }

    private static String context(UUID id, String part) {
        return "report-evidence:" + id + ":" + part;
    }
}
