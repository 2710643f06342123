package pe.kuska.local.launcher;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import pe.kuska.local.servers.ServerFailure;

/** Where the script {@code ./kuska} enters once it has found a JDK and a build. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        int code;
        try {
            code = run(installation(), List.of(arguments));
        } catch (ServerFailure | IllegalArgumentException e) {
            System.err.println("✗ " + e.getMessage());
            code = 1;
        } catch (UncheckedIOException e) {
            System.err.println("✗ " + e.getMessage());
            System.err.println("  " + e.getCause());
            code = 1;
        }
        System.exit(code);
    }

    private static int up(Installation installation, boolean demonstration) {
        int code = new Up(installation).run();
        if (code == 0 && demonstration) {
            new Demonstration(installation).load();
        }
        return code;
    }

    private static Installation installation() {
        Path root = Path.of(System.getProperty("kuska.root", ""));
        String home = System.getProperty("kuska.home", "");
        return new Installation(root, home.isEmpty() ? root.resolve(".kuska") : Path.of(home));
    }

    private static int run(Installation installation, List<String> arguments) {
        String command = arguments.isEmpty() ? "" : arguments.getFirst();
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        return switch (command) {
            case "up" -> up(installation, rest.contains("--demo"));
            case "supervise" -> {
                new Supervisor(installation).run();
                yield 0;
            }
            case "down" -> new Down(installation).run();
            case "status" -> new Status(installation).run();
            case "token" -> new TokenCommand(installation).run(rest);
            case "reset" -> new Reset(installation).run(rest.contains("--yes") || rest.contains("--si"));
            case "audit" -> new AuditCommand(installation).run(rest);
            case "events" -> new EventsCommand(installation).run(rest);
            case "keys" -> new KeysCommand(installation).run(rest);
            default -> throw new IllegalArgumentException("Orden desconocida: " + command);
        };
    }
}
