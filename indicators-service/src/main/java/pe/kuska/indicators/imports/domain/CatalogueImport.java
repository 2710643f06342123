package pe.kuska.indicators.imports.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An import that was applied: which file, when, for whom, and what it changed. */
@Entity
@Table(name = "catalogue_import")
public class CatalogueImport {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String policy;

    @Column(nullable = false)
    private String sha256;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private String institution;

    @Column(name = "row_count", nullable = false)
    private int rowCount;

    @Column(name = "error_count", nullable = false)
    private int errorCount;

    @Column(name = "added_count", nullable = false)
    private int addedCount;

    @Column(name = "changed_count", nullable = false)
    private int changedCount;

    @Column(name = "figure_count", nullable = false)
    private int figureCount;

    @SuppressWarnings("NullAway.Init")
    protected CatalogueImport() {}

    public CatalogueImport(
            UUID id, String policy, String sha256, Instant recordedAt, String institution, ImportOutcome outcome) {
        this.id = id;
        this.policy = policy;
        this.sha256 = sha256;
        this.recordedAt = recordedAt;
        this.institution = institution;
        this.rowCount = outcome.rows();
        this.errorCount = outcome.errors().size();
        this.addedCount = outcome.added();
        this.changedCount = outcome.changed().size();
        this.figureCount = outcome.figures();
    }

    public UUID id() {
        return id;
    }

    public String policy() {
        return policy;
    }

    public String sha256() {
        return sha256;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String institution() {
        return institution;
    }

    public int rowCount() {
        return rowCount;
    }

    public int errorCount() {
        return errorCount;
    }

    public int addedCount() {
        return addedCount;
    }

    public int changedCount() {
        return changedCount;
    }

    public int figureCount() {
        return figureCount;
    }
}
