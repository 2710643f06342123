package pe.kuska.registry.border.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.kuska.registry.proceedings.domain.SentenceOfCase;

/**
 * Whether a traveller is listed. A document decides alone; without one only a recognition beyond doubt does, and what is merely alike is
 * put before a steward and answered with no. Whoever may be a victim is not listed and not looked into.
 *
 * @param by the sentence, if the traveller is listed
 * @param toReview which of those who may be meant a steward is to look at, by their place
 */
public record BorderAnswer(Optional<SentenceOfCase> by, List<Integer> toReview) {

    private static final BorderAnswer NO = new BorderAnswer(Optional.empty(), List.of());

    public BorderAnswer {
        toReview = List.copyOf(toReview);
    }

    /** How the people that may be meant were found. */
    public enum Found {
        BY_DOCUMENT,
        /** By name and birth date, as certain as when records are linked without asking. */
        BEYOND_DOUBT,
        /** By name and birth date, and not certain. */
        ALIKE
    }

    /** The answer. */
    public static BorderAnswer of(List<Possible> people, Found found, BorderRule rule, LocalDate today) {
        if (people.stream().anyMatch(Possible::victim)) {
            return NO;
        }
        Optional<SentenceOfCase> by = Optional.empty();
        List<Integer> toReview = new ArrayList<>();
        for (int place = 0; place < people.size(); place++) {
            Possible person = people.get(place);
            Optional<SentenceOfCase> sentence = person.listedBy(rule, today);
            if (sentence.isEmpty()) {
                continue;
            }
            if (by.isEmpty() && counts(person, found)) {
                by = sentence;
            }
            if (found != Found.BY_DOCUMENT && person.review() == Possible.Review.NONE) {
                toReview.add(place);
            }
        }
        return new BorderAnswer(by, toReview);
    }

    private static boolean counts(Possible person, Found found) {
        return switch (found) {
            case BY_DOCUMENT -> true;
            case BEYOND_DOUBT -> person.review() != Possible.Review.REJECTED;
            case ALIKE -> person.review() == Possible.Review.CONFIRMED;
        };
    }
}
