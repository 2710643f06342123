package pe.kuska.gateway.web.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// By what the register's figures can be broken down, each with its word. The units that have it are the register's to
/// know; these are the ones offered.
public enum Breakdown {
    DEPARTMENT(StatisticsWords::byDepartment),
    PROVINCE(StatisticsWords::byProvince),
    MONTH(StatisticsWords::byMonth),
    SEX(StatisticsWords::bySex),
    AGE_GROUP(StatisticsWords::byAgeGroup),
    EXPLOITATION(StatisticsWords::byExploitation),
    RECRUITMENT(StatisticsWords::byRecruitment),
    CRIME(StatisticsWords::byCrime),
    NATIONALITY(StatisticsWords::byNationality),
    BIRTHPLACE(StatisticsWords::byBirthplace),
    RESIDENCE(StatisticsWords::byResidence),
    INSTITUTION(StatisticsWords::byInstitution),
    KIND(StatisticsWords::byKind),
    PHASE(StatisticsWords::byPhase),
    RESOLUTION(StatisticsWords::byResolution);

    private final Function<StatisticsWords, String> word;

    Breakdown(Function<StatisticsWords, String> word) {
        this.word = word;
    }

    public String word(StatisticsWords words) {
        return word.apply(words);
    }

    /// Whether its values are departments, to be drawn as a map.
    public boolean isTerritory() {
        return this == DEPARTMENT || this == BIRTHPLACE || this == RESIDENCE;
    }

    static Optional<Breakdown> of(String code) {
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
    }

    /// What can be counted, each with its word.
    enum Unit {
        PERSON(StatisticsWords::unitPerson),
        VICTIMISATION(StatisticsWords::unitVictimisation),
        CASE(StatisticsWords::unitCase),
        RESOLUTION(StatisticsWords::unitResolution);

        private final Function<StatisticsWords, String> word;

        Unit(Function<StatisticsWords, String> word) {
            this.word = word;
        }

        String word(StatisticsWords words) {
            return word.apply(words);
        }

        static Unit of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(code))
                    .findFirst()
                    .orElse(PERSON);
        }
    }
}
