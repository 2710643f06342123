package pe.kuska.registry.identification.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Which name a nickname stands for, from the data file {@code recognition/nicknames.csv}. */
final class Nicknames {

    private static final String FILE = "recognition/nicknames.csv";
    private static final Map<String, String> FULL_NAMES = read();

    private Nicknames() {}

    /** The name a nickname stands for; anything else stands for itself. */
    static String fullNameOf(String word) {
        return FULL_NAMES.getOrDefault(word, word);
    }

    private static Map<String, String> read() {
        try (InputStream file = Nicknames.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
