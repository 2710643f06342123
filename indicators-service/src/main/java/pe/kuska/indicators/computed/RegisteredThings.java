package pe.kuska.indicators.computed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import pe.kuska.indicators.computed.domain.Contribution;
import pe.kuska.indicators.computed.domain.Definition;
import pe.kuska.indicators.computed.domain.PeriodDays;
import pe.kuska.indicators.territory.ReadTerritory;
import pe.kuska.indicators.territory.domain.BodyStanding;
import pe.kuska.indicators.territory.domain.Coverage;
import pe.kuska.indicators.territory.domain.TerritorialBody;
import pe.kuska.indicators.territory.domain.TerritorialPlan;

/**
 * Bodies and plans of the register that count towards an indicator: those that stand so on the period's last day, or today
 * while it runs.
 */
@ApplicationScoped
class RegisteredThings {

    private static final String LEVEL = "level";
    private static final String INSTITUTION = "institution";

    private final ReadTerritory readTerritory;

    RegisteredThings(ReadTerritory readTerritory) {
        this.readTerritory = readTerritory;
    }

    /** What counts; of one responsible entity only, where one is given. */
    List<Contribution> of(Definition definition, PeriodDays period, Optional<String> institution) {
        Definition.Register register = Objects.requireNonNull(definition.register(), definition.indicator());
        LocalDate today = readTerritory.today();
        LocalDate day = period.last().isAfter(today) ? today : period.last();
        if (period.first().isAfter(today)) {
            return List.of();
        }
        Stream<Contribution> counted = definition.unit() == Definition.CountingUnit.BODY
                ? bodies(definition, register, day)
                : plans(definition, register, day, period.year());
        return counted.filter(contribution ->
                        institution.isEmpty() || institution.get().equals(contribution.institution()))
                .toList();
    }

    private Stream<Contribution> bodies(Definition definition, Definition.Register register, LocalDate day) {
        return readTerritory.bodiesOn(day).stream()
                .filter(standing -> register.states().contains(standing.state().name()))
                .map(BodyStanding::body)
                .filter(body -> register.levels().contains(body.sheet().level().name()))
                .map(body ->
                        contribution(definition, body.id(), day, body.sheet().secretariat()));
    }

    private Stream<Contribution> plans(Definition definition, Definition.Register register, LocalDate day, int year) {
        Set<UUID> followedUp = register.followedUp() ? readTerritory.plansFollowedUpIn(year) : Set.of();
        return readTerritory.plansOn(day).stream()
                .filter(standing -> register.states().contains(standing.state().name()))
                .map(Coverage.PlanStanding::plan)
                .filter(plan -> register.levels().contains(plan.sheet().level().name())
                        && (!register.followedUp() || followedUp.contains(plan.id())))
                .map(plan ->
                        contribution(definition, plan.id(), day, plan.sheet().responsible()));
    }

    private static Contribution contribution(Definition definition, UUID id, LocalDate day, String institution) {
        return new Contribution(
                definition.key(), definition.version(), Definition.Side.NUMERATOR, id, day, institution);
    }

    /** What a dimension says of each body or plan. */
    Map<UUID, String> values(Definition.CountingUnit unit, String dimension) {
        Map<UUID, String> values = new HashMap<>();
        LocalDate today = readTerritory.today();
        if (unit == Definition.CountingUnit.BODY) {
            readTerritory.bodiesOn(today).stream()
                    .map(BodyStanding::body)
                    .forEach(body -> values.put(body.id(), value(dimension, body)));
        } else {
            readTerritory.plansOn(today).stream()
                    .map(Coverage.PlanStanding::plan)
                    .forEach(plan -> values.put(plan.id(), value(dimension, plan)));
        }
        return values;
    }

    private static String value(String dimension, TerritorialBody body) {
        TerritorialBody.Sheet sheet = body.sheet();
        return switch (dimension) {
            case LEVEL -> sheet.level().name();
            case INSTITUTION -> sheet.secretariat();
            case ComputeIndicator.DEPARTMENT -> sheet.ubigeo().substring(0, 2);
            case "kind" -> sheet.kind().name();
            default -> throw new IllegalStateException("bodies are not told apart by " + dimension);
        };
    }

    private static String value(String dimension, TerritorialPlan plan) {
        TerritorialPlan.Sheet sheet = plan.sheet();
        return switch (dimension) {
            case LEVEL -> sheet.level().name();
            case INSTITUTION -> sheet.responsible();
            case ComputeIndicator.DEPARTMENT -> sheet.ubigeo().substring(0, 2);
            default -> throw new IllegalStateException("plans are not told apart by " + dimension);
        };
    }
}
