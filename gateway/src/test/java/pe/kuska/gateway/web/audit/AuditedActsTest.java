package pe.kuska.gateway.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.care.WordList;

/** The auditor reads words: whatever the services write down has some, in both languages. */
class AuditedActsTest {
    private static final Pattern WRITTEN =
            Pattern.compile("AuditEvent(?:\\.of)?\\(\\s*\"([A-Z_]*[A-Z])\",\\s*\"([a-z-]+)\"");
    /** Every step of the path of care is an act of that name. */
    private static final Path STEPS =
            Path.of("../case-tracking-service/src/main/java/pe/kuska/tracking/followup/domain/EntryType.java");

    private static final Pattern STEP = Pattern.compile("(?m)^    ([A-Z_]+)\\(");

    @Test
    void everyActThatTheServicesWriteDownHasWords() throws IOException {
        Set<String> acts = new TreeSet<>();
        Set<String> subjects = new TreeSet<>();
        for (String service : List.of("platform", "registry-service", "case-tracking-service", "indicators-service")) {
            for (Path source : sourcesOf(service)) {
                Matcher written = WRITTEN.matcher(Files.readString(source));
                while (written.find()) {
                    acts.add(written.group(1));
                    subjects.add(written.group(2));
                }
            }
        }
        Matcher step = STEP.matcher(Files.readString(STEPS));
        while (step.find()) {
            acts.add(step.group(1));
        }
        assertThat(acts).hasSizeGreaterThan(100);
        for (String language : List.of("es", "en")) {
            assertThat(WordList.read(AuditedActs.ACTIONS + language).keySet())
                    .as("words in " + language)
                    .containsAll(acts);
            assertThat(WordList.read(AuditedActs.SUBJECTS + language).keySet())
                    .as("subjects in " + language)
                    .containsAll(subjects);
        }
        assertThat(WordList.read(AuditedActs.ACTIONS + "es").keySet())
                .isEqualTo(WordList.read(AuditedActs.ACTIONS + "en").keySet());
    }

    private static List<Path> sourcesOf(String service) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", service, "src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
