package pe.kuska.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A short command that is waited for. */
final class Command {
    private Command() {}

    static void run(String name, List<String> command, Path folder, Path log) {
        run(name, command, Map.of(), folder, log);
    }

    static void run(String name, List<String> command, Map<String, String> environment, Path folder, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            Guard.watch(process.pid(), "TERM");
            int code = process.waitFor();
            Guard.forget(process.pid());
            if (code != 0) {
                throw new ServerFailure(name + " terminó con el código " + code + ". Vea " + log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No se pudo ejecutar " + name + ": " + command.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Se interrumpió " + name + ".", e);
        }
    }

    static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
