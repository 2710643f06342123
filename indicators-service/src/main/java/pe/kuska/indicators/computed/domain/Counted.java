package pe.kuska.indicators.computed.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A side counted, step by step, so that a difference to the reported value can be explained.
 *
 * @param events the events that count
 * @param withdrawn how many of what they tell is of cases that turned out not to be any
 * @param toldCodes under how many codes it was told
 * @param members what is counted once: persons as who they are today, cases, or events
 */
public record Counted(int events, int withdrawn, int toldCodes, Set<String> members) {

    /** One telling of an event. */
    public record Telling(UUID event, String member, String toldAs, boolean withdrawn) {}

    public static Counted of(Collection<Telling> tellings) {
        Set<String> members = new TreeSet<>();
        Set<String> codes = new HashSet<>();
        Set<UUID> events = new HashSet<>();
        int withdrawn = 0;
        for (Telling telling : tellings) {
            events.add(telling.event());
            if (telling.withdrawn()) {
                withdrawn++;
            } else {
                members.add(telling.member());
                codes.add(telling.toldAs());
            }
        }
        return new Counted(events.size(), withdrawn, codes.size(), members);
    }

    public int count() {
        return members.size();
    }

    /** What the figure is made of, in Spanish. */
    public List<String> steps(Definition.CountingUnit unit) {
        List<String> steps = new ArrayList<>();
        if (!unit.isRegistered()) {
            steps.add(events + " eventos cuentan en el periodo.");
        }
        if (withdrawn > 0) {
            steps.add(withdrawn + " menciones son de casos retirados y no cuentan.");
        }
        switch (unit) {
            case PERSON ->
                steps.add("Tratan de " + toldCodes + " códigos de persona, que hoy son " + count() + " personas.");
            case CASE -> steps.add("Tratan de " + count() + " casos.");
            case RECORD -> steps.add("Tratan de " + count() + " trámites.");
            case EVENT -> steps.add("Cada evento cuenta una vez: " + count() + ".");
            case BODY -> steps.add(count() + " instancias del registro territorial cuentan al final del periodo.");
            case PLAN -> steps.add(count() + " planes del registro territorial cuentan al final del periodo.");
        }
        return steps;
    }
}
