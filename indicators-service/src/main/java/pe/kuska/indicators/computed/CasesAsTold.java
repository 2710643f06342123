package pe.kuska.indicators.computed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import pe.kuska.indicators.computed.domain.Contribution;
import pe.kuska.indicators.computed.domain.Definition;
import pe.kuska.indicators.computed.domain.PeriodDays;
import pe.kuska.indicators.computed.persistence.ContributionRepository;
import pe.kuska.indicators.computed.persistence.ContributionRepository.ToldCase;

/**
 * Cases that count: those registered in a period, by what was said of each last. An article corrected later, or a victim
 * named or taken out later, moves the figure of the period in which the case was registered.
 */
@ApplicationScoped
class CasesAsTold {

    private static final String INSTITUTION = "institution";

    private final ContributionRepository contributions;

    CasesAsTold(ContributionRepository contributions) {
        this.contributions = contributions;
    }

    /** The cases of a side, each as the event that said last what it is; of one institution only, where one is given. */
    List<Contribution> counting(
            Definition definition, Definition.Side side, PeriodDays days, Optional<String> institution) {
        Definition.Selection selection = definition.selectionOf(side);
        if (!selection.tellsOfCases()) {
            return List.of();
        }
        List<ToldCase> told = contributions.listCases(days, institution);
        Map<UUID, Map<String, String>> codes = codes(selection, told);
        return told.stream()
                .filter(one -> selection.takesCase(one.institution(), codes.getOrDefault(one.saidLast(), Map.of())))
                .map(one -> new Contribution(
                        definition.key(),
                        definition.version(),
                        side,
                        one.saidLast(),
                        one.registeredOn(),
                        one.institution()))
                .toList();
    }

    private Map<UUID, Map<String, String>> codes(Definition.Selection selection, List<ToldCase> told) {
        List<UUID> events = told.stream().map(ToldCase::saidLast).toList();
        Map<UUID, Map<String, String>> codes = new HashMap<>();
        selection.codesOfCases().stream()
                .filter(name -> !name.equals(INSTITUTION))
                .forEach(name -> contributions
                        .codesOf(name, events)
                        .forEach((event, value) -> codes.computeIfAbsent(event, _ -> new TreeMap<>())
                                .put(name, value)));
        return codes;
    }
}
