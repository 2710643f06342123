package pe.kuska.tracking.followup.domain;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import pe.kuska.tracking.followup.domain.Fact.CaseWithdrawn;
import pe.kuska.tracking.followup.domain.Fact.IdentityDecision;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.Fact.VictimInCase;

/**
 * Everything that happened to one victim across the institutions, in order. Only a person who is a victim in some case
 * has one; suspects, witnesses and complainants are not followed.
 */
public final class PathOfCare {

    /** Where a referral's step tells which unit it was sent to. */
    public static final String TO_INSTITUTION = "toInstitution";

    /** See {@link #TO_INSTITUTION}. */
    public static final String TO_UNIT = "toUnit";

    /** Where a step tells which institution is to know of it although it is no side of it; others do not hear this. */
    public static final String WATCHED_BY = "watchedBy";

    /** Where a step tells which unit began it. */
    public static final String FROM_INSTITUTION = "fromInstitution";

    /** See {@link #FROM_INSTITUTION}. */
    public static final String FROM_UNIT = "fromUnit";

    private static final Comparator<Step> IN_ORDER =
            comparing(Step::occurredAt).thenComparing(Step::type).thenComparing(Step::eventId);
    private static final Comparator<VictimInCase> AS_SAID =
            comparing(VictimInCase::occurredAt).thenComparing(VictimInCase::status);

    private final PersonCode person;
    private final Set<PersonCode> otherCodes;
    private final List<VictimInCase> victimInCases;
    private final List<Step> steps;

    private PathOfCare(
            PersonCode person, Set<PersonCode> otherCodes, List<VictimInCase> victimInCases, List<Step> steps) {
        this.person = person;
        this.otherCodes = otherCodes;
        this.victimInCases = victimInCases;
        this.steps = steps;
    }

    /**
     * The path that a code leads to, or empty if nobody said that this person is a victim. What was done for somebody stays
     * on record although the case was withdrawn; and that somebody was taken for a victim stays on the path, without what
     * became of the case afterwards.
     */
    public static Optional<PathOfCare> of(PersonCode code, Collection<? extends Fact> facts) {
        List<VictimInCase> everyVictim = facts.stream()
                .filter(VictimInCase.class::isInstance)
                .map(VictimInCase.class::cast)
                .toList();
        Identities identity = Identities.after(
                facts.stream()
                        .filter(IdentityDecision.class::isInstance)
                        .map(IdentityDecision.class::cast)
                        .toList(),
                everyVictim);
        PersonCode person = identity.personOf(code);
        Set<String> withdrawn = facts.stream()
                .filter(CaseWithdrawn.class::isInstance)
                .map(fact -> ((CaseWithdrawn) fact).caseCode())
                .collect(toUnmodifiableSet());
        List<VictimInCase> everNamed = everyVictim.stream()
                .filter(fact -> identity.personOf(fact).equals(person))
                .filter(fact -> !withdrawn.contains(fact.caseCode()))
                .distinct()
                .sorted(AS_SAID)
                .toList();
        TakenBack takenBack = TakenBack.of(everNamed, facts);
        List<VictimInCase> victimInCases =
                everNamed.stream().filter(takenBack::stands).toList();
        Set<String> cases = victimInCases.stream().map(VictimInCase::caseCode).collect(toUnmodifiableSet());
        List<Step> steps = Stream.concat(
                        facts.stream().filter(Step.class::isInstance).map(Step.class::cast), takenBack.told().stream())
                .filter(step -> concerns(step, person, cases, identity) || takenBack.shows(step))
                .distinct()
                .sorted(IN_ORDER)
                .toList();
        boolean wasNever = withdrawn.isEmpty() && takenBack.told().isEmpty();
        if (victimInCases.isEmpty() && (steps.isEmpty() || wasNever)) {
            return Optional.empty();
        }
        return Optional.of(new PathOfCare(person, identity.otherCodesOf(person), victimInCases, steps));
    }

    /** The codes of a step that say which unit began what it is about. */
    public static Map<String, String> from(Office began) {
        String unit = began.unit();
        return unit == null
                ? Map.of(FROM_INSTITUTION, began.institution())
                : Map.of(FROM_INSTITUTION, began.institution(), FROM_UNIT, unit);
    }

    private static boolean concerns(Step step, PersonCode person, Set<String> cases, Identities identity) {
        PersonCode recordedUnder = step.person();
        return recordedUnder == null
                ? cases.contains(step.caseCode())
                : identity.personOf(recordedUnder, step.caseCode()).equals(person);
    }

    public PersonCode person() {
        return person;
    }

    /** Codes under which the person was known and that lead here today. */
    public Set<PersonCode> otherCodes() {
        return Set.copyOf(otherCodes);
    }

    /** All codes that lead to the person, as they are written. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>(Set.of(person.value()));
        otherCodes.forEach(code -> codes.add(code.value()));
        return codes;
    }

    /** What happened, oldest first. */
    public List<Step> steps() {
        return steps;
    }

    /** The cases in which the person is a victim. */
    public Set<String> cases() {
        return victimInCases.stream().map(VictimInCase::caseCode).collect(toCollection(TreeSet::new));
    }

    /** What happened to the person as a victim: nothing of cases in which they turned out to be none. */
    public List<Step> stepsAsVictim() {
        Set<String> standing = cases();
        return steps.stream()
                .filter(step -> step.person() != null || standing.contains(String.valueOf(step.caseCode())))
                .toList();
    }

    /** The furthest stage of recovery that any step shows. */
    public Stage stage() {
        return steps.stream().map(Step::stage).max(Comparator.naturalOrder()).orElse(Stage.I_ATENCION);
    }

    /** What was last said about the person being a victim; if every case was withdrawn or names them no more, that they are none. */
    public VictimStatus status() {
        return victimInCases.isEmpty()
                ? VictimStatus.RULED_OUT
                : victimInCases.getLast().status();
    }

    /** The institutions that registered a case in which the person is a victim. */
    public Set<String> registeredBy() {
        return steps.stream()
                .filter(step -> step.type().tellsOfCase())
                .map(step -> step.actor().institution())
                .collect(toUnmodifiableSet());
    }

    /** Whether an institution registered a case in which the person is a victim. */
    public boolean hasCaseOf(String institution) {
        return registeredBy().contains(institution);
    }

    /** The units that took responsibility for the person. */
    public Set<Office> acceptedBy() {
        return steps.stream()
                .filter(step -> step.type().takesResponsibility())
                .map(Step::actor)
                .collect(toUnmodifiableSet());
    }

    /** Whether a unit took responsibility for the person. */
    public boolean wasAcceptedBy(Office unit) {
        return acceptedBy().contains(unit);
    }

    /**
     * The units that hold the person today: whoever accepted a referral and has not given it back, whoever received her last,
     * and until somebody received her, whoever registered the case that brought her. A case received after she was let go
     * counts again.
     */
    public Set<Office> heldBy() {
        Holding holding = new Holding();
        steps.forEach(holding::follow);
        return holding.holding();
    }

    /** Whether a unit holds the person today; a case that names no unit is its whole institution's. */
    public boolean isHeldBy(Office unit) {
        Set<Office> holding = heldBy();
        return holding.contains(unit) || holding.contains(new Office(unit.institution(), null));
    }

    /** Who has the person with them, and so can give her to another. */
    public Custody custody() {
        return Custody.after(steps);
    }

    /** Whether a unit is giving the person into the care of another, which has not answered yet. */
    public boolean isGivenBy(Office from, Office to) {
        Map<UUID, Step> latest = new HashMap<>();
        steps.stream()
                .filter(step -> step.aboutId() != null)
                .forEach(step -> latest.put(Objects.requireNonNull(step.aboutId()), step));
        return latest.values().stream()
                .anyMatch(step -> step.type() == EntryType.HAND_OVER_OFFERED
                        && step.actor().equals(from)
                        && to.institution().equals(step.codes().get(TO_INSTITUTION))
                        && String.valueOf(to.unit()).equals(step.codes().get(TO_UNIT)));
    }

    /** What is owed next, the longest-standing first. */
    public List<OwedStep> owed() {
        OwedSteps owed = new OwedSteps();
        steps.forEach(owed::follow);
        return owed.inOrder();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PathOfCare that
                && person.equals(that.person)
                && steps.equals(that.steps)
                && cases().equals(that.cases())
                && status() == that.status();
    }

    @Override
    public int hashCode() {
        return 31 * person.hashCode() + steps.hashCode();
    }

    @Override
    public String toString() {
        return person + " " + cases() + " " + steps;
    }
}
