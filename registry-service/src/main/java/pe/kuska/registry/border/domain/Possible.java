package pe.kuska.registry.border.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pe.kuska.registry.proceedings.domain.SentenceOfCase;

/**
 * Somebody on record who may be the traveller.
 *
 * @param victim whether any source knows them as a victim, or a steward still has to say so: then they are never listed, whatever they
 *     were sentenced for
 * @param sentences those that are final
 * @param review what a steward said about this traveller being this person
 */
public record Possible(boolean victim, List<SentenceOfCase> sentences, Review review) {

    public Possible {
        sentences = List.copyOf(sentences);
    }

    /** What became of a look-alike. */
    public enum Review {
        /** Nobody has been asked. */
        NONE,
        PENDING,
        CONFIRMED,
        REJECTED
    }

    /** The sentence that keeps this person listed longest, if one does. */
    Optional<SentenceOfCase> listedBy(BorderRule rule, LocalDate day) {
        return sentences.stream()
                .filter(one -> rule.lists(one.sentence(), day))
                .max(Comparator.comparing((SentenceOfCase one) -> rule.endOf(one.sentence())));
    }
}
