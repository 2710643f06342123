package pe.kuska.indicators.territory.domain;

import java.util.List;
import pe.kuska.platform.problem.RuleViolation;

/** The territories of the regional level: the departments, Callao, and Lima Metropolitana beside the region of Lima (Ley 27867). */
public record Regions(List<Region> all) {

    public Regions {
        all = List.copyOf(all);
    }

    /** A territory of the regional level. */
    public record Region(String ubigeo, String name) {}

    /**
     * Checks that a ubigeo is of a level.
     *
     * @throws RuleViolation TERRITORY_INVALID
     */
    public void require(GovernmentLevel level, String ubigeo) {
        boolean known =
                switch (level) {
                    case REGIONAL ->
                        all.stream().anyMatch(region -> region.ubigeo().equals(ubigeo));
                    case PROVINCIAL, LOCAL ->
                        ubigeo.length() == level.digits()
                                && all.stream()
                                        .anyMatch(region -> region.ubigeo().equals(ubigeo.substring(0, 2)));
                };
        if (!known) {
            throw new RuleViolation(TerritoryProblem.TERRITORY_INVALID, "ubigeo", "level");
        }
    }

    /** The region a place lies in; what lies in the province of Lima is of Lima Metropolitana. */
    public Region of(String ubigeo) {
        return all.stream()
                .filter(region -> ubigeo.startsWith(region.ubigeo()))
                .reduce((wider, narrower) ->
                        wider.ubigeo().length() > narrower.ubigeo().length() ? wider : narrower)
                .orElseThrow(() -> new RuleViolation(TerritoryProblem.TERRITORY_INVALID, "ubigeo", "level"));
    }
}
