package pe.kuska.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import pe.kuska.local.servers.ProcessMark;
import pe.kuska.local.servers.ServerFailure;
import pe.kuska.platform.crypto.KeyRings;

/**
 * Gives services a new key for what they encrypt from now on; the old ones stay for what is already written:
 * {@code ./kuska keys rotate [service]}. For installations elsewhere it makes the ring: {@code ./kuska keys create FILE}.
 */
record KeysCommand(Installation installation) {

    int run(List<String> arguments) {
        if (arguments.size() == 2 && arguments.getFirst().equals("create")) {
            return create(Path.of(arguments.get(1)));
        }
        if (arguments.isEmpty() || !arguments.getFirst().equals("rotate") || arguments.size() > 2) {
            throw new IllegalArgumentException(
                    "Uso: ./kuska keys rotate [registry|tracking|indicators], o ./kuska keys create ARCHIVO");
        }
        List<LocalService> services = LocalService.withData().stream()
                .filter(service -> arguments.size() < 2 || service.code().equals(arguments.get(1)))
                .toList();
        if (services.isEmpty()) {
            throw new IllegalArgumentException("No hay un llavero «" + arguments.get(1) + "».");
        }
        services.forEach(this::rotate);
        return 0;
    }

    private static int create(Path file) {
        try {
            KeyRings.create(file);
            Terminal.say("  ✓ " + file);
            return 0;
        } catch (FileAlreadyExistsException e) {
            throw new ServerFailure(file + " ya existe; un llavero no se reemplaza: lo que cifró se perdería.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("No se pudo crear " + file, e);
        }
    }

    private void rotate(LocalService service) {
        if (Files.notExists(installation.keyRing(service))) {
            throw new ServerFailure("Aún no hay llavero de " + service.code() + "; se crea con ./kuska up.");
        }
        try {
            KeyRings.rotate(installation.keyRing(service));
        } catch (IOException e) {
            throw new UncheckedIOException("No se pudo rotar el llavero de " + service.code(), e);
        }
        // The supervisor starts the service again, and it reads its ring anew.
        boolean running = installation
                .pidFile(service.code())
                .read()
                .flatMap(ProcessMark::process)
                .map(ProcessHandle::destroy)
                .orElse(false);
        Terminal.say("Llavero de " + service.code() + " rotado" + (running ? "; el servicio se reinicia." : "."));
    }
}
