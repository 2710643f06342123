package pe.kuska.indicators.computed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private final Definitions definitions;
    private final ContributionRepository contributions;
    private final PeopleOfEvents peopleOfEvents;
    private final ReadObservations readObservations;
    private final RecordedTime recordedTime;

    ComputeIndicator(
            Definitions definitions,
            ContributionRepository contributions,
            PeopleOfEvents peopleOfEvents,
            ReadObservations readObservations,
            RecordedTime recordedTime) {
        this.definitions = definitions;
        this.contributions = contributions;
        this.peopleOfEvents = peopleOfEvents;
        this.readObservations = readObservations;
        this.recordedTime = recordedTime;
    }

    /**
     * A computed figure beside the reported one.
     *
     * @param breakdowns counts by dimension and value, of the numerator
     */
    public record Computed(
            Definition definition,
            PeriodDays period,
            Counted numerator,
            Optional<Counted> denominator,
            Map<String, Map<String, Integer>> breakdowns,
            ObservedFigure reported) {

        /** The value: a count, or a share in percent with one decimal, half up; empty while nothing is in the whole. */
        public Optional<BigDecimal> value() {
            if (denominator.isEmpty()) {
                return Optional.of(BigDecimal.valueOf(numerator.count()));
            }
            int whole = denominator.get().count();
            return whole == 0
                    ? Optional.empty()
                    : Optional.of(ExactRatio.of(numerator.count())
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

    /**
     * Computes an indicator. Whoever reports indicators sees what the own institution announced.
     *
     * @throws RuleViolation NOT_COMPUTED or NOT_A_PERIOD
     */
    @Transactional
    public Computed of(String indicator, Optional<String> policy, String period, Caller by) {
        Definition definition = find(indicator, policy);
        PeriodDays days = days(period);
        Map<Definition.Side, List<Contribution>> sides = sides(definition, days, by);
        List<Contribution> above = sides.getOrDefault(Definition.Side.NUMERATOR, List.of());
        List<Counted.Telling> tellings = tellings(definition, above);
        Instant now = recordedTime.forReading();
        return new Computed(
                definition,
                days,
                Counted.of(tellings),
                Optional.ofNullable(definition.denominator())
                        .map(_ -> Counted.of(
                                tellings(definition, sides.getOrDefault(Definition.Side.DENOMINATOR, List.of())))),
                breakdowns(definition, above, tellings),
                readObservations
                        .ofPolicy(definition.policy(), now)
                        .getOrDefault(definition.indicator(), new TreeMap<>())
                        .getOrDefault(days.year(), ObservedFigure.PENDING));
    }

    /** What a side counts, each by its code: persons, cases or events. */
    @Transactional
    public Set<String> members(
            String indicator, Optional<String> policy, String period, Definition.Side side, Caller by) {
        Definition definition = find(indicator, policy);
        return Counted.of(
                        tellings(definition, sides(definition, days(period), by).getOrDefault(side, List.of())))
                .members();
    }

    private Map<Definition.Side, List<Contribution>> sides(Definition definition, PeriodDays days, Caller by) {
        boolean all = by.has(Role.POLICY_LEAD) || by.has(Role.AUDITOR);
        return contributions
                .listOf(
                        definition,
                        days.first(),
                        days.last(),
                        all ? Optional.empty() : Optional.of(by.institution().code()))
                .stream()
                .collect(Collectors.groupingBy(Contribution::side));
    }

    private List<Counted.Telling> tellings(Definition definition, List<Contribution> side) {
        List<UUID> events = side.stream().map(Contribution::event).toList();
        return switch (definition.unit()) {
            case PERSON ->
                peopleOfEvents.of(events).stream()
                        .map(told -> new Counted.Telling(told.event(), told.person(), told.toldAs(), told.withdrawn()))
                        .toList();
            case CASE -> {
                Set<UUID> withdrawn = peopleOfEvents.of(events).stream()
                        .filter(PeopleOfEvents.Told::withdrawn)
                        .map(PeopleOfEvents.Told::event)
                        .collect(Collectors.toSet());
                yield contributions.subjectsOf(events).entrySet().stream()
                        .map(event -> new Counted.Telling(
                                event.getKey(), event.getValue(), event.getValue(), withdrawn.contains(event.getKey())))
                        .toList();
            }
            case EVENT ->
                events.stream()
                        .map(event -> new Counted.Telling(event, event.toString(), event.toString(), false))
                        .toList();
        };
    }

    private Map<String, Map<String, Integer>> breakdowns(
            Definition definition, List<Contribution> side, List<Counted.Telling> tellings) {
        Map<String, Map<String, Integer>> breakdowns = new TreeMap<>();
        for (String dimension : definition.dimensions()) {
            Map<UUID, String> values = values(dimension, side);
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

    /** What a dimension says of each event: who acted, a code it carries, or the department of its ubigeo. */
    private Map<UUID, String> values(String dimension, List<Contribution> side) {
        List<UUID> events = side.stream().map(Contribution::event).toList();
        return switch (dimension) {
            case "institution" -> institutions(side);
            case "department" -> {
                Map<UUID, String> departments = new HashMap<>();
                contributions
                        .codesOf("ubigeo", events)
                        .forEach((event, ubigeo) ->
                                departments.put(event, ubigeo.substring(0, Math.min(2, ubigeo.length()))));
                yield departments;
            }
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
