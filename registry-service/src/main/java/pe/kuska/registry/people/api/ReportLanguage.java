package pe.kuska.registry.people.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** A language in which a person is told what is held about her; what is missing in it appears in Spanish. */
enum ReportLanguage {
    ES("es"),
    EN("en"),
    /** Runasimi; nobody has reviewed it yet, and the report says so. */
    QU("qu");

    private final String code;
    private final Properties words;

    ReportLanguage(String code) {
        this.code = code;
        this.words = read(code);
    }

    static Optional<ReportLanguage> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    String code() {
        return code;
    }

    /** A word or sentence of the report. */
    String word(String key) {
        return find(key).orElse(key);
    }

    /** A word, if the report has it in this language or in Spanish. */
    Optional<String> find(String key) {
        String word = words.getProperty(key);
        return Optional.ofNullable(word == null && this != ES ? ES.words.getProperty(key) : word);
    }

    /** In which countries, languages and dates are named: the JDK knows no Runasimi, and Spanish is read. */
    Locale locale() {
        return this == EN ? Locale.UK : Locale.of("es", "PE");
    }

    private static Properties read(String code) {
        String file = "people/access_report_" + code + ".properties";
        try (InputStream found = ReportLanguage.class.getClassLoader().getResourceAsStream(file)) {
            if (found == null) {
                throw new IllegalStateException(file + " is missing");
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(found, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
