package pe.kuska.indicators.activity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.time.PeruTime;

/**
 * Something another service announced, reduced to what may be counted: what, by whom, when, and about which code (a case
 * code or CUV; never a person's data).
 */
@Entity
@Table(name = "received_event")
public class ReceivedEvent {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String topic;

    @Column(nullable = false)
    private String type;

    @Column(name = "subject_code", nullable = false)
    private String subjectCode;

    private @Nullable String institution;

    @Column(name = "occurred_at", nullable = false)
    private Instant occurredAt;

    @Column(name = "occurred_on", nullable = false)
    private LocalDate occurredOn;

    @SuppressWarnings("NullAway.Init")
    protected ReceivedEvent() {}

    /** @param countedOn the day by which it is counted, where that is not the one on which it occurred */
    public ReceivedEvent(
            UUID id,
            String topic,
            String type,
            String subjectCode,
            @Nullable String institution,
            Instant occurredAt,
            @Nullable LocalDate countedOn) {
        this.id = id;
        this.topic = topic;
        this.type = type;
        this.subjectCode = subjectCode;
        this.institution = institution;
        this.occurredAt = occurredAt;
        this.occurredOn = countedOn == null ? LocalDate.ofInstant(occurredAt, PeruTime.ZONE) : countedOn;
    }

    public UUID id() {
        return id;
    }

    public String topic() {
        return topic;
    }

    public String type() {
        return type;
    }

    public String subjectCode() {
        return subjectCode;
    }

    public @Nullable String institution() {
        return institution;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    /** The day in Peru, by which it is counted. */
    public LocalDate occurredOn() {
        return occurredOn;
    }
}
