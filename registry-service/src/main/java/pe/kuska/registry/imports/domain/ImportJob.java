package pe.kuska.registry.imports.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Institution;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.ids.Uuids;

/** A file on its way into the register, or out of it again. */
@Entity
@Table(name = "import_job")
public class ImportJob {

    /** Where it stands. */
    public enum State {
        /** The file is still arriving. */
        RECEIVING,
        /** All rows are here; nobody works on them yet. */
        WAITING,
        RUNNING,
        DONE,
        UNDOING,
        UNDONE
    }

    @Id
    private UUID id;

    private String institution;
    private @Nullable String unit;
    private String startedBy;

    @Enumerated(EnumType.STRING)
    private Caller.Kind callerKind;

    private @Nullable String idempotencyKey;
    private String profile;
    private int profileVersion;

    private String profileContent;

    private boolean dryRun;

    @Enumerated(EnumType.STRING)
    private State state;

    private byte @Nullable [] sealedColumns;
    private long rows;
    private long position;

    @Embedded
    private Tally tally;

    private Instant createdAt;
    private Instant changedAt;
    private @Nullable Instant finishedAt;
    private @Nullable String undoneBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ImportJob() {}

    /** What a file is read with. */
    public record Profile(String name, int version, String content) {}

    private ImportJob(Caller startedBy, Profile profile, boolean dryRun, @Nullable String idempotencyKey, Instant now) {
        this.id = Uuids.next();
        this.institution = startedBy.institution().code();
        this.unit = startedBy.unit().orElse(null);
        this.startedBy = startedBy.subject();
        this.callerKind = startedBy.kind();
        this.idempotencyKey = idempotencyKey;
        this.profile = profile.name();
        this.profileVersion = profile.version();
        this.profileContent = profile.content();
        this.dryRun = dryRun;
        this.state = State.RECEIVING;
        this.tally = Tally.NOTHING;
        this.createdAt = now;
        this.changedAt = now;
    }

    /** A file begins to arrive. */
    public static ImportJob receive(
            Caller startedBy, Profile profile, boolean dryRun, @Nullable String idempotencyKey, Instant now) {
        return new ImportJob(startedBy, profile, dryRun, idempotencyKey, now);
    }

    /** All of it is here. */
    public void received(byte[] sealedColumns, long rows, Instant now) {
        this.sealedColumns = sealedColumns.clone();
        this.rows = rows;
        become(State.WAITING, now);
    }

    /** Some rows are done with, up to a position in the file's order. */
    public void advance(long position, Tally more, Instant now) {
        this.position = position;
        this.tally = tally.plus(more);
        become(State.RUNNING, now);
    }

    /** All rows are done with. */
    public void finish(Instant now) {
        become(State.DONE, now);
        finishedAt = now;
    }

    /** Somebody wants all of it undone; asking again changes nothing. */
    public void undo(String undoneBy, Instant now) {
        if (state == State.UNDOING || state == State.UNDONE) {
            return;
        }
        this.undoneBy = undoneBy;
        become(State.UNDOING, now);
    }

    /** Nothing of it is left. */
    public void undone(Instant now) {
        become(State.UNDONE, now);
        finishedAt = now;
    }

    private void become(State next, Instant now) {
        state = next;
        changedAt = now;
    }

    /** In whose name it is worked on: of who started it, or of who wants it undone. */
    public Caller actor() {
        return new Caller(
                undoneBy == null ? startedBy : undoneBy,
                new Institution(institution),
                Optional.ofNullable(unit),
                Set.of(Role.REGISTRAR),
                callerKind);
    }

    public UUID id() {
        return id;
    }

    public String institution() {
        return institution;
    }

    public Profile profile() {
        return new Profile(profile, profileVersion, profileContent);
    }

    /** Whether its rows are to be registered, and nobody wants it undone. */
    public boolean isUnderWay() {
        return state == State.WAITING || state == State.RUNNING;
    }

    /** Whether its file stopped arriving: nothing was heard of it since a moment. */
    public boolean isSilentSince(Instant moment) {
        return state == State.RECEIVING && changedAt.isBefore(moment);
    }

    public boolean isDryRun() {
        return dryRun;
    }

    public State state() {
        return state;
    }

    public Optional<byte[]> sealedColumns() {
        return Optional.ofNullable(sealedColumns).map(byte[]::clone);
    }

    public long rows() {
        return rows;
    }

    public long position() {
        return position;
    }

    public Tally tally() {
        return tally;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
