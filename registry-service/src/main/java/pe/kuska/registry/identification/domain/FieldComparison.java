package pe.kuska.registry.identification.domain;

/**
 * One field of two records compared.
 *
 * @param weight evidence that both are one person and not two, in bits: each bit doubles the odds
 * @param kinWeight evidence that they are close relatives and not strangers, in bits
 */
public record FieldComparison(Field field, Finding finding, double weight, double kinWeight) {

    public Agreement agreement() {
        return finding.agreement();
    }

    /** What was found, in plain Spanish and without repeating either value. */
    public String explanation() {
        return finding.explanation();
    }
}
