package pe.kuska.registry.people.domain;

import java.time.LocalDate;
import java.util.Optional;

/** Age at the facts in the bands that statistics use; all that is kept of it outside the vault. */
public enum AgeGroup {
    AGE_0_5("00-05", 5),
    AGE_6_11("06-11", 11),
    AGE_12_17("12-17", 17),
    AGE_18_29("18-29", 29),
    AGE_30_59("30-59", 59),
    AGE_60_PLUS("60+", Integer.MAX_VALUE);

    private final String code;
    private final int last;

    AgeGroup(String code, int last) {
        this.code = code;
        this.last = last;
    }

    /** The band as statistics write it. */
    public String code() {
        return code;
    }

    public static Optional<AgeGroup> on(LocalDate day, Birth birth) {
        return birth.ageOn(day).map(AgeGroup::of);
    }

    private static AgeGroup of(int age) {
        for (AgeGroup group : values()) {
            if (age <= group.last) {
                return group;
            }
        }
        return AGE_60_PLUS;
    }
}
