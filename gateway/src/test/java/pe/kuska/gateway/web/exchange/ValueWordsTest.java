package pe.kuska.gateway.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.kuska.gateway.web.care.WordList;

/** Whoever exchanges files reads words: whatever the register's exchange calls something has some, in both languages. */
class ValueWordsTest {
    private static final Path REGISTRY = Path.of("../registry-service/src/main");
    private static final Pattern TOLD =
            Pattern.compile("put(?:All)?\\(\\s*\"((?:names|birth|residence|birthplace|documents|languages|case|route)"
                    + "\\.[a-zA-Z]+|sex|nationality)\"");

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void everythingTheExchangeSpeaksOfHasWords(String language) throws IOException {
        Set<String> spokenOf = new TreeSet<>();
        JsonNode profile = read("resources/htcds/profile.json");
        profile.path("fields").forEach(field -> {
            if (field.has("from")) {
                spokenOf.add(field.path("from").asText());
            }
        });
        read("resources/import-profiles/HTCDS.json").path("person").fieldNames().forEachRemaining(name -> {
            if (!name.startsWith("extra.")) {
                spokenOf.add(name);
            }
        });
        Matcher told = TOLD.matcher(
                Files.readString(REGISTRY.resolve("java/pe/kuska/registry/htcds/domain/RegisterValues.java")));
        while (told.find()) {
            spokenOf.add(told.group(1));
        }
        assertThat(spokenOf).hasSizeGreaterThan(40);
        assertThat(WordList.read(ValueWords.VALUES + language).keySet()).containsAll(spokenOf);
    }

    @Test
    void bothLanguagesHaveTheSame() {
        assertThat(WordList.read(ValueWords.VALUES + "es").keySet())
                .isEqualTo(WordList.read(ValueWords.VALUES + "en").keySet());
    }

    private static JsonNode read(String file) throws IOException {
        return new ObjectMapper().readTree(Files.readString(REGISTRY.resolve(file)));
    }
}
