package pe.kuska.indicators.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.kuska.indicators.computed.ComputeIndicator;
import pe.kuska.indicators.computed.Definitions;
import pe.kuska.indicators.computed.domain.Definition;
import pe.kuska.indicators.opendata.domain.DepartmentFigures;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.disclosure.Suppression;
import pe.kuska.platform.problem.RuleViolation;

/**
 * What a computed indicator counts in each department, of whole years only: a half-year beside its year would give away
 * what either hides.
 */
@ApplicationScoped
public class ReadDepartments {

    private final Definitions definitions;
    private final ComputeIndicator computeIndicator;
    private final Suppression suppression;

    ReadDepartments(Definitions definitions, ComputeIndicator computeIndicator, OpenDataConfig config) {
        this.definitions = definitions;
        this.computeIndicator = computeIndicator;
        this.suppression = new Suppression(config.smallestFigure());
    }

    /**
     * A map.
     *
     * @param known the policy's indicators that are known by department
     */
    public record Mapped(Definition definition, int year, DepartmentFigures figures, List<Definition> known) {}

    /**
     * The map of an indicator in a year.
     *
     * @throws RuleViolation NOT_BY_DEPARTMENT
     */
    @Transactional
    public Mapped of(String policy, Optional<String> indicator, int year, Caller by) {
        List<Definition> known = definitions.all().stream()
                .filter(definition -> definition.policy().equals(policy)
                        && definition.dimensions().contains(ComputeIndicator.DEPARTMENT))
                .toList();
        Definition definition = known.stream()
                .filter(each -> indicator.isEmpty() || indicator.get().equals(each.indicator()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(OpenDataProblem.NOT_BY_DEPARTMENT));
        ComputeIndicator.Computed computed =
                computeIndicator.ofAll(definition.indicator(), policy, Integer.toString(year));
        boolean all = by.has(Role.POLICY_LEAD)
                || by.has(Role.AUDITOR)
                || definition.unit().isRegistered();
        return new Mapped(
                definition,
                year,
                DepartmentFigures.of(
                        computed.numerator().count(),
                        computed.breakdowns().getOrDefault(ComputeIndicator.DEPARTMENT, Map.of()),
                        all ? null : suppression),
                known);
    }
}
