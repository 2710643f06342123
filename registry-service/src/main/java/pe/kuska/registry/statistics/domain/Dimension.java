package pe.kuska.registry.statistics.domain;

import java.util.EnumSet;
import java.util.Set;

/** By what figures can be broken down. */
public enum Dimension {
    YEAR("year::text", Set.of(CountingUnit.values())),
    MONTH("month", Set.of(CountingUnit.values())),
    DEPARTMENT("department", Set.of(CountingUnit.values())),
    PROVINCE("province", Set.of(CountingUnit.values())),
    INSTITUTION("institution", Set.of(CountingUnit.values())),
    CRIME("crime", Set.of(CountingUnit.values())),
    PHASE("phase", Set.of(CountingUnit.values())),
    KIND("kind", ofCases()),
    RECRUITMENT("recruitment", ofCases()),
    EXPLOITATION("purpose", ofCases()),
    ORIGIN("origin", ofCases()),
    DESTINATION("destination", ofCases()),
    SEX("sex", ofPeople()),
    AGE_GROUP("age_group", ofPeople()),
    NATIONALITY("nationality", ofPeople()),
    BIRTHPLACE("birthplace", ofPeople()),
    RESIDENCE("residence", ofPeople()),
    RESOLUTION("resolution", EnumSet.of(CountingUnit.RESOLUTION));

    private final String expression;
    private final Set<CountingUnit> units;

    Dimension(String expression, Set<CountingUnit> units) {
        this.expression = expression;
        this.units = Set.copyOf(units);
    }

    private static Set<CountingUnit> ofCases() {
        return EnumSet.of(CountingUnit.PERSON, CountingUnit.VICTIMISATION, CountingUnit.SUSPECT, CountingUnit.CASE);
    }

    private static Set<CountingUnit> ofPeople() {
        return EnumSet.of(CountingUnit.PERSON, CountingUnit.VICTIMISATION, CountingUnit.SUSPECT);
    }

    /** How the facts tell it. */
    public String expression() {
        return expression;
    }

    /** Whether what is counted has it. */
    public boolean isOf(CountingUnit unit) {
        return units.contains(unit);
    }

    /** Whether one case may have several of it, so that the parts may be more than the whole. */
    public boolean hasSeveral() {
        return this == EXPLOITATION;
    }
}
