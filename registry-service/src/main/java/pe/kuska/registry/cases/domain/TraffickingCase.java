package pe.kuska.registry.cases.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.ids.Uuids;

/**
 * A case of trafficking or of a connected crime (Código Penal 129-A to 129-O, 303-A/B) as one institution registered
 * it. Every change makes a new version; none is ever lost.
 */
@Entity
@Table(name = "trafficking_case")
public class TraffickingCase {

    @Id
    private UUID id;

    private String code;

    @Embedded
    @AttributeOverride(name = "institution", column = @Column(name = "institution", updatable = false))
    private CaseSource source;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private Instant receivedAt;
    private @Nullable String crime;
    private String[] conducts;
    private String[] means;
    private String[] purposes;
    private @Nullable String recruitment;
    private @Nullable String ubigeo;

    @Column(name = "other_files")
    private String[] references;

    private @Nullable Circumstances circumstances;

    @ElementCollection
    @CollectionTable(name = "case_route_leg", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<RouteLeg> route = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_person", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<PersonInCase> persons = new ArrayList<>();

    private int version;
    private Instant registeredAt;
    private Instant changedAt;
    private @Nullable Instant withdrawnAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected TraffickingCase() {}

    @SuppressWarnings("NullAway.Init")
    private TraffickingCase(CaseSource source, CaseFacts facts, List<PersonInCase> persons, Instant now) {
        this.id = Uuids.next();
        this.code = CaseCode.next().value();
        this.source = source;
        this.version = 1;
        this.registeredAt = now;
        this.changedAt = now;
        this.persons.addAll(persons);
        state(facts);
    }

    /** A case that no institution's system has told us of under this number. */
    public static TraffickingCase register(
            CaseSource source, CaseFacts facts, List<PersonInCase> persons, Instant now) {
        return new TraffickingCase(source, facts, persons, now);
    }

    /**
     * The source tells the case again, whole: people it no longer names are withdrawn.
     *
     * @param mentioned the people it names now
     * @return whether anything is different from before
     */
    public boolean restate(CaseFacts facts, List<PersonInCase> mentioned, Instant now) {
        Set<UUID> named = new HashSet<>();
        mentioned.forEach(person -> named.add(person.recordId()));
        List<PersonInCase> restated = new ArrayList<>(mentioned);
        persons.stream()
                .filter(person -> !named.contains(person.recordId()))
                .map(PersonInCase::asWithdrawn)
                .forEach(restated::add);
        boolean samePeople = Set.copyOf(restated).equals(Set.copyOf(persons));
        if (samePeople && facts.equals(facts())) {
            return false;
        }
        if (!samePeople) {
            persons.clear();
            persons.addAll(restated);
        }
        change(facts, now);
        return true;
    }

    /**
     * The institution corrects the facts; the people stay.
     *
     * @return whether anything is different from before
     */
    public boolean amend(CaseFacts facts, Instant now) {
        if (facts.equals(facts())) {
            return false;
        }
        change(facts, now);
        return true;
    }

    /** It should not have been registered: nobody is in it any more, and it is shown no more. */
    public void withdraw(Instant now) {
        List<PersonInCase> withdrawn =
                persons.stream().map(PersonInCase::asWithdrawn).toList();
        persons.clear();
        persons.addAll(withdrawn);
        withdrawnAt = now;
        version++;
        changedAt = now;
    }

    /** What somebody said about a person of this case changed: the case as a whole has a new version. */
    public void noteChangedPerson(Instant now) {
        version++;
        changedAt = now;
    }

    private void change(CaseFacts facts, Instant now) {
        state(facts);
        version++;
        changedAt = now;
    }

    private void state(CaseFacts facts) {
        kind = facts.kind();
        receivedAt = facts.receivedAt();
        crime = facts.crime();
        conducts = facts.conducts().toArray(String[]::new);
        means = facts.means().toArray(String[]::new);
        purposes = facts.purposes().toArray(String[]::new);
        recruitment = facts.recruitment();
        ubigeo = facts.ubigeo();
        references = facts.references().toArray(String[]::new);
        circumstances = facts.circumstances().areNone() ? null : facts.circumstances();
        if (!route.equals(facts.route())) {
            route.clear();
            route.addAll(facts.route());
        }
    }

    public CaseFacts facts() {
        return new CaseFacts(
                kind,
                receivedAt,
                crime,
                List.of(conducts),
                List.of(means),
                List.of(purposes),
                recruitment,
                ubigeo,
                List.copyOf(route),
                List.of(references),
                Objects.requireNonNullElse(circumstances, Circumstances.NONE));
    }

    public UUID id() {
        return id;
    }

    public CaseCode code() {
        return new CaseCode(code);
    }

    public CaseSource source() {
        return source;
    }

    /** The people the source names now. */
    public List<PersonInCase> persons() {
        return persons.stream().filter(person -> !person.withdrawn()).toList();
    }

    /** Also those it no longer names. */
    public List<PersonInCase> everyPersonEverNamed() {
        return List.copyOf(persons);
    }

    public int version() {
        return version;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
