package pe.kuska.registry.identification.domain;

import java.util.Map;

/**
 * The numbers of recognition, as data with a version: every decision keeps the version it was taken with.
 *
 * @param nameAlike from this similarity on (0 to 1) two names are one name spelt differently
 * @param nameSimilar from this similarity on two names, with the birth agreeing, are worth a person's look
 * @param nameContradiction below this similarity two names are two names, even with the same document
 * @param reviewLimit how many possible matches of one record are put before a person
 * @param candidateLimit how many records are compared at most
 * @param weights what each agreement adds to the score
 */
public record RecognitionRules(
        String version,
        double nameAlike,
        double nameSimilar,
        double nameContradiction,
        int reviewLimit,
        int candidateLimit,
        Map<Field, Map<Agreement, Double>> weights) {

    public RecognitionRules {
        if (!(nameContradiction < nameSimilar && nameSimilar < nameAlike && nameAlike <= 1)) {
            throw new IllegalArgumentException("thresholds must grow: contradiction, similar, alike");
        }
        weights = Map.copyOf(weights);
    }

    double weight(Field field, Agreement agreement) {
        return weights.getOrDefault(field, Map.of()).getOrDefault(agreement, 0.0);
    }
}
