package pe.kuska.registry.classification.domain;

import java.util.List;

/**
 * An article that the facts may fall under, and why.
 *
 * @param crime the article in force on the day of the facts
 * @param crimeToday the same article as it is numbered today
 */
public record Suggestion(
        String crime, String crimeToday, Fit fit, List<Element> elements, String explanation, String status) {

    public Suggestion {
        elements = List.copyOf(elements);
    }

    /** How well the facts fit. */
    public enum Fit {
        /** Every element is there. */
        COMPLETE,
        /** Something is not known yet; nothing speaks against it. */
        POSSIBLE
    }
}
