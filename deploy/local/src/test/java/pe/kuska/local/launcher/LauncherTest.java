package pe.kuska.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.kuska.local.servers.FreePorts;
import pe.kuska.local.servers.ProcessMark;

/** The launcher with the real servers; the services alone are stood in for. */
class LauncherTest {
    private record Outcome(int code, String text) {}

    @TempDir
    Path root = Path.of("");

    private Installation installation = new Installation(root, root);
    private int base;

    @BeforeEach
    void prepare() throws IOException {
        installation = new Installation(root, root.resolve(".kuska"));
        Path project = Path.of(System.getProperty("kuska.root", "../.."));
        Files.createDirectories(installation.realmFolder());
        for (String file : List.of("kuska-realm.json", "kuska-users-0.json")) {
            Files.copy(
                    project.resolve("deploy/keycloak").resolve(file),
                    installation.realmFolder().resolve(file));
        }
        Files.createDirectories(installation.home());
        Files.createDirectories(project.resolve(".kuska/servers"));
        Files.createSymbolicLink(
                installation.distributions(), project.resolve(".kuska/servers").toRealPath());
        for (LocalService service : LocalService.values()) {
            jar(service.product(root).resolve("quarkus-run.jar"));
        }
        base = FreePorts.take(1).getFirst();
        while (!new PortPlan(base).taken(FreePorts::isFree).isEmpty()) {
            base = FreePorts.take(1).getFirst();
        }
    }

    @AfterEach
    void stop() throws IOException {
        kuska("down");
        Files.deleteIfExists(installation.distributions());
    }

    @Test
    void startsEverythingAndLeavesNothingBehindHoweverItEnds() throws IOException {
        Outcome up = kuska("up");
        assertThat(up.text()).contains("http://localhost:" + base, "registrador.pnp", "✓ PostgreSQL", "✓ Keycloak");
        assertThat(up.code()).isZero();
        assertThat(kuska("status").code()).isZero();
        assertThat(kuska("up").text()).contains("ya está en marcha");
        assertThat(claims(kuska("token", "fiscal.mp").text()))
                .contains("\"aud\":\"kuska-api\"", "\"institution\":\"MPFN\"", "\"unit\":\"FISTRAP\"");
        assertThat(kuska("token", "nadie").code()).isEqualTo(1);

        // A service that dies is started again.
        ProcessMark service = mark("registry");
        kill(service);
        await(() -> kuska("status").code() == 0 && !mark("registry").equals(service));

        // Killed together with its guard, the launcher leaves orphans; the next start clears them away.
        ProcessMark supervisor = mark(Supervisor.NAME);
        supervisor.process().orElseThrow().children().forEach(child -> {
            if (child.info().command().orElse("").endsWith("sh")) {
                child.destroyForcibly();
            }
        });
        kill(supervisor);
        assertThat(kuska("status").text()).contains("procesos sueltos", "postgresql", "keycloak");
        assertThat(kuska("up").text()).contains("Se detuvo lo que quedó", "está en marcha");

        // Killed alone, it leaves none.
        List<ProcessMark> all = List.of(mark("postgresql"), mark("keycloak"), mark("gateway"));
        kill(mark(Supervisor.NAME));
        await(() -> all.stream().noneMatch(ProcessMark::isAlive));
        assertThat(kuska("down").text()).contains("no estaba en marcha");
    }

    @Test
    void namesATakenPortAndTheWayOn() throws IOException {
        try (var taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress("127.0.0.1", base + 11));

            Outcome up = kuska("up");

            assertThat(up.code()).isEqualTo(1);
            assertThat(up.text()).contains(base + 11 + ", que necesita Kafka", "KUSKA_PORT_BASE=");
        }
    }

    @Test
    void namesAServiceThatIsNotBuilt() throws IOException {
        Files.delete(LocalService.INDICATORS.product(root).resolve("quarkus-run.jar"));

        Outcome up = kuska("up");

        assertThat(up.code()).isEqualTo(1);
        assertThat(up.text()).contains("indicators no está construido", "./kuska build");
    }

    private ProcessMark mark(String name) {
        return installation.pidFile(name).read().orElseThrow();
    }

    private static void kill(ProcessMark mark) {
        mark.process().orElseThrow().destroyForcibly();
        await(() -> !mark.isAlive());
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waiting too long").isLessThan(end);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    }

    private Outcome kuska(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dkuska.root=" + installation.root(),
                "-Dkuska.home=" + installation.home(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("KUSKA_PORT_BASE", Integer.toString(base));
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

    private static void jar(Path file) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, ReadyService.class.getName());
        Files.createDirectories(file.getParent());
        String entry = ReadyService.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest);
                InputStream compiled = ReadyService.class.getResourceAsStream("/" + entry)) {
            jar.putNextEntry(new JarEntry(entry));
            if (compiled != null) {
                compiled.transferTo(jar);
            }
            jar.closeEntry();
        }
    }
}
