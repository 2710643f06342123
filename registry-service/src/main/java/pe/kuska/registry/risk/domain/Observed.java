package pe.kuska.registry.risk.domain;

/**
 * What was counted in a territory.
 *
 * @param territory INEI code: two digits of a department, four of a province
 * @param count victimisations within the window
 * @param exposure person-years of its inhabitants within the window; 1 for each territory where no population is known
 */
public record Observed(String territory, long count, double exposure) {

    public Observed {
        if (count < 0 || !(exposure > 0)) {
            throw new IllegalArgumentException("a count is not negative and an exposure is positive");
        }
    }

    /** What was counted by what it was counted among. */
    public double crudeRate() {
        return count / exposure;
    }
}
