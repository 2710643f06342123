package pe.kuska.tracking.repatriations.domain;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.states.domain.StateProblem;

/** A person comes home because they want to; care goes on without a gap (binational plan, «retorno voluntario»). */
@Entity
@Table(name = "repatriation")
public class Repatriation {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_code", updatable = false)
    private String personCode;

    @Column(name = "from_country", updatable = false)
    private String fromCountry;

    @Column(updatable = false)
    private String institution;

    @Column(updatable = false)
    private @Nullable String unit;

    @Column(name = "to_institution", updatable = false)
    private String toInstitution;

    @Column(name = "to_unit", updatable = false)
    private String toUnit;

    @Enumerated(EnumType.STRING)
    private ReturnStatus status;

    @Column(name = "status_since")
    private Instant statusSince;

    private @Nullable String reason;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "repatriation_share", joinColumns = @JoinColumn(name = "repatriation_id"))
    @OrderColumn(name = "position")
    private List<Share> shares = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "repatriation_heard", joinColumns = @JoinColumn(name = "repatriation_id"))
    @OrderColumn(name = "position")
    private List<Heard> heard = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "repatriation_follow_up", joinColumns = @JoinColumn(name = "repatriation_id"))
    @OrderColumn(name = "position")
    private List<ReturnFollowUp> followUps = new ArrayList<>();

    /** For the persistence layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Repatriation() {}

    /**
     * Asks for the return.
     *
     * @param voluntary that the person wants it
     * @throws RuleViolation if they do not: nobody is returned against their will
     */
    public static Repatriation request(
            UUID id, String personCode, String fromCountry, Office by, Office to, boolean voluntary, Instant now) {
        if (!voluntary) {
            throw new RuleViolation(StateProblem.INVALID_FIELDS, "voluntary", "required");
        }
        if (by.equals(to)) {
            throw new RuleViolation(StateProblem.INVALID_FIELDS, "toUnit", "not-to-itself");
        }
        Repatriation repatriation = new Repatriation();
        repatriation.id = id;
        repatriation.personCode = personCode;
        repatriation.fromCountry = fromCountry;
        repatriation.institution = by.institution();
        repatriation.unit = by.unit();
        repatriation.toInstitution = to.institution();
        repatriation.toUnit = String.valueOf(to.unit());
        repatriation.status = ReturnStatus.TABLE.start();
        repatriation.statusSince = now;
        return repatriation;
    }

    public void move(ReturnStatus.Action action, @Nullable String why, Instant now) {
        ReturnStatus next = ReturnStatus.TABLE.next(status, action);
        if (action.needsReason() && why == null) {
            throw new RuleViolation(StateProblem.REASON_REQUIRED, "reason", "required");
        }
        status = next;
        statusSince = now;
        reason = action.needsReason() ? why : null;
    }

    /** The person has arrived: from now on somebody looks after them on these days. */
    public void planFollowUps(List<LocalDate> calendar) {
        calendar.forEach(day -> followUps.add(new ReturnFollowUp(day, null, null, null)));
    }

    /** Records a follow-up; earlier ones come first. */
    public void followUp(int number, String progress, String by, Instant now) {
        if (number < 1 || number > followUps.size()) {
            throw new RuleViolation(CommonProblem.NOT_FOUND);
        }
        ReturnFollowUp planned = followUps.get(number - 1);
        if (planned.isHeld() || (number > 1 && !followUps.get(number - 2).isHeld())) {
            throw new RuleViolation(StateProblem.STEP_NOT_ALLOWED);
        }
        followUps.set(number - 1, new ReturnFollowUp(planned.dueOn(), now, progress, by));
    }

    /** The next follow-up, if one is left. */
    public Optional<ReturnFollowUp> nextFollowUp() {
        return followUps.stream().filter(each -> !each.isHeld()).findFirst();
    }

    public List<ReturnFollowUp> followUps() {
        return List.copyOf(followUps);
    }

    /** Something was told to another State, under an agreement: the least that is needed. */
    public void share(Share share) {
        shares.add(share);
    }

    /**
     * Another State told something under an agreement.
     *
     * @throws RuleViolation STEP_NOT_ALLOWED if there is no return any more of which it could speak
     */
    public void hear(Heard said) {
        if (status == ReturnStatus.REFUSED || status == ReturnStatus.WITHDRAWN) {
            throw new RuleViolation(StateProblem.STEP_NOT_ALLOWED);
        }
        heard.add(said);
    }

    public List<Heard> heard() {
        return List.copyOf(heard);
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

    public String fromCountry() {
        return fromCountry;
    }

    public Office requestedBy() {
        return new Office(institution, unit);
    }

    public Office to() {
        return new Office(toInstitution, toUnit);
    }

    public ReturnStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public List<Share> shares() {
        return List.copyOf(shares);
    }
}
