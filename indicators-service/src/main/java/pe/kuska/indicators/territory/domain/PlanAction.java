package pe.kuska.indicators.territory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a plan is to do. */
@Entity
@Table(name = "territorial_action")
public class PlanAction {

    /**
     * What is said of an action.
     *
     * @param measure what its advance counts, such as «talleres»
     * @param policy the national policy it serves, if any, with the element's code in its catalogue
     */
    public record Sheet(
            String title,
            String measure,
            String responsible,
            @Nullable String policy,
            @Nullable String elementCode) {}

    @Id
    private UUID id;

    @Column(name = "plan_id", nullable = false, updatable = false)
    private UUID planId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String measure;

    @Column(nullable = false)
    private String responsible;

    private @Nullable String policy;

    @Column(name = "element_code")
    private @Nullable String elementCode;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PlanAction() {}

    @SuppressWarnings("NullAway.Init")
    public PlanAction(UUID id, TerritorialPlan plan, int number, Sheet sheet, Instant recordedAt) {
        this.id = id;
        this.planId = plan.id();
        this.number = number;
        this.recordedAt = recordedAt;
        amend(sheet);
    }

    public final void amend(Sheet sheet) {
        title = sheet.title();
        measure = sheet.measure();
        responsible = sheet.responsible();
        policy = sheet.policy();
        elementCode = sheet.elementCode();
    }

    public UUID id() {
        return id;
    }

    public UUID planId() {
        return planId;
    }

    public int number() {
        return number;
    }

    public Sheet sheet() {
        return new Sheet(title, measure, responsible, policy, elementCode);
    }

    public long version() {
        return version;
    }
}
