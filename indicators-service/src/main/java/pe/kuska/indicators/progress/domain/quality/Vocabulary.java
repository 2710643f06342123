package pe.kuska.indicators.progress.domain.quality;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words by which rules recognise what a name measures, and how many territories there are: data, not code.
 *
 * @param ignored what says nothing of what is counted, such as the name of the crime
 * @param populations whom percentages may be of
 * @param countingUnits what may be counted
 * @param territories how many there are by the ubigeo catalogue
 */
public record Vocabulary(
        List<String> ignored,
        List<Population> populations,
        List<CountingUnit> countingUnits,
        List<Territory> territories,
        String source,
        List<String> toConfirm) {

    /** A name in lower case, without what is ignored. */
    String plain(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        for (String phrase : ignored) {
            plain = plain.replace(phrase, "");
        }
        return plain;
    }

    /** A population, recognised when a name holds one word of each group and none that exclude it. */
    public record Population(String label, List<List<String>> allOf, List<String> noneOf) {

        boolean isIn(String name) {
            return noneOf.stream().noneMatch(name::contains)
                    && allOf.stream().allMatch(group -> group.stream().anyMatch(name::contains));
        }
    }

    /** Something counted, recognised by its words. */
    public record CountingUnit(String label, List<String> words) {

        boolean isIn(String name) {
            return words.stream()
                    .anyMatch(word -> Pattern.compile("(?<![\\p{L}])" + Pattern.quote(word) + "(?![\\p{L}])")
                            .matcher(name)
                            .find());
        }
    }

    /** This vocabulary with its territories counted in the list of districts. */
    public Vocabulary counting(Collection<String> districts) {
        return new Vocabulary(
                ignored,
                populations,
                countingUnits,
                territories.stream()
                        .map(territory -> territory.countedIn(districts))
                        .toList(),
                source,
                toConfirm);
    }

    /**
     * A level of the territory and how many there are.
     *
     * @param digits how many digits of the ubigeo name one
     */
    public record Territory(String label, List<String> words, int digits, int count, String source) {

        Territory countedIn(Collection<String> districts) {
            int found = (int) districts.stream()
                    .map(ubigeo -> ubigeo.substring(0, digits))
                    .distinct()
                    .count();
            return new Territory(label, words, digits, found, source);
        }
    }
}
