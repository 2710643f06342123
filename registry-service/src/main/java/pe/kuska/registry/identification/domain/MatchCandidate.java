package pe.kuska.registry.identification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.registry.identification.domain.Recognition.Possibility;

/**
 * Two records that may be of one person, waiting for somebody to say so. Kept between records, not people: whatever is
 * merged or split later, what was decided about these two stays true.
 */
@Entity
@Table(name = "match_candidate")
@SuppressWarnings("UnusedVariable") // who decided, when and why is kept for those who look into it later
public class MatchCandidate {

    /** What is asked about two records. */
    public enum Question {
        /** Of two people: whether they are one. */
        SAME_PERSON(""),
        /** Of one person: whether the first, which says something else than it did, still is of that person. */
        CONTRADICTION("El registro dice ahora algo distinto y contradice a los demás de su persona. ");

        private final String explanation;

        Question(String explanation) {
            this.explanation = explanation;
        }
    }

    /** What has been decided. */
    public enum Status {
        PENDING,
        CONFIRMED,
        REJECTED,
        /** One of the records was withdrawn before anybody decided. */
        WITHDRAWN;

        /** The status of that name. */
        public static Optional<Status> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(status -> status.name().equals(code))
                    .findFirst();
        }
    }

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID recordId;

    @Column(updatable = false)
    private UUID otherRecordId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Question question;

    @Enumerated(EnumType.STRING)
    private Doubt doubt;

    private double score;

    private String rules;

    private @Nullable Double startBits;

    private @Nullable Double kinshipBits;

    private String[] fields;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(updatable = false)
    private Instant createdAt;

    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;
    private @Nullable String decidingInstitution;
    private byte @Nullable [] sealedReason;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected MatchCandidate() {}

    private MatchCandidate(Question question, UUID recordId, Possibility possibility, String rules, Instant now) {
        this.id = Uuids.next();
        this.question = question;
        this.recordId = recordId;
        this.otherRecordId = possibility.recordId();
        weigh(possibility, rules);
        this.status = Status.PENDING;
        this.createdAt = now;
    }

    private void weigh(Possibility possibility, String rules) {
        this.doubt = possibility.doubt();
        this.score = possibility.comparison().score();
        this.startBits = possibility.comparison().start();
        this.kinshipBits = possibility.comparison().kinship();
        this.rules = rules;
        this.fields = possibility.comparison().fields().stream()
                .map(MatchCandidate::written)
                .toArray(String[]::new);
    }

    /**
     * One of the records says something else now, so that the stewards see the weights of what it says.
     *
     * @throws IllegalStateException if it was decided before: what was decided upon stays as it was seen
     */
    public void weighAgain(Possibility possibility, String rules) {
        if (status != Status.PENDING) {
            throw new IllegalStateException("already decided");
        }
        weigh(possibility, rules);
    }

    /** Puts a possibility before the stewards. */
    public static MatchCandidate of(UUID recordId, Possibility possibility, String rules, Instant now) {
        return new MatchCandidate(Question.SAME_PERSON, recordId, possibility, rules, now);
    }

    /** Asks the stewards whether a record that contradicts another of its own person still is of that person. */
    public static MatchCandidate contradiction(UUID recordId, Possibility against, String rules, Instant now) {
        return new MatchCandidate(Question.CONTRADICTION, recordId, against, rules, now);
    }

    /**
     * Somebody decided.
     *
     * @param reason sealed, because it may speak of the person
     * @throws IllegalStateException if it was decided before
     */
    public void decide(Status decision, String decidedBy, String institution, byte[] reason, Instant now) {
        if (status != Status.PENDING) {
            throw new IllegalStateException("already decided");
        }
        this.status = decision;
        this.decidedBy = decidedBy;
        this.decidingInstitution = institution;
        this.sealedReason = reason.clone();
        this.decidedAt = now;
    }

    private static String written(FieldComparison comparison) {
        return comparison.field() + ":" + comparison.finding() + ":" + comparison.weight() + ":"
                + comparison.kinWeight();
    }

    /** The comparison by what the records said when it was last weighed. */
    public List<FieldComparison> fields() {
        return Arrays.stream(fields)
                .map(written -> written.split(":", 4))
                .map(part -> new FieldComparison(
                        Field.valueOf(part[0]),
                        Finding.valueOf(part[1]),
                        Double.parseDouble(part[2]),
                        Double.parseDouble(part[3])))
                .toList();
    }

    /** The comparison as it is kept. */
    public String[] writtenFields() {
        return fields.clone();
    }

    /** The version of the model that raised the doubt. */
    public String rules() {
        return rules;
    }

    /** Bits with which the comparison started: how unlikely it was before looking. */
    public double start() {
        return startBits == null ? 0 : startBits;
    }

    /** Bits taken off because relatives would look as alike. */
    public double kinship() {
        return kinshipBits == null ? 0 : kinshipBits;
    }

    public boolean isPending() {
        return status == Status.PENDING;
    }

    public UUID id() {
        return id;
    }

    public UUID recordId() {
        return recordId;
    }

    public UUID otherRecordId() {
        return otherRecordId;
    }

    public Question question() {
        return question;
    }

    public Doubt doubt() {
        return doubt;
    }

    /** Why it is asked, in Spanish. */
    public String explanation() {
        return question.explanation + doubt.explanation();
    }

    public double score() {
        return score;
    }

    public Status status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
