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

/** A regional or local plan against trafficking («planes regionales y locales, como instrumentos de políticas», PNAT 2017-2021). */
@Entity
@Table(name = "territorial_plan")
public class TerritorialPlan {

    /**
     * What is said of a plan.
     *
     * @param bodyId the body that follows it up, if any
     * @param act what approved it; null while it is in elaboration
     */
    public record Sheet(
            @Nullable UUID bodyId,
            GovernmentLevel level,
            String ubigeo,
            String name,
            String responsible,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable LegalAct act) {}

    @Id
    private UUID id;

    @Column(name = "body_id")
    private @Nullable UUID bodyId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private GovernmentLevel level;

    @Column(nullable = false)
    private String ubigeo;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String responsible;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "act_kind")
    private LegalAct.@Nullable Kind actKind;

    @Column(name = "act_number")
    private @Nullable String actNumber;

    @Column(name = "act_date")
    private @Nullable LocalDate actDate;

    @Column(nullable = false, updatable = false)
    private boolean synthetic;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected TerritorialPlan() {}

    @SuppressWarnings("NullAway.Init")
    public TerritorialPlan(UUID id, Sheet sheet, boolean synthetic, Instant recordedAt) {
        this.id = id;
        this.synthetic = synthetic;
        this.recordedAt = recordedAt;
        amend(sheet);
    }

    /** Says it anew; what was said before stays in its versions. */
    public final void amend(Sheet sheet) {
        if (!sheet.endsOn().isAfter(sheet.startsOn())) {
            throw new RuleViolation(TerritoryProblem.DATE_INVALID, "endsOn", "after-start");
        }
        bodyId = sheet.bodyId();
        level = sheet.level();
        ubigeo = sheet.ubigeo();
        name = sheet.name();
        responsible = sheet.responsible();
        startsOn = sheet.startsOn();
        endsOn = sheet.endsOn();
        LegalAct act = sheet.act();
        actKind = act == null ? null : act.kind();
        actNumber = act == null ? null : act.number();
        actDate = act == null ? null : act.date();
    }

    /** How it stands on a day: approved by an act of that day or before, in force within its period. */
    public PlanState stateOn(LocalDate day) {
        LocalDate approved = actDate;
        if (approved == null || day.isBefore(approved)) {
            return PlanState.IN_ELABORATION;
        }
        if (day.isAfter(endsOn)) {
            return PlanState.EXPIRED;
        }
        return day.isBefore(startsOn) ? PlanState.APPROVED : PlanState.IN_FORCE;
    }

    public boolean covers(int year) {
        return startsOn.getYear() <= year && year <= endsOn.getYear();
    }

    public UUID id() {
        return id;
    }

    public Sheet sheet() {
        LegalAct.Kind kind = actKind;
        String number = actNumber;
        LocalDate date = actDate;
        return new Sheet(
                bodyId,
                level,
                ubigeo,
                name,
                responsible,
                startsOn,
                endsOn,
                kind == null || number == null || date == null ? null : new LegalAct(kind, number, date));
    }

    public boolean isSynthetic() {
        return synthetic;
    }

    public long version() {
        return version;
    }
}
