package pe.kuska.tracking.states.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pe.kuska.platform.problem.RuleViolation;

/**
 * The one table of a state machine: where it begins, every legal edge, and where it may end. The table itself refuses
 * edges out of an end, edges listed twice, states that cannot be reached and states from which no end can be reached.
 *
 * @param <S> states
 * @param <A> actions
 */
public final class StateTable<S extends Enum<S>, A extends Enum<A>> {

    /** One legal edge. */
    public record Edge<S, A>(S from, A action, S to) {}

    private final String name;
    private final S start;
    private final Set<S> ends;
    private final List<Edge<S, A>> edges;

    private StateTable(String name, S start, Set<S> ends, List<Edge<S, A>> edges) {
        this.name = name;
        this.start = start;
        this.ends = EnumSet.copyOf(ends);
        this.edges = List.copyOf(edges);
    }

    /** Begins a table. */
    public static <S extends Enum<S>, A extends Enum<A>> Rows<S, A> startingAt(String name, S start) {
        return new Rows<>(name, start);
    }

    /**
     * Where an action leads.
     *
     * @throws RuleViolation STEP_NOT_ALLOWED if the table has no such edge
     */
    public S next(S from, A action) {
        return find(from, action).orElseThrow(() -> new RuleViolation(StateProblem.STEP_NOT_ALLOWED));
    }

    /** Where an action leads, if it is legal. */
    public Optional<S> find(S from, A action) {
        return edges.stream()
                .filter(edge -> edge.from() == from && edge.action() == action)
                .map(Edge::to)
                .findFirst();
    }

    public String name() {
        return name;
    }

    public S start() {
        return start;
    }

    public Set<S> ends() {
        return Set.copyOf(ends);
    }

    public List<Edge<S, A>> edges() {
        return edges;
    }

    /** A table while it is written. */
    public static final class Rows<S extends Enum<S>, A extends Enum<A>> {

        private final String name;
        private final S start;
        private final List<Edge<S, A>> edges = new ArrayList<>();

        private Rows(String name, S start) {
            this.name = name;
            this.start = start;
        }

        /** Adds a legal edge. */
        public Rows<S, A> edge(S from, A action, S to) {
            if (edges.stream().anyMatch(edge -> edge.from() == from && edge.action() == action)) {
                throw new IllegalArgumentException("edge twice in " + name);
            }
            edges.add(new Edge<>(from, action, to));
            return this;
        }

        /** Closes the table with the states in which it may end. */
        public StateTable<S, A> endingAt(Set<S> ends) {
            if (edges.stream().anyMatch(edge -> ends.contains(edge.from()))) {
                throw new IllegalArgumentException("an end of " + name + " has a way out");
            }
            return new StateTable<>(name, start, ends, edges);
        }
    }
}
