package pe.kuska.registry.statistics.domain;

/**
 * How what institutions reported for a year becomes the number of persons there are.
 *
 * @param victimisations by institution
 * @param persons by institution
 */
public record Reconciliation(int year, Figures victimisations, Figures persons) {

    /** What all institutions reported together. */
    public long reported() {
        return victimisations.total().reported();
    }

    /** Somebody was told twice in one case. */
    public long repeatedInOneCase() {
        return reported() - victimisations.total().counted();
    }

    /** Somebody is a victim in several cases, of one institution or of several. */
    public long inSeveralCases() {
        return victimisations.total().counted() - persons.total().counted();
    }

    /** Of those, people whom more than one institution knows: each counts them, all together count them once. */
    public long knownToSeveralInstitutions() {
        return persons.cells().stream()
                        .mapToLong(cell -> cell.count().counted())
                        .sum()
                - persons.total().counted();
    }
}
