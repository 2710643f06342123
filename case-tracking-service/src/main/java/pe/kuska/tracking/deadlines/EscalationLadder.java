package pe.kuska.tracking.deadlines;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is told that something is late, one after the other, until somebody acts. */
public final class EscalationLadder {

    /** Whom a rung tells. */
    public enum Receiver {
        /** The unit that owes the step. */
        OWING,
        /** The unit to which it is owed. */
        ORIGIN,
        /** The office that the table names. */
        OFFICE
    }

    /**
     * One rung.
     *
     * @param timer the kind of timer it belongs to
     * @param after how long after the rung below; for the lowest, after the deadline
     * @param repeats whether it comes again after the same time, for as long as nobody acts
     */
    public record Rung(
            String timer,
            int rung,
            Duration after,
            TimeCount count,
            Receiver to,
            @Nullable String institution,
            @Nullable String unit,
            boolean repeats) {

        public Rung {
            if ((to == Receiver.OFFICE) == (institution == null)) {
                throw new IllegalArgumentException("a rung names an office only if it tells one");
            }
            if (repeats && !after.isPositive()) {
                throw new IllegalArgumentException("a rung that repeats needs time in between");
            }
        }
    }

    private final List<Rung> rungs;
    private final WorkingTime working;

    public EscalationLadder(List<Rung> rungs, WorkingTime working) {
        Set<String> seen = new HashSet<>();
        for (Rung rung : rungs) {
            if (!seen.add(rung.timer() + rung.rung())) {
                throw new IllegalArgumentException("rung twice: " + rung.timer() + " " + rung.rung());
            }
        }
        this.rungs = rungs.stream().sorted(comparing(Rung::rung)).toList();
        this.working = working;
    }

    public List<Rung> all() {
        return rungs;
    }

    /** The rung of that number, if the ladder is that high. */
    public Optional<Rung> rung(String timer, int number) {
        return rungs.stream()
                .filter(rung -> rung.timer().equals(timer) && rung.rung() == number)
                .findFirst();
    }

    /** The rung above; the highest one again if it repeats. */
    public Optional<Rung> above(Rung rung) {
        return rung(rung.timer(), rung.rung() + 1).or(() -> Optional.of(rung).filter(Rung::repeats));
    }

    /**
     * When a rung is due after the one below was. A clock that jumped ahead does not make up for repetitions that nobody
     * could have read.
     */
    public Instant dueAfter(Rung rung, Instant below, Instant now) {
        Instant due = rung.count().after(below, rung.after(), working);
        boolean repeated = rung.repeats() && rung(rung.timer(), rung.rung() + 1).isEmpty();
        if (repeated) {
            Instant next = rung.count().after(due, rung.after(), working);
            while (!next.isAfter(now)) {
                due = next;
                next = rung.count().after(due, rung.after(), working);
            }
        }
        return due;
    }
}
