package pe.kuska.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import pe.kuska.local.servers.ProcessMark;
import pe.kuska.local.servers.ServerFailure;
import pe.kuska.platform.crypto.KeyRings;

/**
 * Gives services a new key for what they encrypt from now on; the old ones stay for what is already written:
 * {@code ./kuska keys rotate [service]}.
 */
record KeysCommand(Installation installation) {

    int run(List<String> arguments) {
        if (arguments.isEmpty() || !arguments.getFirst().equals("rotate") || arguments.size() > 2) {
            throw new IllegalArgumentException("Uso: ./kuska keys rotate [registry|tracking|indicators]");
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
