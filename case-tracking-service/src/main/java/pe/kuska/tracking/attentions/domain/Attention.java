package pe.kuska.tracking.attentions.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.states.domain.StateProblem;

/** A service of the policy that a unit gives a person, in as many sessions as it takes. */
@Entity
@Table(name = "attention")
public class Attention {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_code", updatable = false)
    private String personCode;

    @Column(name = "case_code", updatable = false)
    private @Nullable String caseCode;

    @Column(updatable = false)
    private String service;

    @Column(updatable = false)
    private String institution;

    @Column(updatable = false)
    private @Nullable String unit;

    @Column(name = "sessions_planned", updatable = false)
    private int sessionsPlanned;

    @Column(name = "interpreter_language", updatable = false)
    private @Nullable String interpreterLanguage;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private AttentionStatus status;

    private @Nullable String reason;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "attention_session", joinColumns = @JoinColumn(name = "attention_id"))
    @OrderColumn(name = "position")
    private List<Session> sessions = new ArrayList<>();

    /** For the persistence layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Attention() {}

    /**
     * Opens an attention.
     *
     * @param sessionsPlanned how many sessions make it complete
     * @param interpreterLanguage in which language the person must be spoken to, if an interpreter is needed
     */
    public Attention(
            UUID id,
            String personCode,
            @Nullable String caseCode,
            String service,
            Office by,
            int sessionsPlanned,
            @Nullable String interpreterLanguage,
            Instant now) {
        this.id = id;
        this.personCode = personCode;
        this.caseCode = caseCode;
        this.service = service;
        this.institution = by.institution();
        this.unit = by.unit();
        this.sessionsPlanned = sessionsPlanned;
        this.interpreterLanguage = interpreterLanguage;
        this.openedAt = now;
        this.status = AttentionStatus.TABLE.start();
    }

    /** Plans a session; a clerk who writes down yesterday's plans it first. */
    public Session plan(UUID sessionId, Instant plannedFor) {
        requireOpen();
        Session session = Session.planned(sessionId, plannedFor);
        sessions.add(session);
        return session;
    }

    /**
     * Records that a session was held.
     *
     * @throws RuleViolation if it lies ahead, was recorded already, or an interpreter was needed and nothing is said of one
     */
    public Session hold(int number, Session.Outcome outcome, Instant now) {
        requireOpen();
        Session session = session(number);
        if (session.plannedFor().isAfter(now)) {
            throw new RuleViolation(StateProblem.INVALID_FIELDS, "plannedFor", "not-in-the-future");
        }
        if (interpreterLanguage != null && outcome.interpreted() == null) {
            throw new RuleViolation(StateProblem.INVALID_FIELDS, "interpreted", "required");
        }
        return replace(number, session.held(outcome, now));
    }

    public Session miss(int number, String why, Instant now) {
        requireOpen();
        return replace(number, session(number).missed(why, now));
    }

    /** Ends it: complete if all sessions were held that make it so, else interrupted for a reason. */
    public void close(@Nullable String why) {
        AttentionStatus.Action action =
                isComplete() ? AttentionStatus.Action.COMPLETE : AttentionStatus.Action.INTERRUPT;
        AttentionStatus next = AttentionStatus.TABLE.next(status, action);
        if (!isComplete() && why == null) {
            throw new RuleViolation(StateProblem.REASON_REQUIRED, "reason", "required");
        }
        if (sessions.stream().anyMatch(session -> session.status() == SessionStatus.PLANNED)) {
            throw new RuleViolation(StateProblem.INVALID_FIELDS, "sessions", "all-recorded");
        }
        status = next;
        reason = isComplete() ? null : why;
    }

    /** Whether as many sessions were held as make it complete. */
    public boolean isComplete() {
        return sessions.stream()
                        .filter(session -> session.status() == SessionStatus.HELD)
                        .count()
                >= sessionsPlanned;
    }

    private void requireOpen() {
        if (status != AttentionStatus.OPEN) {
            throw new RuleViolation(StateProblem.STEP_NOT_ALLOWED);
        }
    }

    private Session session(int number) {
        if (number < 1 || number > sessions.size()) {
            throw new RuleViolation(CommonProblem.NOT_FOUND);
        }
        return sessions.get(number - 1);
    }

    private Session replace(int number, Session session) {
        sessions.set(number - 1, session);
        return session;
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

    public Optional<String> caseCode() {
        return Optional.ofNullable(caseCode);
    }

    public String service() {
        return service;
    }

    public Office givenBy() {
        return new Office(institution, unit);
    }

    public int sessionsPlanned() {
        return sessionsPlanned;
    }

    public Optional<String> interpreterLanguage() {
        return Optional.ofNullable(interpreterLanguage);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public AttentionStatus status() {
        return status;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public List<Session> sessions() {
        return List.copyOf(sessions);
    }
}
