package pe.kuska.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script in a project of its own, with a Maven and JDKs that only note that they were called. */
class KuskaScriptTest {
    private record Outcome(int code, String text) {}

    @TempDir
    Path folder = Path.of("");

    private Path project = folder;
    private Path bin = folder;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void prepare() throws IOException {
        project = Files.createDirectories(folder.resolve("un proyecto"));
        bin = Files.createDirectories(folder.resolve("bin"));
        Path script = Path.of(System.getProperty("kuska.root", "../.."), "kuska");
        program(project.resolve("kuska"), Files.readString(script));
        program(bin.resolve("mvn"), "#!/bin/sh\necho called >>'" + calls() + "'\n");
        environment.put("JAVA_HOME", "");
        environment.put("KUSKA_JDKS", "");
        environment.put("KUSKA_HOME", "");
        environment.put("KUSKA_BUILD", "");
        environment.put("PATH", bin + ":/usr/bin:/bin");
    }

    @Nested
    class LookingForAJdk {
        @ParameterizedTest
        @CsvSource({"1.8.0_392, 8", "11.0.22, 11", "17.0.15+6, 17", "24, 24"})
        void saysThatWhatThereIsIsTooOld(String version, String shown) throws IOException {
            environment.put("KUSKA_JDKS", jdk("old", version).toString());
            program(bin.resolve("java"), "#!/bin/sh\n");

            Outcome outcome = kuska("up");

            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.text())
                    .contains("JDK 25 o posterior")
                    .contains(shown)
                    .contains("JAVA_HOME=");
        }

        @ParameterizedTest
        @CsvSource({"25", "25.0.1", "25-ea", "26.0.2", "30"})
        void takesTheFirstThatIsNewEnough(String version) throws IOException {
            Path good = jdk("a good one", version);
            environment.put("JAVA_HOME", jdk("old", "21.0.2").toString());
            environment.put("KUSKA_JDKS", good.toString());
            everythingIsBuilt();

            Outcome outcome = kuska("up");

            assertThat(outcome.text()).contains("java of " + good);
        }

        @Test
        void doesNotTakeARuntimeWithoutACompilerForOne() throws IOException {
            Path runtime = jdk("runtime", "25");
            Files.delete(runtime.resolve("bin/javac"));
            environment.put("KUSKA_JDKS", runtime.toString());
            program(bin.resolve("java"), "#!/bin/sh\n");

            assertThat(kuska("up").text()).contains("Hace falta un JDK 25");
        }
    }

    @Nested
    class Building {
        @BeforeEach
        void withAJdk() throws IOException {
            environment.put("JAVA_HOME", jdk("good", "25.0.1").toString());
        }

        @Test
        void isLeftOutWhenNothingChanged() throws IOException {
            everythingIsBuilt();

            assertThat(kuska("up").text()).contains("Launcher up");
            assertThat(calls()).doesNotExist();
        }

        @Test
        void isDoneWhenASourceIsNewer() throws IOException {
            everythingIsBuilt();
            later(Files.writeString(project.resolve("registry-service/src/main/Changed.java"), "x"));

            kuska("up");

            assertThat(calls()).exists();
        }

        @Test
        void isDoneWhenASourceWasDeleted() throws IOException {
            Path sources = Files.createDirectories(project.resolve("gateway/src/main"));
            Path source = Files.writeString(sources.resolve("Gone.java"), "x");
            everythingIsBuilt();
            Files.delete(source);
            later(sources);

            kuska("up");

            assertThat(calls()).exists();
        }

        @Test
        void isDoneWhenMavensRepositoryLostAJar() throws IOException {
            everythingIsBuilt();
            Files.delete(folder.resolve("library.jar"));

            kuska("up");

            assertThat(calls()).exists();
        }

        @Test
        void thatFailsShowsTheErrorAndDoesNotCountAsBuilt() throws IOException {
            program(bin.resolve("mvn"), "#!/bin/sh\necho '[ERROR] no compila'\nexit 1\n");

            Outcome outcome = kuska("up");

            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.text()).contains("no compila").contains("build.log");
            assertThat(project.resolve(".kuska/build/stamp")).doesNotExist();
        }

        @Test
        void withoutMavenSaysHowToGetIt() throws IOException {
            Files.delete(bin.resolve("mvn"));
            environment.put("PATH", bin + ":" + onlyBasicPrograms());
            environment.put("HOME", folder.toString());

            Outcome outcome = kuska("up");

            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.text()).contains("Maven").contains("apt-get install maven");
        }
    }

    @Test
    void worksThroughALinkFromAnotherFolder() throws IOException {
        environment.put("JAVA_HOME", jdk("good", "25").toString());
        everythingIsBuilt();
        Path link = Files.createSymbolicLink(folder.resolve("k"), project.resolve("kuska"));

        assertThat(run(folder, List.of(link.toString(), "status")).text())
                .contains("-Dkuska.root=" + project.toRealPath());
    }

    @Test
    void hasNothingToStopBeforeItWasEverStarted() {
        assertThat(kuska("down")).isEqualTo(new Outcome(0, "Kuska no está en marcha.\n"));
    }

    @Test
    void explainsItselfWhenTheOrderIsUnknown() {
        Outcome outcome = kuska("arriba");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.text()).contains("Uso: ./kuska");
    }

    @Test
    void doesNotReadLogsOutsideItsFolder() {
        assertThat(kuska("logs", "../secrets/local.properties").code()).isEqualTo(1);
    }

    private Path calls() {
        return folder.resolve("calls");
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        program(home.resolve("bin/java"), "#!/bin/sh\necho \"java of " + home + ": $*\"\n");
        program(home.resolve("bin/javac"), "#!/bin/sh\n");
        return home;
    }

    private void everythingIsBuilt() throws IOException {
        Path library = Files.writeString(folder.resolve("library.jar"), "");
        for (LocalService service : LocalService.values()) {
            write(service.product(project).resolve("quarkus-run.jar"), "");
            Files.createDirectories(project.resolve(service.module()).resolve("src/main"));
        }
        write(project.resolve("deploy/local/target/launcher.classpath"), library.toString());
        write(project.resolve(".kuska/app/launcher/classpath"), library + "\n");
        write(project.resolve(".kuska/build/stamp"), "");
    }

    private static void later(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().plusSeconds(5)));
    }

    private static void write(Path file, String contents) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, contents);
    }

    private static void program(Path file, String contents) throws IOException {
        Files.writeString(file, contents);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A folder with only what the script needs, so that a Maven installed on this machine is not found. */
    private Path onlyBasicPrograms() throws IOException {
        Path basics = Files.createDirectories(folder.resolve("basics"));
        for (String name : List.of(
                "sh",
                "sed",
                "head",
                "tail",
                "dirname",
                "basename",
                "readlink",
                "tr",
                "find",
                "mkdir",
                "touch",
                "cat")) {
            Path program = Path.of("/usr/bin", name);
            Path found = Files.exists(program) ? program : Path.of("/bin", name);
            program(basics.resolve(name), "#!/bin/sh\nexec " + found + " \"$@\"\n");
        }
        return basics;
    }

    private Outcome kuska(String... arguments) {
        List<String> command = new ArrayList<>(List.of(project.resolve("kuska").toString()));
        command.addAll(List.of(arguments));
        return run(folder, command);
    }

    private Outcome run(Path from, List<String> command) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(from.toFile()).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
