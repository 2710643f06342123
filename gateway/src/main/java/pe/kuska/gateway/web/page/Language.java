package pe.kuska.gateway.web.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The languages of the interface. Spanish is complete; the Quechua texts have not been reviewed yet and say so.
public enum Language {
    ES("es", "Español", true),
    EN("en", "English", true),
    QU("qu", "Runasimi", false);

    private final String code;
    private final String ownName;
    private final boolean reviewed;

    Language(String code, String ownName, boolean reviewed) {
        this.code = code;
        this.ownName = ownName;
        this.reviewed = reviewed;
    }

    public String code() {
        return code;
    }

    public String ownName() {
        return ownName;
    }

    public boolean reviewed() {
        return reviewed;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    /// The words of a room in this language. What nobody has translated yet is Spanish.
    public <T> T words(Class<T> bundle) {
        try {
            return MessageBundles.get(bundle, Localized.Literal.of(code));
        } catch (IllegalStateException untranslated) {
            return MessageBundles.get(bundle, Localized.Literal.of(ES.code));
        }
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }
}
