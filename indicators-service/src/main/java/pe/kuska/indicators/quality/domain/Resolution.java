package pe.kuska.indicators.quality.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import pe.kuska.indicators.progress.domain.quality.QualityFinding;
import pe.kuska.indicators.progress.domain.quality.QualityRuleName;

/** Somebody explained a finding, or the conducting ministry accepted it. It holds for as long as the finding says the same. */
@Entity
@Table(name = "quality_resolution")
public class Resolution {

    /** What was done about a finding. */
    public enum Kind {
        EXPLAINED,
        ACCEPTED
    }

    @Id
    private UUID id;

    @Column(nullable = false)
    private String policy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private QualityRuleName rule;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private int year;

    @Column(nullable = false)
    private String message;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String institution;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Resolution() {}

    public Resolution(
            UUID id,
            String policy,
            QualityFinding finding,
            Kind kind,
            String text,
            String institution,
            Instant recordedAt) {
        this.id = id;
        this.policy = policy;
        this.rule = finding.rule();
        this.subject = finding.subject();
        this.year = finding.year();
        this.message = finding.message();
        this.kind = kind;
        this.text = text;
        this.institution = institution;
        this.recordedAt = recordedAt;
    }

    /** Whether it was said of this finding, whatever its figures were then. */
    public boolean isAbout(QualityFinding finding) {
        return rule == finding.rule() && subject.equals(finding.subject()) && year == finding.year();
    }

    /** Whether the finding still says what was explained or accepted. */
    public boolean stillHoldsFor(QualityFinding finding) {
        return isAbout(finding) && message.equals(finding.message());
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public String institution() {
        return institution;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
