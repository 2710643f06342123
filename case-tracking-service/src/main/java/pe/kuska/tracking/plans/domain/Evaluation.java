package pe.kuska.tracking.plans.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Office;

/** How a person is doing, domain by domain; the scores serve every unit, so that nobody is evaluated twice. */
@Entity
@Table(name = "evaluation")
public class Evaluation {

    @Id
    private UUID id;

    @Column(name = "person_code", updatable = false)
    private String personCode;

    @Column(updatable = false)
    private String instrument;

    @Column(updatable = false)
    private String institution;

    @Column(updatable = false)
    private @Nullable String unit;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "evaluation_score", joinColumns = @JoinColumn(name = "evaluation_id"))
    @MapKeyColumn(name = "domain")
    @Column(name = "score")
    private Map<String, Integer> scores = new HashMap<>();

    /** For the persistence layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Evaluation() {}

    public Evaluation(
            UUID id, String personCode, String instrument, Office by, Map<String, Integer> scores, Instant now) {
        this.id = id;
        this.personCode = personCode;
        this.instrument = instrument;
        this.institution = by.institution();
        this.unit = by.unit();
        this.scores = new HashMap<>(scores);
        this.madeAt = now;
    }

    public UUID id() {
        return id;
    }

    public String instrument() {
        return instrument;
    }

    public Office madeBy() {
        return new Office(institution, unit);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Map<String, Integer> scores() {
        return Map.copyOf(scores);
    }
}
