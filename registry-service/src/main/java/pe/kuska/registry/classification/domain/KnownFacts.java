package pe.kuska.registry.classification.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is known of the facts, in codes.
 *
 * @param acts what was done, of the code list {@code hecho_para_clasificar}
 * @param victims how old the victims were
 * @param on first day of the facts: the law of that day applies
 */
public record KnownFacts(
        Set<String> conducts,
        Set<String> means,
        Set<String> purposes,
        Set<String> acts,
        Victims victims,
        LocalDate on) {

    public KnownFacts {
        conducts = Set.copyOf(conducts);
        means = Set.copyOf(means);
        purposes = Set.copyOf(purposes);
        acts = Set.copyOf(acts);
    }

    /** How old the victims were when it happened. */
    public enum Victims {
        /** At least one was under 18. */
        UNDER_18,
        ADULTS,
        UNKNOWN
    }
}
