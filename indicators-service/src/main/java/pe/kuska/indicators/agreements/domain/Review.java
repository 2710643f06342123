package pe.kuska.indicators.agreements.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A look at an agreement: what was found, by whom, when. */
@Entity
@Table(name = "agreement_review")
public class Review {

    @Id
    private UUID id;

    @Column(name = "agreement_id", nullable = false)
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_found", nullable = false)
    private AgreementState stateFound;

    @Column(nullable = false)
    private String text;

    @Column(name = "reviewed_on", nullable = false)
    private LocalDate reviewedOn;

    @Column(nullable = false)
    private String institution;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    public Review(
            UUID id, Agreement agreement, String text, LocalDate reviewedOn, String institution, Instant recordedAt) {
        this.id = id;
        this.agreementId = agreement.id();
        this.stateFound = agreement.state();
        this.text = text;
        this.reviewedOn = reviewedOn;
        this.institution = institution;
        this.recordedAt = recordedAt;
    }

    public AgreementState stateFound() {
        return stateFound;
    }

    public String text() {
        return text;
    }

    public LocalDate reviewedOn() {
        return reviewedOn;
    }

    public String institution() {
        return institution;
    }
}
