package pe.kuska.indicators.catalogue.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A national policy or plan whose fulfilment is followed, known since its first catalogue was loaded. */
@Entity
@Table(name = "policy")
public class Policy {

    @Id
    private String code;

    @Column(nullable = false)
    private String name;

    @Column(name = "conducting_institution", nullable = false)
    private String conductingInstitution;

    @Column(name = "legal_instrument", nullable = false)
    private String legalInstrument;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "catalogue_version", nullable = false)
    private long catalogueVersion;

    @SuppressWarnings("NullAway.Init")
    protected Policy() {}

    public Policy(PolicyDeclaration declaration, Instant recordedAt) {
        this.code = declaration.code();
        this.name = declaration.name();
        this.conductingInstitution = declaration.conductingInstitution();
        this.legalInstrument = declaration.legalInstrument();
        this.recordedAt = recordedAt;
    }

    /** Notes that its catalogue changed, so that readers know their copy is old. */
    public void catalogueChanged() {
        catalogueVersion++;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String conductingInstitution() {
        return conductingInstitution;
    }

    public String legalInstrument() {
        return legalInstrument;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public long catalogueVersion() {
        return catalogueVersion;
    }
}
