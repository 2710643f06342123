package pe.kuska.local.launcher;

import java.io.Console;
import java.util.List;
import pe.kuska.local.servers.Folders;

/** Forgets everything this installation knows, its keys included: {@code ./kuska reset}. There is no way back. */
record Reset(Installation installation) {

    int run(boolean confirmed) {
        if (!confirmed && !isConfirmedAtTheTerminal()) {
            Terminal.say("No se borró nada.");
            return 1;
        }
        new Down(installation).run();
        for (String folder : List.of("data", "secrets", "keys", "anchors", "logs", "run")) {
            Folders.delete(installation.home().resolve(folder));
        }
        Terminal.say("Se borraron los datos, los llaveros y los secretos de " + installation.home() + ".");
        return 0;
    }

    private boolean isConfirmedAtTheTerminal() {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            Terminal.failed("Para borrar sin preguntar: ./kuska reset --yes");
            return false;
        }
        String answer = console.readLine(
                "Se borrarán para siempre los datos, llaveros y secretos de %s.%nEscriba «borrar» para seguir: ",
                installation.home());
        return "borrar".equals(answer);
    }
}
