package pe.kuska.registry.identification.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.PersonNames;
import pe.kuska.registry.people.domain.Residence;
import pe.kuska.registry.territory.domain.Ubigeo;

/** An identity made ready once for many comparisons: its names as words, written and spoken, its places as words. */
public final class ComparableIdentity {

    private final Identity identity;
    private final List<Word> surnames;
    private final List<Word> given;
    private final List<Word> aliases;
    private final List<Word> allWords;
    private final List<String> address;
    private final String phone;
    private final Place birthplace;
    private final Place residence;

    private ComparableIdentity(Identity identity) {
        PersonNames names = identity.names();
        this.identity = identity;
        this.surnames = surnameWords(names);
        this.given = words(names.given());
        this.aliases =
                names.alias().stream().flatMap(alias -> words(alias).stream()).toList();
        this.allWords = new ArrayList<>(given);
        this.allWords.addAll(surnames);
        Residence home = identity.residence();
        this.address = AddressWords.of(home.address());
        this.phone = AddressWords.phone(home.phone());
        this.birthplace = new Place(
                identity.birthplace().ubigeo(),
                identity.birthplace().country(),
                "",
                asOneWord(identity.birthplace().text()),
                "");
        this.residence = new Place(
                home.ubigeo(),
                home.country(),
                asOneWord(home.region()),
                asOneWord(home.district()),
                asOneWord(home.postcode()));
    }

    /** A place by its district's code or, where there is none, by the words for it; empty where unknown. */
    record Place(@Nullable Ubigeo ubigeo, @Nullable String country, String region, String locality, String postcode) {}

    private static String asOneWord(@Nullable String text) {
        return text == null ? "" : String.join("", NameTokens.of(text));
    }

    public static ComparableIdentity of(Identity identity) {
        return new ComparableIdentity(identity);
    }

    private static List<Word> surnameWords(PersonNames names) {
        List<Word> words = new ArrayList<>(2);
        for (String surname : names.surnames()) {
            String word = String.join("", NameTokens.of(surname));
            if (!word.isEmpty()) {
                words.add(Word.of(word));
            }
        }
        return words;
    }

    private static List<Word> words(@Nullable String name) {
        List<Word> words = new ArrayList<>(3);
        for (String token : NameTokens.of(name)) {
            words.add(Word.of(token));
        }
        return words;
    }

    Identity identity() {
        return identity;
    }

    /** Each surname as one word: "De la Cruz" is CRUZ, "San Martín" SANMARTIN. */
    List<Word> surnames() {
        return surnames;
    }

    List<Word> given() {
        return given;
    }

    List<Word> aliases() {
        return aliases;
    }

    /** Given names and surnames, for names of which somebody mixed up the fields. */
    List<Word> allWords() {
        return allWords;
    }

    Place birthplace() {
        return birthplace;
    }

    Place residence() {
        return residence;
    }

    List<String> address() {
        return address;
    }

    /** The telling digits of the telephone, or empty. */
    String phone() {
        return phone;
    }

    /** Whether a given name of one is a surname of the other: names written into the wrong columns, perhaps with a slip. */
    boolean hasNameAcross(ComparableIdentity other) {
        return isNameAcross(given, other.surnames) || isNameAcross(other.given, surnames);
    }

    private static boolean isNameAcross(List<Word> given, List<Word> surnames) {
        return given.stream()
                .anyMatch(name -> surnames.stream()
                        .anyMatch(surname -> WordComparison.of(name, surname).isFirm()));
    }

    @Override
    public String toString() {
        return "ComparableIdentity[sealed]";
    }
}
