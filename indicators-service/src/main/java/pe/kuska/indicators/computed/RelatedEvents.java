package pe.kuska.indicators.computed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.computed.domain.Contribution;
import pe.kuska.indicators.computed.domain.Definition;
import pe.kuska.indicators.computed.persistence.ContributionRepository;

/**
 * Which events count because of others: an alert that was referred in time, a judgment that was not taken back. Looked up
 * when a figure is asked for, because the other event may arrive later.
 */
@ApplicationScoped
class RelatedEvents {

    /** The code of what an event is a step of. */
    static final String RECORD = "recordId";

    private final ContributionRepository contributions;

    RelatedEvents(ContributionRepository contributions) {
        this.contributions = contributions;
    }

    /** Those of a side that count. */
    List<Contribution> counting(Definition.Selection selection, List<Contribution> noted) {
        List<Contribution> counting = noted;
        Definition.Relation after = selection.after();
        if (after != null) {
            counting = filtered(after, counting, true);
        }
        Definition.Relation unless = selection.unless();
        return unless == null ? counting : filtered(unless, counting, false);
    }

    private List<Contribution> filtered(Definition.Relation relation, List<Contribution> noted, boolean wanted) {
        if (noted.isEmpty()) {
            return noted;
        }
        List<UUID> events = noted.stream().map(Contribution::event).toList();
        Map<UUID, String> about = contributions.codesOf(relation.same(), events);
        Map<String, List<Instant>> others = others(relation, new HashSet<>(about.values()));
        Map<UUID, Instant> moments = contributions.momentsOf(events);
        return noted.stream()
                .filter(contribution -> wanted
                        == isRelated(
                                relation,
                                moments.get(contribution.event()),
                                others.getOrDefault(about.getOrDefault(contribution.event(), ""), List.of())))
                .toList();
    }

    private Map<String, List<Instant>> others(Definition.Relation relation, Set<String> about) {
        List<ContributionRepository.Found> found = contributions.listAbout(relation.same(), about, relation.types());
        List<UUID> events =
                found.stream().map(ContributionRepository.Found::event).toList();
        Map<UUID, Map<String, String>> codes = new HashMap<>();
        for (String name : relation.where().keySet()) {
            contributions
                    .codesOf(name, events)
                    .forEach((event, value) ->
                            codes.computeIfAbsent(event, _ -> new TreeMap<>()).put(name, value));
        }
        Map<String, List<Instant>> moments = new HashMap<>();
        found.stream()
                .filter(other -> relation.takes(other.institution(), codes.getOrDefault(other.event(), Map.of())))
                .forEach(other -> moments.computeIfAbsent(other.about(), _ -> new ArrayList<>())
                        .add(other.occurredAt()));
        return moments;
    }

    private static boolean isRelated(Definition.Relation relation, @Nullable Instant at, List<Instant> others) {
        Integer hours = relation.hours();
        return hours == null || at == null
                ? !others.isEmpty()
                : others.stream()
                        .anyMatch(other -> !at.isBefore(other) && !at.isAfter(other.plus(Duration.ofHours(hours))));
    }
}
