package pe.kuska.gateway.web.care;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// A file of `key=words`, in the order in which it was written.
public final class WordList {

    private WordList() {}

    /// The file of that name among the resources.
    public static Map<String, String> read(String name) {
        String path = "/" + name + ".properties";
        try (InputStream file = Objects.requireNonNull(WordList.class.getResourceAsStream(path), path)) {
            Map<String, String> words = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int equals = line.indexOf('=');
                        words.put(line.substring(0, equals), line.substring(equals + 1));
                    });
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
