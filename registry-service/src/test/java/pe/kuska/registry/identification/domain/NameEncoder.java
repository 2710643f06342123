package pe.kuska.registry.identification.domain;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.codec.language.bm.Languages.LanguageSet;
import org.apache.commons.codec.language.bm.NameType;
import org.apache.commons.codec.language.bm.PhoneticEngine;
import org.apache.commons.codec.language.bm.RuleType;

/**
 * A way of filing names by how they sound: two names are the same to it when they share a key.
 *
 * @param keys the keys of one name
 */
record NameEncoder(String name, Function<String, Set<String>> keys) {

    static final NameEncoder OURS = new NameEncoder(
            "Kuska", name -> NameTokens.of(name).stream().map(SpokenName::of).collect(Collectors.toUnmodifiableSet()));

    static final NameEncoder EXACT =
            new NameEncoder("as written, without accents", name -> Set.copyOf(NameTokens.of(name)));

    static final List<NameEncoder> OTHERS = List.of(
            new NameEncoder("Double Metaphone", NameEncoder::doubleMetaphone),
            beiderMorse("Beider–Morse, generic, approximate", NameType.GENERIC, RuleType.APPROX, Set.of()),
            beiderMorse("Beider–Morse, generic, exact", NameType.GENERIC, RuleType.EXACT, Set.of()),
            beiderMorse("Beider–Morse, Spanish, approximate", NameType.GENERIC, RuleType.APPROX, Set.of("spanish")),
            beiderMorse("Beider–Morse, Spanish, exact", NameType.GENERIC, RuleType.EXACT, Set.of("spanish")),
            beiderMorse("Beider–Morse, Sephardic, approximate", NameType.SEPHARDIC, RuleType.APPROX, Set.of()),
            beiderMorse("Beider–Morse, Sephardic, exact", NameType.SEPHARDIC, RuleType.EXACT, Set.of()));

    boolean sameTo(String one, String other) {
        return !Collections.disjoint(keys.apply(one), keys.apply(other));
    }

    private static Set<String> doubleMetaphone(String name) {
        DoubleMetaphone encoder = new DoubleMetaphone();
        String letters = letters(name);
        return Set.copyOf(
                Arrays.asList(encoder.doubleMetaphone(letters), encoder.doubleMetaphone(letters, true)).stream()
                        .distinct()
                        .toList());
    }

    private static NameEncoder beiderMorse(String name, NameType names, RuleType rules, Set<String> languages) {
        PhoneticEngine engine = new PhoneticEngine(names, rules, true);
        return new NameEncoder(name, word -> {
            String letters = letters(word);
            String keys =
                    languages.isEmpty() ? engine.encode(letters) : engine.encode(letters, LanguageSet.from(languages));
            return Set.copyOf(Arrays.stream(keys.split("[|()-]"))
                    .filter(key -> !key.isEmpty())
                    .distinct()
                    .toList());
        });
    }

    /** Those encoders know accents and ñ, but not the apostrophe of T'ika. */
    private static String letters(String name) {
        return name.replace("'", "").toLowerCase(Locale.ROOT);
    }
}
