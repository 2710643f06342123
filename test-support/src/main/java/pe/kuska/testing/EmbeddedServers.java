package pe.kuska.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import pe.kuska.local.servers.Folders;
import pe.kuska.local.servers.ServersClasspath;
import pe.kuska.local.servers.TestServers;

/** Starts the embedded servers beside this JVM; they end with it, however it ends. */
final class EmbeddedServers {
    private static final Duration LIMIT = Duration.ofMinutes(6);

    private EmbeddedServers() {}

    static Path start() {
        try {
            Path folder = Files.createTempDirectory("kuska-test-servers-");
            Path addresses = folder.resolve("servers.properties");
            Path log = folder.resolve("servers.log");
            Process process = new ProcessBuilder(command(folder, addresses))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(process, folder)));
            await(process, addresses, log);
            return addresses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path folder, Path addresses) {
        String classPath =
                ServersClasspath.jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classPath,
                TestServers.class.getName(),
                folder.resolve("work").toString(),
                ProjectFolder.root().resolve(".kuska/servers").toString(),
                ProjectFolder.realmFolder().toString(),
                addresses.toString());
    }

    private static void await(Process process, Path addresses, Path log) throws IOException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (Files.notExists(addresses)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new IllegalStateException("the embedded test servers did not start:\n" + Files.readString(log));
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                process.destroy();
                throw new IllegalStateException(e);
            }
        }
    }

    private static void stop(Process process, Path folder) {
        try {
            process.getOutputStream().close(); // the servers live as long as their input is open
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
