package pe.kuska.gateway.web.exchange;

import java.util.Map;
import pe.kuska.gateway.web.care.WordList;
import pe.kuska.gateway.web.page.Language;

/// What the register knows of people, in words, by the names its exchange gives to it.
final class ValueWords {
    static final String VALUES = "exchange/values_";

    private static final ValueWords SPANISH = new ValueWords("es");
    private static final ValueWords ENGLISH = new ValueWords("en");

    private final Map<String, String> words;

    private ValueWords(String language) {
        words = WordList.read(VALUES + language);
    }

    static ValueWords in(Language language) {
        return language == Language.EN ? ENGLISH : SPANISH;
    }

    /// One nobody has worded yet is shown as it is.
    String of(String value) {
        return words.getOrDefault(value, value);
    }
}
