package pe.kuska.gateway.web.developers;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/// Commands and programs to copy. Each is a file of `samples`, and the end-to-end tests run those very files.
@ApplicationScoped
public class CodeSamples {

    private record File(
            String name, Function<DeveloperWords, String> title, Function<DeveloperWords, String> hint, String text) {}

    private final List<File> files;

    CodeSamples() {
        files = List.of(
                file("token.sh", DeveloperWords::sampleToken, DeveloperWords::sampleTokenHint),
                file("register-case.sh", DeveloperWords::sampleRegister, DeveloperWords::sampleRegisterHint),
                file("search-person.sh", DeveloperWords::sampleSearch, DeveloperWords::sampleSearchHint),
                file("read-figures.sh", DeveloperWords::sampleFigures, DeveloperWords::sampleFiguresHint),
                file("Client.java", DeveloperWords::sampleJava, DeveloperWords::sampleJavaHint),
                file("client.ts", DeveloperWords::sampleTypeScript, DeveloperWords::sampleTypeScriptHint));
    }

    /// A sample with its words.
    public record Sample(String id, String title, String hint, String text) {}

    List<Sample> in(DeveloperWords words) {
        return files.stream()
                .map(file -> new Sample(
                        file.name().replace('.', '-'),
                        file.title().apply(words),
                        file.hint().apply(words),
                        file.text()))
                .toList();
    }

    /// The sample of this file.
    String text(String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static File file(
            String name, Function<DeveloperWords, String> title, Function<DeveloperWords, String> hint) {
        String path = "/samples/" + name;
        try (InputStream content = CodeSamples.class.getResourceAsStream(path)) {
            if (content == null) {
                throw new IllegalStateException("no sample " + path);
            }
            return new File(name, title, hint, new String(content.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
