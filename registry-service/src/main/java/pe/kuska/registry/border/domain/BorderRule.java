package pe.kuska.registry.border.domain;

import java.time.LocalDate;
import java.util.Set;
import pe.kuska.registry.proceedings.domain.Sentence;

/**
 * For which crimes somebody is listed, and for how long. No norm that fixes the term is known (por confirmar): the administrator
 * sets it with its source, and before that nobody is listed.
 *
 * @param version how often the rule was set
 * @param crimes articles of the list «delito»
 * @param monthsAfterPrison how long an entry outlasts the prison term, counted from the day the sentence became final
 * @param monthsWithoutPrison how long an entry lasts where the register knows of no prison term
 * @param source the norm or decision that says so
 */
public record BorderRule(
        int version, Set<String> crimes, int monthsAfterPrison, int monthsWithoutPrison, String source) {

    public BorderRule {
        crimes = Set.copyOf(crimes);
    }

    /** The same rule for crimes under all numbers they have had: a sentence under an older law lists as well. */
    public BorderRule under(Set<String> numbers) {
        return new BorderRule(version, numbers, monthsAfterPrison, monthsWithoutPrison, source);
    }

    /** The first day on which somebody is not listed any more because of a sentence. */
    public LocalDate endOf(Sentence sentence) {
        Integer prison = sentence.prisonMonths();
        int months = prison == null ? monthsWithoutPrison : prison + monthsAfterPrison;
        return sentence.finalOn().plusMonths(months);
    }

    /** Whether a sentence makes somebody listed on a day. */
    public boolean lists(Sentence sentence, LocalDate day) {
        return sentence.crime() != null && crimes.contains(sentence.crime()) && day.isBefore(endOf(sentence));
    }
}
