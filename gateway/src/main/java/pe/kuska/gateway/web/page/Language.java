package pe.kuska.gateway.web.page;

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

    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }
}
