package pe.kuska.indicators.computed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import pe.kuska.indicators.activity.PeopleOfEvents;
import pe.kuska.indicators.computed.domain.Contribution;
import pe.kuska.indicators.computed.domain.Counted;
import pe.kuska.indicators.computed.domain.Definition;
import pe.kuska.indicators.computed.domain.PeriodDays;
import pe.kuska.indicators.computed.persistence.ContributionRepository;
import pe.kuska.indicators.observations.ReadObservations;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.domain.ExactRatio;
import pe.kuska.indicators.recording.RecordedTime;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.problem.RuleViolation;

/** Computes an indicator of a period beside what was reported, and leads down to what was counted. */
@ApplicationScoped
public class ComputeIndicator {

    /** The dimension of the departments, by INEI's two digits. */
    public static final String DEPARTMENT = "department";

    private final Definitions definitions;
    private final ContributionRepository contributions;
    private final CasesAsTold casesAsTold;
    private final RelatedEvents relatedEvents;
    private final PeopleOfEvents peopleOfEvents;
    private final DepartmentsOfEvents departmentsOfEvents;
    private final RegisteredThings registeredThings;
    private final ReadObservations readObservations;
    private final RecordedTime recordedTime;

    ComputeIndicator(
            Definitions definitions,
            ContributionRepository contributions,
            CasesAsTold casesAsTold,
            RelatedEvents relatedEvents,
            PeopleOfEvents peopleOfEvents,
            DepartmentsOfEvents departmentsOfEvents,
            RegisteredThings registeredThings,
            ReadObservations readObservations,
            RecordedTime recordedTime) {
        this.definitions = definitions;
        this.contributions = contributions;
        this.casesAsTold = casesAsTold;
        this.relatedEvents = relatedEvents;
        this.peopleOfEvents = peopleOfEvents;
        this.departmentsOfEvents = departmentsOfEvents;
        this.registeredThings = registeredThings;
        this.readObservations = readObservations;
        this.recordedTime = recordedTime;
    }

    /**
     * A computed figure beside the reported one.
     *
     * @param leftOut how many events of the numerator do not count because of another event
     * @param outsideWhole how many of the numerator are not in the denominator and therefore do not count
     * @param breakdowns counts by dimension and value, of the numerator
     */
    public record Computed(
            Definition definition,
            PeriodDays period,
            Counted numerator,
            Optional<Counted> denominator,
            int leftOut,
            int outsideWhole,
            Map<String, Map<String, Integer>> breakdowns,
            ObservedFigure reported) {

        /** The value: a count, or percent with one decimal, half up; empty while nothing is in the whole. */
        public Optional<BigDecimal> value() {
            int above = numerator.count();
            return switch (definition.measure()) {
                case COUNT -> Optional.of(BigDecimal.valueOf(above));
                case SHARE -> percent(above);
                case VARIATION ->
                    percent(above - denominator.map(Counted::count).orElse(0));
            };
        }

        private Optional<BigDecimal> percent(int above) {
            int whole = denominator.map(Counted::count).orElse(0);
            return whole == 0
                    ? Optional.empty()
                    : Optional.of(ExactRatio.of(above)
                            .dividedBy(ExactRatio.of(whole))
                            .times(ExactRatio.of(100))
                            .rounded(1, RoundingMode.HALF_UP));
        }

        /** Reported minus computed, where both are known and the period is the year that is reported. */
        public Optional<BigDecimal> difference() {
            return period.isWholeYear()
                    ? value().flatMap(computed -> reported.value().number().map(stated -> stated.subtract(computed)))
                    : Optional.empty();
        }
    }

    /** What stands on a side: the events that count, whom or what they tell of, and how many others were left out. */
    private record Stood(List<Contribution> events, List<Counted.Telling> tellings, int leftOut, int outsideWhole) {}

    /**
     * Computes an indicator. Whoever reports indicators sees what the own institution announced.
     *
     * @throws RuleViolation NOT_COMPUTED or NOT_A_PERIOD
     */
    @Transactional
    public Computed of(String indicator, Optional<String> policy, String period, Caller by) {
        return computed(find(indicator, policy), days(period), seenBy(by));
    }

    /**
     * Computes an indicator from what all institutions announced: for who answers for it, and for those who hide what
     * gives people away.
     *
     * @throws RuleViolation NOT_COMPUTED or NOT_A_PERIOD
     */
    @Transactional
    public Computed ofAll(String indicator, String policy, String period) {
        return computed(find(indicator, Optional.of(policy)), days(period), Optional.empty());
    }

    /** Whose announcements somebody sees; empty for all. */
    private static Optional<String> seenBy(Caller by) {
        return by.has(Role.POLICY_LEAD) || by.has(Role.AUDITOR)
                ? Optional.empty()
                : Optional.of(by.institution().code());
    }

    private Computed computed(Definition definition, PeriodDays days, Optional<String> institution) {
        Stood below = side(definition, Definition.Side.DENOMINATOR, days, institution);
        Stood above = ofWhole(definition, side(definition, Definition.Side.NUMERATOR, days, institution), below);
        Instant now = recordedTime.forReading();
        return new Computed(
                definition,
                days,
                Counted.of(above.tellings()),
                definition.measure() == Definition.Measure.COUNT
                        ? Optional.empty()
                        : Optional.of(Counted.of(below.tellings())),
                above.leftOut(),
                above.outsideWhole(),
                breakdowns(definition, above.events(), above.tellings()),
                readObservations
                        .ofPolicy(definition.policy(), now)
                        .getOrDefault(definition.indicator(), new TreeMap<>())
                        .getOrDefault(days.year(), ObservedFigure.PENDING));
    }

    /** What a side counts, each by its code: persons, cases, records, or what each event is about. */
    @Transactional
    public List<String> members(
            String indicator, Optional<String> policy, String period, Definition.Side side, Caller by) {
        Definition definition = find(indicator, policy);
        PeriodDays days = days(period);
        Optional<String> institution = seenBy(by);
        Stood below = side(definition, Definition.Side.DENOMINATOR, days, institution);
        Stood wanted = side == Definition.Side.DENOMINATOR
                ? below
                : ofWhole(definition, side(definition, Definition.Side.NUMERATOR, days, institution), below);
        Set<String> members = Counted.of(wanted.tellings()).members();
        return definition.unit() == Definition.CountingUnit.EVENT
                ? contributions
                        .subjectsOf(members.stream().map(UUID::fromString).toList())
                        .values()
                        .stream()
                        .sorted()
                        .toList()
                : List.copyOf(members);
    }

    /** A side as it stands; what a variation compares with is the numerator of a year before. */
    private Stood side(Definition definition, Definition.Side side, PeriodDays days, Optional<String> institution) {
        boolean below = side == Definition.Side.DENOMINATOR;
        if (below && definition.measure() == Definition.Measure.COUNT) {
            return new Stood(List.of(), List.of(), 0, 0);
        }
        if (definition.unit().isRegistered()) {
            List<Contribution> standing = registeredThings.of(definition, days, institution);
            return new Stood(standing, tellings(definition, standing), 0, 0);
        }
        boolean varies = definition.measure() == Definition.Measure.VARIATION;
        Definition.Side noted = varies ? Definition.Side.NUMERATOR : side;
        PeriodDays within = below && varies ? days.aYearBefore() : days;
        Definition.Selection selection = definition.selectionOf(side);
        List<Contribution> found =
                contributions.listOf(definition, noted, answersTo(definition, selection, within), institution);
        List<Contribution> related = relatedEvents.counting(selection, found);
        Set<Contribution> kept = Set.copyOf(related);
        long leftOut = found.stream()
                .filter(one -> within.holds(one.occurredOn()) && !kept.contains(one))
                .count();
        List<Contribution> counting = new ArrayList<>(related);
        counting.addAll(casesAsTold.counting(definition, noted, within, institution));
        return new Stood(counting, tellings(definition, counting), (int) leftOut, 0);
    }

    /** What answers within hours to something of the period's last day may come after it; it counts with what it answers to. */
    private static PeriodDays answersTo(Definition definition, Definition.Selection selection, PeriodDays days) {
        Definition.Relation after = selection.after();
        Integer hours = after == null ? null : after.hours();
        return hours == null || !definition.onlyOfWhole() ? days : days.andAfter(hours);
    }

    private static Stood ofWhole(Definition definition, Stood above, Stood below) {
        if (!definition.onlyOfWhole()) {
            return above;
        }
        Set<String> whole = Counted.of(below.tellings()).members();
        List<Counted.Telling> inside = above.tellings().stream()
                .filter(telling -> telling.withdrawn() || whole.contains(telling.member()))
                .toList();
        int outside = Counted.of(above.tellings()).count() - Counted.of(inside).count();
        return new Stood(above.events(), inside, above.leftOut(), outside);
    }

    private List<Counted.Telling> tellings(Definition definition, List<Contribution> side) {
        List<UUID> events = side.stream().map(Contribution::event).toList();
        return switch (definition.unit()) {
            case PERSON ->
                peopleOfEvents.of(events).stream()
                        .map(told -> new Counted.Telling(told.event(), told.person(), told.toldAs(), told.withdrawn()))
                        .toList();
            case CASE -> {
                Set<UUID> withdrawn = contributions.withdrawnAmong(events);
                yield contributions.subjectsOf(events).entrySet().stream()
                        .map(event -> new Counted.Telling(
                                event.getKey(), event.getValue(), event.getValue(), withdrawn.contains(event.getKey())))
                        .toList();
            }
            case RECORD ->
                contributions.codesOf(RelatedEvents.RECORD, events).entrySet().stream()
                        .map(event -> new Counted.Telling(event.getKey(), event.getValue(), event.getValue(), false))
                        .toList();
            case EVENT, BODY, PLAN ->
                events.stream()
                        .map(event -> new Counted.Telling(event, event.toString(), event.toString(), false))
                        .toList();
        };
    }

    private Map<String, Map<String, Integer>> breakdowns(
            Definition definition, List<Contribution> side, List<Counted.Telling> tellings) {
        Map<String, Map<String, Integer>> breakdowns = new TreeMap<>();
        for (String dimension : definition.dimensions()) {
            Map<UUID, String> values = values(definition, dimension, side);
            Map<String, Set<String>> members = new TreeMap<>();
            tellings.stream()
                    .filter(telling -> !telling.withdrawn())
                    .forEach(telling -> members.computeIfAbsent(
                                    values.getOrDefault(telling.event(), "SIN_DATO"), _ -> new HashSet<>())
                            .add(telling.member()));
            Map<String, Integer> counts = new TreeMap<>();
            members.forEach((value, found) -> counts.put(value, found.size()));
            breakdowns.put(dimension, counts);
        }
        return breakdowns;
    }

    /** What a dimension says of each event: who acted, a code it carries, or of which department it is. */
    private Map<UUID, String> values(Definition definition, String dimension, List<Contribution> side) {
        List<UUID> events = side.stream().map(Contribution::event).toList();
        if (definition.unit().isRegistered()) {
            return registeredThings.values(definition.unit(), dimension);
        }
        return switch (dimension) {
            case "institution" -> institutions(side);
            case DEPARTMENT -> departmentsOfEvents.of(events, definition.place());
            default -> contributions.codesOf(dimension, events);
        };
    }

    private static Map<UUID, String> institutions(List<Contribution> side) {
        Map<UUID, String> institutions = new HashMap<>();
        side.forEach(contribution -> {
            String institution = contribution.institution();
            if (institution != null) {
                institutions.put(contribution.event(), institution);
            }
        });
        return institutions;
    }

    private Definition find(String indicator, Optional<String> policy) {
        return definitions.find(indicator, policy).orElseThrow(() -> new RuleViolation(ComputedProblem.NOT_COMPUTED));
    }

    private static PeriodDays days(String period) {
        return PeriodDays.of(period)
                .orElseThrow(() -> new RuleViolation(ComputedProblem.NOT_A_PERIOD, "period", "period"));
    }
}
