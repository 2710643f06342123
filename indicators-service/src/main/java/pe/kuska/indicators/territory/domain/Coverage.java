package pe.kuska.indicators.territory.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** In how many regions somebody articulates the policy and a plan is in force on a day. */
public record Coverage(LocalDate on, List<OfRegion> regions) {

    public Coverage {
        regions = List.copyOf(regions);
    }

    /**
     * A region's own body and plan, the best of each, and how many the provinces and districts within it have.
     *
     * @param synthetic whether something made up for a demonstration is counted
     */
    public record OfRegion(
            Regions.Region region,
            Optional<BodyState> body,
            Optional<PlanState> plan,
            int localBodiesActive,
            int localPlansInForce,
            boolean synthetic) {}

    /** A plan as it stands. */
    public record PlanStanding(TerritorialPlan plan, PlanState state) {}

    public static Coverage of(LocalDate day, Regions regions, List<BodyStanding> bodies, List<PlanStanding> plans) {
        return new Coverage(
                day,
                regions.all().stream()
                        .map(region -> ofRegion(
                                region,
                                bodies.stream()
                                        .filter(standing -> regions.of(
                                                        standing.body().sheet().ubigeo())
                                                .equals(region))
                                        .toList(),
                                plans.stream()
                                        .filter(standing -> regions.of(
                                                        standing.plan().sheet().ubigeo())
                                                .equals(region))
                                        .toList()))
                        .toList());
    }

    private static OfRegion ofRegion(Regions.Region region, List<BodyStanding> bodies, List<PlanStanding> plans) {
        return new OfRegion(
                region,
                bodies.stream()
                        .filter(standing -> standing.body().sheet().level() == GovernmentLevel.REGIONAL)
                        .map(BodyStanding::state)
                        .min(Comparator.naturalOrder()),
                plans.stream()
                        .filter(standing -> standing.plan().sheet().level() == GovernmentLevel.REGIONAL)
                        .map(PlanStanding::state)
                        .min(Comparator.comparing(Coverage::rank)),
                count(bodies.stream()
                        .filter(standing -> standing.body().sheet().level() != GovernmentLevel.REGIONAL
                                && standing.state() == BodyState.ACTIVE)
                        .count()),
                count(plans.stream()
                        .filter(standing -> standing.plan().sheet().level() != GovernmentLevel.REGIONAL
                                && standing.state() == PlanState.IN_FORCE)
                        .count()),
                bodies.stream().anyMatch(standing -> standing.body().isSynthetic())
                        || plans.stream().anyMatch(standing -> standing.plan().isSynthetic()));
    }

    /** Which of several plans says most of a region: one in force before one to come, that before a draft, all before an old one. */
    private static int rank(PlanState state) {
        return switch (state) {
            case IN_FORCE -> 0;
            case APPROVED -> 1;
            case IN_ELABORATION -> 2;
            case EXPIRED -> 3;
        };
    }

    private static int count(long found) {
        return Math.toIntExact(found);
    }

    public int withActiveBody() {
        return count(regions.stream()
                .filter(region -> region.body().filter(BodyState.ACTIVE::equals).isPresent())
                .count());
    }

    public int withPlanInForce() {
        return count(regions.stream()
                .filter(region ->
                        region.plan().filter(PlanState.IN_FORCE::equals).isPresent())
                .count());
    }
}
