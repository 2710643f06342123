package pe.kuska.gateway.web.merges;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.identity.IdentityHistory;
import pe.kuska.gateway.web.identity.IdentityHistory.Decision;
import pe.kuska.gateway.web.identity.IdentityHistory.Kind;

/// What was decided about an identity, drawn like rivers: a line for each code, which run together where two codes are
/// one person and part where they are two. Each step carries the piece of the picture that belongs beside its words.
public record HistoryPicture(List<Lane> lanes, List<Step> steps, int width) {
    private static final int LANE = 28;
    private static final int HALF = LANE / 2;

    /// A code and the letter it goes by in the picture; `leadsTo` is set while it is not in use.
    public record Lane(
            String letter,
            String code,
            boolean inUse,
            @Nullable String leadsTo) {}

    /// One thing that happened. `undoable` names the decision that may still be undone.
    public record Step(
            Decision decision,
            boolean undoing,
            Instant at,
            String one,
            String other,
            @Nullable String institution,
            @Nullable String reason,
            boolean undoable,
            List<Strand> strands,
            int from,
            int to) {

        public boolean merge() {
            return decision.kind() == Kind.MERGE;
        }
    }

    /// A code's line beside one step: how it comes in from above and how it leaves below.
    public record Strand(int x, Course above, Course below, boolean touched) {}

    /// A person's own line, one that runs in another's, or none yet.
    public enum Course {
        NONE,
        OWN,
        JOINED
    }

    public static HistoryPicture of(IdentityHistory history) {
        return new Drawing(history).draw();
    }

    public String letterOf(String code) {
        return lanes.stream()
                .filter(lane -> lane.code().equals(code))
                .map(Lane::letter)
                .findFirst()
                .orElse(code);
    }

    private record Happening(Decision decision, Instant at, boolean undoing) {}

    private static final class Drawing {
        private final IdentityHistory history;
        private final Map<String, Course> now = new LinkedHashMap<>();
        private final Map<String, String> runsIn = new LinkedHashMap<>();

        Drawing(IdentityHistory history) {
            this.history = history;
            now.put(history.personCode(), Course.OWN);
            history.decisions().forEach(decision -> decision.persons().forEach(code -> now.put(code, Course.OWN)));
            history.decisions().stream()
                    .filter(decision -> decision.kind() == Kind.SPLIT)
                    .forEach(decision -> now.put(absorbed(decision), Course.NONE));
        }

        HistoryPicture draw() {
            List<Step> steps = happenings().stream().map(this::step).toList();
            List<Lane> lanes = new ArrayList<>();
            for (String code : now.keySet()) {
                Course course = now.getOrDefault(code, Course.OWN);
                lanes.add(new Lane(
                        letter(lanes.size()),
                        code,
                        course == Course.OWN,
                        course == Course.OWN ? null : runsIn.get(code)));
            }
            return new HistoryPicture(List.copyOf(lanes), steps, now.size() * LANE);
        }

        private List<Happening> happenings() {
            List<Happening> happenings = new ArrayList<>();
            for (Decision decision : history.decisions()) {
                happenings.add(new Happening(decision, decision.decidedAt(), false));
                if (decision.undone() != null) {
                    happenings.add(new Happening(decision, decision.undone().at(), true));
                }
            }
            happenings.sort(Comparator.comparing(Happening::at));
            return happenings;
        }

        private Step step(Happening happening) {
            Decision decision = happening.decision();
            String other = absorbed(decision);
            String one = decision.persons().stream()
                    .filter(code -> !code.equals(other))
                    .findFirst()
                    .orElse(other);
            Map<String, Course> before = new LinkedHashMap<>(now);
            boolean together = (decision.kind() == Kind.MERGE) != happening.undoing();
            now.put(other, together ? Course.JOINED : Course.OWN);
            if (together) {
                runsIn.put(other, one);
            } else {
                runsIn.remove(other);
            }
            List<Strand> strands = new ArrayList<>();
            for (String code : now.keySet()) {
                strands.add(new Strand(
                        strands.size() * LANE + HALF,
                        before.getOrDefault(code, Course.NONE),
                        now.getOrDefault(code, Course.NONE),
                        code.equals(one) || code.equals(other)));
            }
            return new Step(
                    decision,
                    happening.undoing(),
                    happening.at(),
                    one,
                    other,
                    happening.undoing() && decision.undone() != null
                            ? decision.undone().institution()
                            : decision.institution(),
                    happening.undoing() && decision.undone() != null
                            ? decision.undone().reason()
                            : decision.reason(),
                    !happening.undoing() && decision.undone() == null,
                    List.copyOf(strands),
                    place(one),
                    place(other));
        }

        /// The one of two codes whose line runs into, or comes out of, the other's.
        private String absorbed(Decision decision) {
            List<String> persons = decision.persons();
            if (decision.kind() == Kind.SPLIT || persons.size() < 2) {
                return persons.getLast();
            }
            return persons.getLast().equals(history.personCode()) ? persons.getFirst() : persons.getLast();
        }

        private int place(String code) {
            return List.copyOf(now.keySet()).indexOf(code) * LANE + HALF;
        }

        private static String letter(int number) {
            return number < 26 ? String.valueOf((char) ('A' + number)) : Integer.toString(number + 1);
        }
    }
}
