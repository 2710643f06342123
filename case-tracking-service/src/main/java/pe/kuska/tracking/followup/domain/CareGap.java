package pe.kuska.tracking.followup.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.reference.domain.CareEnd;

/**
 * Between two desks: nobody is about to do anything for a person although nobody said that nothing more is to be done.
 *
 * @param by who has to see to it
 * @param after the step since which it is so
 */
public record CareGap(Kind kind, Office by, EntryType after, Instant since) {

    private static final Set<EntryType> TURNED_DOWN = Set.of(
            EntryType.HAND_OVER_REFUSED,
            EntryType.BED_DECLINED,
            EntryType.BED_RELEASED,
            EntryType.REPATRIATION_REFUSED);

    /** What is missing. */
    public enum Kind {
        /** No unit has taken her into its care, and none was asked that has still to answer. */
        WITHOUT_UNIT("PersonWithoutUnit", OwedAction.HAND_ON),
        /** A unit cares for her, and nothing is under way. */
        WITHOUT_NEXT_STEP("PersonWithoutNextStep", OwedAction.CARRY_ON);

        private final String wireName;
        private final OwedAction owed;

        Kind(String wireName, OwedAction owed) {
            this.wireName = wireName;
            this.owed = owed;
        }

        /** The name by which the table of deadlines knows it. */
        public String wireName() {
            return wireName;
        }

        public OwedAction owed() {
            return owed;
        }
    }

    /**
     * The gap in which a path ends today, if it ends in one.
     *
     * @param endOf what a step ends
     */
    public static Optional<CareGap> in(PathOfCare path, Function<Step, Optional<CareEnd>> endOf) {
        if (path.status() == VictimStatus.RULED_OUT) {
            return Optional.empty();
        }
        Search search = new Search(endOf);
        path.steps().forEach(search::follow);
        return Optional.ofNullable(search.gap);
    }

    /** The number under which reminders of a person's gap are kept. */
    public static UUID idOf(PersonCode person) {
        return UUID.nameUUIDFromBytes(("care-gap:" + person.value()).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether an office has to see to it; what falls to an institution, any of its units may see to. */
    public boolean isFor(Office office) {
        return by.equals(office) || (by.unit() == null && by.institution().equals(office.institution()));
    }

    /** As it is owed to a person. */
    public OwedStep owedTo(PersonCode person, boolean child) {
        return new OwedStep(kind.owed(), by, after, since, idOf(person), child);
    }

    /** Goes through the steps and remembers since when nobody is about to do anything. */
    private static final class Search {

        private final Function<Step, Optional<CareEnd>> endOf;
        private final Holding holding = new Holding();
        private final OwedSteps owed = new OwedSteps();
        private @Nullable CareEnd ended;
        private @Nullable CareGap gap;

        Search(Function<Step, Optional<CareEnd>> endOf) {
            this.endOf = endOf;
        }

        void follow(Step step) {
            holding.follow(step);
            owed.follow(step);
            if (step.type().beginsCare()) {
                ended = null;
            }
            endOf.apply(step).filter(end -> end != CareEnd.SHELTER).ifPresent(end -> ended = end);
            gap = missing()
                    .map(kind -> kind == Kind.WITHOUT_UNIT ? withoutUnit(step) : withoutNextStep(step))
                    .orElse(null);
        }

        private Optional<Kind> missing() {
            Set<Office> caring = holding.caring();
            if (ended == CareEnd.EVERYTHING || (ended == CareEnd.UNLESS_HELD && caring.isEmpty())) {
                return Optional.empty();
            }
            if (caring.isEmpty()) {
                return owed.all().anyMatch(each -> each.action().leadsToUnit())
                        ? Optional.empty()
                        : Optional.of(Kind.WITHOUT_UNIT);
            }
            return owed.all().findAny().isPresent() ? Optional.empty() : Optional.of(Kind.WITHOUT_NEXT_STEP);
        }

        /** It falls to whoever brought her or let her go first; to whoever asked, if they were turned down. */
        private CareGap withoutUnit(Step step) {
            if (gap != null && gap.kind() == Kind.WITHOUT_UNIT) {
                return gap;
            }
            Office by = TURNED_DOWN.contains(step.type()) ? step.origin().orElse(step.actor()) : step.actor();
            return new CareGap(Kind.WITHOUT_UNIT, by, step.type(), step.occurredAt());
        }

        /** Every step of a unit that cares for her begins it anew; a case that goes its way, or a reader, does not. */
        private CareGap withoutNextStep(Step step) {
            Set<Office> caring = holding.caring();
            if (gap != null
                    && gap.kind() == Kind.WITHOUT_NEXT_STEP
                    && caring.contains(gap.by())
                    && !caring.contains(step.actor())) {
                return gap;
            }
            Office by = caring.contains(step.actor())
                    ? step.actor()
                    : caring.stream().min(Office.IN_ORDER).orElseThrow();
            return new CareGap(Kind.WITHOUT_NEXT_STEP, by, step.type(), step.occurredAt());
        }
    }
}
