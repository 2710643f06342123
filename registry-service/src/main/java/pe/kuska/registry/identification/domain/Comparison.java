package pe.kuska.registry.identification.domain;

import java.util.List;

/**
 * Two records held side by side, field by field. What one of them does not say counts neither way.
 *
 * @param start bits with which every comparison starts: how unlikely it is, before looking, that a newcomer is this person
 * @param kinship bits taken off because relatives would look as alike (0 or less)
 * @param probability that both are one person, 0 to 1
 * @param kinProbability that they are close relatives, 0 to 1
 */
public record Comparison(
        List<FieldComparison> fields, double start, double kinship, double probability, double kinProbability) {

    public Comparison {
        fields = List.copyOf(fields);
    }

    /** The sum of the evidence for one person, in bits, before the start and kinship are counted. */
    public double evidence() {
        double sum = 0;
        for (FieldComparison field : fields) {
            sum += field.weight();
        }
        return sum;
    }

    public Agreement in(Field field) {
        return finding(field).agreement();
    }

    public Finding finding(Field field) {
        return fields.get(field.ordinal()).finding();
    }

    /** How alike, 0 to 100: the probability in hundredths. */
    public double score() {
        return Math.round(probability * 1e4) / 1e2;
    }
}
