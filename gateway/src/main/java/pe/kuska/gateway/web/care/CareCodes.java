package pe.kuska.gateway.web.care;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.page.Language;

/// The codes of the tracking service's reference lists in words. A code that is new there is shown as it is.
public final class CareCodes {
    private static final CareCodes SPANISH = new CareCodes(WordList.read("care/codes_es"));
    private static final CareCodes ENGLISH = new CareCodes(WordList.read("care/codes_en"));

    private final Map<String, String> words;

    private CareCodes(Map<String, String> words) {
        this.words = words;
    }

    public static CareCodes in(Language language) {
        return language == Language.EN ? ENGLISH : SPANISH;
    }

    public String word(String list, @Nullable String code) {
        return code == null ? "" : words.getOrDefault(list + "." + code, code);
    }

    /// A code in words, from the first list that has it.
    String anyWord(String code) {
        String ending = "." + code;
        return words.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(ending))
                .map(entry -> decapitalised(entry.getValue()))
                .findFirst()
                .orElse(code);
    }

    /// For the middle of a sentence.
    public String lower(String list, @Nullable String code) {
        return decapitalised(word(list, code));
    }

    private static String decapitalised(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1))
                ? word
                : word.substring(0, Math.min(1, word.length())).toLowerCase(Locale.ROOT)
                        + word.substring(Math.min(1, word.length()));
    }

    public List<Choice> choices(String list) {
        return choices(list, _ -> true);
    }

    public List<Choice> choices(String list, Predicate<String> offered) {
        String prefix = list + ".";
        return words.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .filter(entry -> offered.test(entry.getKey().substring(prefix.length())))
                .map(entry -> new Choice(entry.getKey().substring(prefix.length()), entry.getValue()))
                .toList();
    }
}
