package pe.kuska.tracking.handovers.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.states.domain.StateProblem;

/**
 * One unit gives a person into the care of another. The giver signs when they go, the receiver when they arrive; only
 * together they are a receipt, and each receipt vouches for the one before (cadena de custodia).
 */
@Entity
@Table(name = "hand_over")
public class HandOver {

    /** The words that go along, sealed, and what the giver signs of them. */
    @SuppressWarnings("ArrayRecordComponent")
    public record SealedNotes(byte[] words, byte[] salt, String digest) {}

    /** The form of receipts that are made over the notes too, and over as many receipts before as there are. */
    private static final int COVERS_NOTES = 2;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_code", updatable = false)
    private String personCode;

    @Column(name = "from_institution", updatable = false)
    private String fromInstitution;

    @Column(name = "from_unit", updatable = false)
    private @Nullable String fromUnit;

    @Column(name = "to_institution", updatable = false)
    private String toInstitution;

    @Column(name = "to_unit", updatable = false)
    private String toUnit;

    @Column(name = "sealed_notes", updatable = false)
    private byte @Nullable [] sealedNotes;

    @Column(name = "sealed_salt", updatable = false)
    private byte @Nullable [] sealedSalt;

    @Column(name = "notes_digest", updatable = false)
    private @Nullable String notesDigest;

    @Column(name = "given_at", updatable = false)
    private Instant givenAt;

    @Column(name = "given_by", updatable = false)
    private String givenBy;

    @Column(name = "previous_receipts")
    private List<String> previousReceipts = List.of();

    @Enumerated(EnumType.STRING)
    private HandOverStatus status;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    private @Nullable String reason;

    private @Nullable String receipt;

    @Column(name = "receipt_form")
    private @Nullable Integer receiptForm;

    /** For the persistence layer only. */
    @SuppressWarnings("NullAway.Init")
    protected HandOver() {}

    /** The giving side signs. */
    public HandOver(
            UUID id, String personCode, Office from, Office to, @Nullable SealedNotes notes, String by, Instant now) {
        if (from.equals(to)) {
            throw new RuleViolation(StateProblem.INVALID_FIELDS, "toUnit", "not-to-itself");
        }
        this.id = id;
        this.personCode = personCode;
        this.fromInstitution = from.institution();
        this.fromUnit = from.unit();
        this.toInstitution = to.institution();
        this.toUnit = String.valueOf(to.unit());
        if (notes != null) {
            this.sealedNotes = notes.words();
            this.sealedSalt = notes.salt();
            this.notesDigest = notes.digest();
        }
        this.givenBy = by;
        this.givenAt = now;
        this.status = HandOverStatus.TABLE.start();
    }

    /**
     * The receiving side signs, which makes the receipt.
     *
     * @param before the person's receipts that no other vouches for yet: one, or one of each who was taken for somebody else
     */
    public void receive(Collection<String> before, String by, Instant now) {
        answer(HandOverStatus.Action.RECEIVE, by, now);
        previousReceipts = before.stream().sorted().toList();
        receiptForm = COVERS_NOTES;
        receipt = digest();
    }

    /** The receiving side does not take the person. */
    public void refuse(String why, String by, Instant now) {
        answer(HandOverStatus.Action.REFUSE, by, now);
        reason = why;
    }

    /** It does not take place. */
    public void withdraw(String why, String by, Instant now) {
        answer(HandOverStatus.Action.WITHDRAW, by, now);
        reason = why;
    }

    private void answer(HandOverStatus.Action action, String by, Instant now) {
        status = HandOverStatus.TABLE.next(status, action);
        answeredBy = by;
        answeredAt = now;
    }

    /** Whether the receipt, if there is one, was made over the notes too; the first ones were not. */
    public boolean receiptCoversNotes() {
        return receiptForm == null || receiptForm >= COVERS_NOTES;
    }

    /** The digest of all that both sides signed and of the receipts before it. */
    public String digest() {
        List<String> signed = new ArrayList<>(List.of(
                id.toString(),
                personCode,
                fromInstitution + "/" + fromUnit,
                toInstitution + "/" + toUnit,
                givenBy,
                givenAt.toString(),
                String.valueOf(answeredBy),
                String.valueOf(answeredAt)));
        if (receiptCoversNotes()) {
            signed.add("notes " + notesDigest);
            signed.add("after " + String.join(" ", previousReceipts));
        } else {
            signed.add(previousReceipts.isEmpty() ? "null" : previousReceipts.getFirst());
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(String.join("\n", signed).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String personCode() {
        return personCode;
    }

    public Office from() {
        return new Office(fromInstitution, fromUnit);
    }

    public Office to() {
        return new Office(toInstitution, toUnit);
    }

    public byte @Nullable [] sealedNotes() {
        return sealedNotes;
    }

    public byte @Nullable [] sealedSalt() {
        return sealedSalt;
    }

    /** What the giver signed of the words that go along. */
    public Optional<String> notesDigest() {
        return Optional.ofNullable(notesDigest);
    }

    public Instant givenAt() {
        return givenAt;
    }

    public String givenBy() {
        return givenBy;
    }

    public HandOverStatus status() {
        return status;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> receipt() {
        return Optional.ofNullable(receipt);
    }

    /** The receipts that this one vouches for. */
    public List<String> previousReceipts() {
        return List.copyOf(previousReceipts);
    }
}
