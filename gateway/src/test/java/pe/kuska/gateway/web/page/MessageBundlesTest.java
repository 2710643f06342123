package pe.kuska.gateway.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageBundlesTest {
    /** With more, the class that Qute generates for a bundle does not pass the verifier. */
    private static final int MOST = 300;

    private static final Path SOURCES = Path.of("src/main/java");

    static List<Class<?>> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith("Words.java"))
                    .<Class<?>>map(MessageBundlesTest::load)
                    .filter(type -> type.isAnnotationPresent(MessageBundle.class))
                    .toList();
        }
    }

    private static Class<?> load(Path file) {
        String name = SOURCES.relativize(file).toString().replace('/', '.').replaceAll("\\.java$", "");
        try {
            return Class.forName(name, false, MessageBundlesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aRoomHasNoMoreWordsThanQuteCanHold(Class<?> bundle) {
        assertThat(bundle.getDeclaredMethods().length).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyWordHasItsEnglish(Class<?> bundle) throws IOException {
        String name = bundle.getAnnotation(MessageBundle.class).value();
        String file =
                name.equals(MessageBundle.DEFAULT_NAME) || name.equals(MessageBundle.DEFAULTED_NAME) ? "msg" : name;
        Set<String> english = Files.readAllLines(
                        Path.of("src/main/resources/messages", file + "_en.properties"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .collect(Collectors.toSet());
        List<String> words = Arrays.stream(bundle.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Message.class))
                .map(Method::getName)
                .toList();
        assertThat(english).containsExactlyInAnyOrderElementsOf(words);
    }
}
