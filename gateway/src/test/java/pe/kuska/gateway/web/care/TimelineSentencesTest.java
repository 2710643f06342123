package pe.kuska.gateway.web.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.page.Language;

class TimelineSentencesTest {
    private static final Path SPANISH =
            Path.of("../case-tracking-service/src/main/resources/messages/timeline_es.properties");
    private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z]+}");

    @Test
    void everySentenceOfTheTrackingServiceIsSaidInEnglishAboutTheSame() throws IOException {
        Map<String, Set<String>> spanish = new HashMap<>();
        for (String line : Files.readAllLines(SPANISH)) {
            if (line.contains("=")) {
                spanish.put(line.substring(0, line.indexOf('=')), places(line));
            }
        }
        Map<String, Set<String>> english = new HashMap<>();
        WordList.read("care/timeline_en").forEach((key, sentence) -> english.put(key, places(sentence)));
        assertThat(english).isEqualTo(spanish);
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(sentence);
        while (place.find()) {
            places.add(place.group());
        }
        return places;
    }

    @Test
    void aVisitorReadsTheirOwnLanguage() {
        Map<String, String> codes = Map.of("reason", "SIN_CAPACIDAD");
        assertThat(TimelineSentences.said(Language.EN, "ReferralRejected", "PNP", null, codes, "rechazó"))
                .startsWith("National Police of Peru rejected the referral. Reason: ")
                .doesNotContain("SIN_CAPACIDAD");
        assertThat(TimelineSentences.said(Language.ES, "ReferralRejected", "PNP", null, codes, "rechazó"))
                .isEqualTo("rechazó");
        assertThat(TimelineSentences.said(Language.EN, "SomethingNew", "PNP", null, codes, "algo nuevo"))
                .isEqualTo("algo nuevo");
    }
}
