package pe.kuska.registry.identification.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What registering some people teaches about all of them: counts of names and years of birth, and how many of them were
 * known or had relatives. Names without their people; kept in memory and sealed all the same.
 */
public final class Lesson implements RecognitionPolicy.NewcomerListener {

    private final Map<String, Integer> surnames = new HashMap<>();
    private final Map<String, Integer> given = new HashMap<>();
    private final Map<String, Integer> years = new HashMap<>();
    private double known;
    private double relatives;
    private long newcomers;
    private long persons;

    /** Counts the names of one more record. */
    public void record(ComparableIdentity identity) {
        identity.surnames().forEach(word -> surnames.merge(word.written(), 1, Integer::sum));
        identity.given().forEach(word -> given.merge(word.written(), 1, Integer::sum));
        LocalDate date = identity.identity().birth().date();
        if (date != null) {
            years.merge(Integer.toString(date.getYear()), 1, Integer::sum);
        }
    }

    @Override
    public void accept(double knownProbability, double relativesOfNewcomer) {
        known += knownProbability;
        relatives += relativesOfNewcomer;
        newcomers++;
    }

    /** Persons who joined the register, or left it by a merge. */
    public void persons(long change) {
        persons += change;
    }

    /** Adds what somebody else learned. */
    public void add(Lesson other) {
        other.surnames.forEach((name, times) -> surnames.merge(name, times, Integer::sum));
        other.given.forEach((name, times) -> given.merge(name, times, Integer::sum));
        other.years.forEach((year, times) -> years.merge(year, times, Integer::sum));
        known += other.known;
        relatives += other.relatives;
        newcomers += other.newcomers;
        persons += other.persons;
    }

    public boolean isEmpty() {
        return newcomers == 0 && surnames.isEmpty() && given.isEmpty();
    }

    public Map<String, Integer> surnames() {
        return surnames;
    }

    public Map<String, Integer> given() {
        return given;
    }

    public Map<String, Integer> years() {
        return years;
    }

    public double known() {
        return known;
    }

    public double relatives() {
        return relatives;
    }

    public long newcomers() {
        return newcomers;
    }

    public long persons() {
        return persons;
    }

    /** Gives back a lesson that was written down. */
    public static Lesson of(
            Map<String, Integer> surnames,
            Map<String, Integer> given,
            Map<String, Integer> years,
            double known,
            double relatives,
            long newcomers) {
        Lesson lesson = new Lesson();
        lesson.surnames.putAll(surnames);
        lesson.given.putAll(given);
        lesson.years.putAll(years);
        lesson.known = known;
        lesson.relatives = relatives;
        lesson.newcomers = newcomers;
        return lesson;
    }

    @Override
    public String toString() {
        return "Lesson[sealed]";
    }
}
