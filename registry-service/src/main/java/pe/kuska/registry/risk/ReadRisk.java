package pe.kuska.registry.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.risk.domain.Exposure;
import pe.kuska.registry.risk.domain.Observed;
import pe.kuska.registry.risk.domain.Population;
import pe.kuska.registry.risk.domain.RiskIndex;
import pe.kuska.registry.risk.domain.RiskProblem;
import pe.kuska.registry.risk.domain.Stage;
import pe.kuska.registry.risk.persistence.PopulationRepository;
import pe.kuska.registry.statistics.CountedPlaces;
import pe.kuska.registry.statistics.CountedPlaces.Counted;
import pe.kuska.registry.statistics.domain.Dimension;

/**
 * The index of a window of years, by department or province, of recruitment or of exploitation. Without inhabitants it compares counts and
 * says that this is no risk.
 */
@ApplicationScoped
public class ReadRisk {

    /** How long the window is for those who see no numbers; as long as it is unless one asks for another. */
    public static final int YEARS = 3;

    static final int DEPARTMENT = 2;
    static final int PROVINCE = 4;
    private static final int DEPARTMENTS = 25;

    private final CallerProvider callers;
    private final CountedPlaces places;
    private final PopulationRepository populations;
    private final RiskRules rules;
    private final InstantSource clock;

    ReadRisk(
            CallerProvider callers,
            CountedPlaces places,
            PopulationRepository populations,
            RiskRules rules,
            InstantSource clock) {
        this.callers = callers;
        this.places = places;
        this.populations = populations;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What is asked.
     *
     * @param until the last year of the window
     * @param years how many years the window has
     * @param asOf as the figures and the tables of inhabitants were then
     */
    public record Question(
            Stage stage,
            boolean byProvince,
            int until,
            int years,
            @Nullable Instant asOf) {

        int from() {
            return until - years + 1;
        }
    }

    /**
     * The answer.
     *
     * @param hasPopulation whether rates are by inhabitants; if not, counts are compared
     * @param withoutPopulation territories in which somebody was counted and whose inhabitants no table tells; only with numbers
     * @param unplaced victimisations of which nobody knows the place, or that are abroad
     * @param isProtected whether the reader sees levels but no numbers
     */
    public record Answer(
            Question question,
            Instant asOf,
            boolean hasPopulation,
            List<Population> populations,
            RiskIndex index,
            List<String> withoutPopulation,
            long unplaced,
            boolean isProtected,
            RiskRules rules) {}

    @Transactional
    public Answer read(Question question) {
        if (question.stage() == Stage.RECRUITMENT && question.byProvince()) {
            throw new RuleViolation(RiskProblem.NOT_BY_PROVINCE, "level", "not-by-province");
        }
        Caller caller = callers.current();
        boolean seesNumbers = caller.has(Role.POLICY_LEAD) || caller.has(Role.AUDITOR);
        if (question.asOf() != null && !seesNumbers) {
            // From one moment to the next a level changes because of a single victim.
            throw new RuleViolation(RiskProblem.ONLY_TODAY, "asOf", "not-allowed");
        }
        if (question.years() != YEARS && !seesNumbers) {
            throw new RuleViolation(RiskProblem.ONLY_ONE_WINDOW, "years", "not-allowed");
        }
        int length = question.byProvince() ? PROVINCE : DEPARTMENT;
        Counted counted = places.of(dimension(question), question.asOf());
        Instant known = question.asOf() == null ? clock.instant() : question.asOf();
        Exposure exposure = new Exposure(populations.listAt(known));
        boolean hasPopulation = !exposure.isUnknown(length);
        Set<String> territories = territories(counted, exposure, length);
        List<Observed> window = new ArrayList<>();
        List<Observed> earlier = new ArrayList<>();
        List<String> withoutPopulation = new ArrayList<>();
        for (String territory : territories) {
            long now = counted.of(territory, question.from(), question.until());
            long before = counted.of(territory, question.from() - question.years(), question.from() - 1);
            OptionalDouble people =
                    hasPopulation ? exposure.of(territory, question.from(), question.until()) : OptionalDouble.of(1);
            OptionalDouble peopleBefore = hasPopulation
                    ? exposure.of(territory, question.from() - question.years(), question.from() - 1)
                    : OptionalDouble.of(1);
            if (people.isEmpty() || peopleBefore.isEmpty()) {
                if (now > 0) {
                    withoutPopulation.add(territory);
                }
                continue;
            }
            window.add(new Observed(territory, now, people.getAsDouble()));
            earlier.add(new Observed(territory, before, peopleBefore.getAsDouble()));
        }
        return new Answer(
                question,
                counted.asOf(),
                hasPopulation,
                exposure.used(question.from() - question.years(), question.until(), length),
                // Of two windows and a direction, a hidden count of one year could be told.
                RiskIndex.of(window, seesNumbers ? earlier : List.of()),
                seesNumbers ? withoutPopulation : List.of(),
                unplaced(counted, question, territories),
                !seesNumbers,
                rules);
    }

    private static Dimension dimension(Question question) {
        return switch (question.stage()) {
            case RECRUITMENT -> Dimension.ORIGIN;
            case EXPLOITATION -> question.byProvince() ? Dimension.PROVINCE : Dimension.DEPARTMENT;
        };
    }

    /** All departments, where somebody was counted or not; the provinces of which figures or a table tell. */
    private static Set<String> territories(Counted counted, Exposure exposure, int length) {
        Set<String> codes = new TreeSet<>(exposure.territories(length));
        if (length == DEPARTMENT) {
            for (int code = 1; code <= DEPARTMENTS; code++) {
                codes.add("%02d".formatted(code));
            }
        }
        counted.byYear()
                .values()
                .forEach(year -> year.keySet().stream()
                        .filter(code -> code.length() == length && Character.isDigit(code.charAt(0)))
                        .forEach(codes::add));
        return codes;
    }

    private static long unplaced(Counted counted, Question question, Set<String> territories) {
        long sum = 0;
        for (int year = question.from(); year <= question.until(); year++) {
            sum += counted.byYear().getOrDefault(year, Map.of()).entrySet().stream()
                    .filter(one -> !territories.contains(one.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
        return sum;
    }
}
