package pe.kuska.indicators.territory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.RuleViolation;

/**
 * A table, commission or network of a region, province or district that articulates the policy there («mesas, comisiones
 * o redes regionales», PNAT 2017-2021).
 */
@Entity
@Table(name = "territorial_body")
public class TerritorialBody {

    /** What kind of body. */
    public enum Kind {
        TABLE,
        COMMISSION,
        NETWORK
    }

    /**
     * What is said of a body.
     *
     * @param secretariat the entity that is its technical secretariat
     * @param dissolvedOn since when it is no more, if so
     */
    public record Sheet(
            Kind kind,
            GovernmentLevel level,
            String ubigeo,
            String name,
            LegalAct act,
            String secretariat,
            @Nullable LocalDate dissolvedOn) {}

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private GovernmentLevel level;

    @Column(nullable = false)
    private String ubigeo;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "act_kind", nullable = false)
    private LegalAct.Kind actKind;

    @Column(name = "act_number", nullable = false)
    private String actNumber;

    @Column(name = "act_date", nullable = false)
    private LocalDate actDate;

    @Column(nullable = false)
    private String secretariat;

    @Column(name = "dissolved_on")
    private @Nullable LocalDate dissolvedOn;

    @Column(nullable = false, updatable = false)
    private boolean synthetic;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected TerritorialBody() {}

    @SuppressWarnings("NullAway.Init")
    public TerritorialBody(UUID id, Sheet sheet, boolean synthetic, Instant recordedAt) {
        this.id = id;
        this.synthetic = synthetic;
        this.recordedAt = recordedAt;
        amend(sheet);
    }

    /** Says it anew; what was said before stays in its versions. */
    public final void amend(Sheet sheet) {
        LocalDate dissolved = sheet.dissolvedOn();
        if (dissolved != null && dissolved.isBefore(sheet.act().date())) {
            throw new RuleViolation(TerritoryProblem.DATE_INVALID, "dissolvedOn", "after-act");
        }
        kind = sheet.kind();
        level = sheet.level();
        ubigeo = sheet.ubigeo();
        name = sheet.name();
        actKind = sheet.act().kind();
        actNumber = sheet.act().number();
        actDate = sheet.act().date();
        secretariat = sheet.secretariat();
        dissolvedOn = dissolved;
    }

    public UUID id() {
        return id;
    }

    public Sheet sheet() {
        return new Sheet(
                kind, level, ubigeo, name, new LegalAct(actKind, actNumber, actDate), secretariat, dissolvedOn);
    }

    public boolean isSynthetic() {
        return synthetic;
    }

    public long version() {
        return version;
    }
}
