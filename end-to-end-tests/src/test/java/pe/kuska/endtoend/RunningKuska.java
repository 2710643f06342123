package pe.kuska.endtoend;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The platform as a newcomer starts it: the {@code kuska} script, in a home and on ports of its own, so that an
 * installation on the same machine is left alone. Started once, stopped when the tests end.
 */
final class RunningKuska {

    /** What a run of the script printed and how it ended. */
    record Run(int exitCode, String output) {}

    /** A token and when it was asked for, on the clock that nobody sets. */
    private record Issued(String token, long at) {

        boolean isFresh() {
            return System.nanoTime() - at < FRESH.toNanos();
        }
    }

    /** Less than the five minutes of the realm: on a slow machine the tests of one user take longer. */
    private static final Duration FRESH = Duration.ofMinutes(3);

    private static final RunningKuska INSTANCE = new RunningKuska();
    private static final int PORTS = 15;
    private static final Set<String> SYSTEMS = Set.of("reta", "sistra");

    private final Path root;
    private final Path home;
    private final int portBase;
    private final Map<String, Issued> tokens = new ConcurrentHashMap<>();

    private RunningKuska() {
        root = Path.of(System.getProperty("kuska.root", "..")).toAbsolutePath().normalize();
        home = Path.of("target", "kuska-home").toAbsolutePath();
        portBase = freePorts();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> kuska("down")));
        Run up = kuska("up");
        if (up.exitCode() != 0) {
            throw new IllegalStateException("kuska up failed:\n" + up.output());
        }
    }

    static RunningKuska get() {
        return INSTANCE;
    }

    /** Runs the script as a person would, and waits for it. */
    Run kuska(String... arguments) {
        List<String> command = new ArrayList<>(List.of(root.resolve("kuska").toString()));
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile("kuska-", ".out");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(output.toFile());
            builder.environment().put("KUSKA_HOME", home.toString());
            builder.environment().put("KUSKA_PORT_BASE", Integer.toString(portBase));
            // The modules before this one have just been built by the same Maven run.
            builder.environment().put("KUSKA_BUILD", "never");
            Process process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("kuska " + String.join(" ", arguments) + " did not end");
            }
            String printed = Files.readString(output);
            Files.delete(output);
            return new Run(process.exitValue(), printed);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An access token: the first as {@code ./kuska token NAME} prints it, the others asked for as the script does. */
    String token(String name) {
        boolean first = tokens.isEmpty();
        return tokens.compute(name, (user, issued) -> {
                    if (issued != null && issued.isFresh()) {
                        return issued;
                    }
                    long now = System.nanoTime();
                    return new Issued(first ? printedToken(user) : freshToken(user), now);
                })
                .token();
    }

    private String freshToken(String name) {
        String form = SYSTEMS.contains(name)
                ? "grant_type=client_credentials&client_secret=kuska&client_id=" + name
                : "grant_type=password&client_id=kuska-cli&password=kuska&username=" + name;
        URI address = URI.create(issuer() + "/protocol/openid-connect/token");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(address)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(name + ": " + answer.body());
            }
            return new ObjectMapper()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String printedToken(String name) {
        Run run = kuska("token", name);
        if (run.exitCode() != 0) {
            throw new IllegalStateException(run.output());
        }
        return run.output().strip();
    }

    String address() {
        return "http://localhost:" + portBase;
    }

    /** The identity provider's realm. */
    String issuer() {
        return "http://localhost:" + port(13) + "/realms/kuska";
    }

    int port(int offset) {
        return portBase + offset;
    }

    Path home() {
        return home;
    }

    private static int freePorts() {
        Random random = new Random();
        for (int attempt = 0; attempt < 200; attempt++) {
            int base = 20_000 + random.nextInt(10_000);
            if (allFree(base)) {
                return base;
            }
        }
        throw new IllegalStateException("no free ports");
    }

    private static boolean allFree(int base) {
        for (int port = base; port < base + PORTS; port++) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                socket.setSoTimeout((int) Duration.ofSeconds(1).toMillis());
            } catch (IOException taken) {
                return false;
            }
        }
        return true;
    }
}
