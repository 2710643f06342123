package pe.kuska.registry.proceedings.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which resolution leads from which phase to which: the table that ships as data. */
public final class PhaseTransitions {

    private final Map<ResolutionKind, Map<Phase, Phase>> table = new EnumMap<>(ResolutionKind.class);

    /** One row of the table. */
    public record Edge(ResolutionKind kind, Phase from, Phase to) {}

    public PhaseTransitions(List<Edge> edges) {
        edges.forEach(edge -> {
            Phase before = table.computeIfAbsent(edge.kind(), _ -> new EnumMap<>(Phase.class))
                    .putIfAbsent(edge.from(), edge.to());
            if (before != null) {
                throw new IllegalArgumentException(edge + " is told twice");
            }
        });
    }

    /** The phase after a resolution; empty if it cannot be issued in this phase. */
    public Optional<Phase> after(ResolutionKind kind, Phase before) {
        return Optional.ofNullable(table.getOrDefault(kind, Map.of()).get(before));
    }

    /** What may be decided in a phase. */
    public Set<ResolutionKind> possibleIn(Phase phase) {
        Set<ResolutionKind> possible = EnumSet.noneOf(ResolutionKind.class);
        table.forEach((kind, edges) -> {
            if (edges.containsKey(phase)) {
                possible.add(kind);
            }
        });
        return possible;
    }
}
