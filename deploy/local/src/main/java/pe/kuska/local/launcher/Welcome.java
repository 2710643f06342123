package pe.kuska.local.launcher;

import java.util.List;
import pe.kuska.local.servers.DemonstrationRealm;

/** What a person needs to know when Kuska runs: where it is, and as whom to enter. */
final class Welcome {
    private record User(String name, String institution, String role) {}

    private static final List<User> USERS = List.of(
            new User("registrador.pnp", "PNP · DIRCTPTIM", "registra casos"),
            new User("investigador.pnp", "PNP · DIRCTPTIM", "investiga"),
            new User("operador.1818", "MININTER · Línea 1818", "registra alertas"),
            new User("fiscal.mp", "MP · FISTRAP", "registra e investiga"),
            new User("udavit.mp", "MP · UDAVIT", "atiende personas"),
            new User("gestora.cem", "MIMP · CEM", "atiende personas"),
            new User("gestora.upe", "MIMP · UPE", "atiende personas"),
            new User("gestora.car", "MIMP · CAR", "atiende personas"),
            new User("supervisora.mimp", "MIMP", "ve lo que vence en sus unidades"),
            new User("consul.rree", "MRE · Consulado", "registra y atiende"),
            new User("inspector.sunafil", "SUNAFIL", "registra alertas"),
            new User("inspector.sutran", "SUTRAN", "registra alertas"),
            new User("restitucion.reniec", "RENIEC · DRIAS", "restituye identidad"),
            new User("enlace.sunafil", "SUNAFIL", "reporta indicadores"),
            new User("enlace.mimp", "MIMP", "reporta indicadores"),
            new User("conductora.mininter", "MININTER · DDF", "conduce la política"),
            new User("identidad.mininter", "MININTER · DDF", "decide coincidencias"),
            new User("auditora.dp", "Defensoría del Pueblo", "audita"),
            new User("control.migraciones", "MIGRACIONES", "consulta el filtro"),
            new User("admin", "MININTER", "administra"));

    private Welcome() {}

    /** @param milliseconds how long the start took, or less than zero when it ran already */
    static void print(PortPlan ports, long milliseconds) {
        Terminal.say("");
        Terminal.say(
                milliseconds < 0
                        ? "Kuska ya está en marcha:  " + ports.address()
                        : "Kuska está en marcha:  " + ports.address() + "  (" + Terminal.seconds(milliseconds) + ")");
        Terminal.say("");
        Terminal.say("  Usuarios de demostración, todos con la contraseña «" + DemonstrationRealm.PASSWORD + "»:");
        for (User user : USERS) {
            Terminal.say("    " + pad(user.name(), 21) + pad(user.institution(), 24) + user.role());
        }
        Terminal.say("  Sistemas (credenciales de cliente):  reta (PNP), sistra (MP)");
        Terminal.say("");
        Terminal.say("  ./kuska token NOMBRE   una ficha de acceso para la API");
        Terminal.say("  ./kuska status         qué está en marcha        ./kuska logs SERVICIO -f   sus registros");
        Terminal.say("  ./kuska down           detener; los datos quedan en .kuska");
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
