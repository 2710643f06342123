package pe.kuska.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import pe.kuska.local.servers.Databases;
import pe.kuska.local.servers.EmbeddedPostgres;
import pe.kuska.local.servers.FreePorts;
import pe.kuska.local.servers.ServerFailure;
import pe.kuska.platform.audit.AuditVerifier;
import pe.kuska.platform.crypto.KeyRings;

/**
 * Checks every service's audit chain from first to last without the services: {@code ./kuska audit verify}. Ends with 0
 * only when all of them are whole.
 */
record AuditCommand(Installation installation) {
    private static final String NO_SUCH_TABLE = "42P01";

    int run(List<String> arguments) {
        if (!arguments.equals(List.of("verify"))) {
            throw new IllegalArgumentException("Uso: ./kuska audit verify");
        }
        if (Files.notExists(installation.data().resolve("postgresql/cluster"))) {
            throw new ServerFailure("Aún no hay datos que verificar. Ejecute ./kuska up.");
        }
        LocalSecrets secrets = LocalSecrets.existing(installation);
        if (installation.pidFile("postgresql").namesALivingProcess()) {
            return verify("jdbc:postgresql://127.0.0.1:" + installation.ports().postgres() + "/", secrets);
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(new EmbeddedPostgres.Settings(
                installation.distributions(),
                installation.data().resolve("postgresql"),
                FreePorts.take(1).getFirst(),
                secrets.superuser(),
                installation.log("postgresql"),
                installation.pidFile("postgresql"),
                EmbeddedPostgres.Settings.LITTLE_MEMORY,
                true))) {
            return verify(postgres.url(""), secrets);
        }
    }

    private int verify(String serverUrl, LocalSecrets secrets) {
        var databases = new Databases(serverUrl, EmbeddedPostgres.SUPERUSER, secrets.superuser());
        boolean whole = true;
        for (LocalService service : LocalService.withData()) {
            whole &= verify(service, databases);
        }
        Terminal.say(whole ? "Las cadenas de auditoría están íntegras." : "Alguna cadena de auditoría fue alterada.");
        return whole ? 0 : 1;
    }

    private boolean verify(LocalService service, Databases databases) {
        try (Connection connection = databases.connect(service.database())) {
            AuditVerifier.Verdict verdict = AuditVerifier.verify(
                    connection, KeyRings.read(installation.keyRing(service)), installation.anchors(service));
            Terminal.say((verdict.intact() ? "  ✓ " : "  ✗ ") + service.title() + ": " + verdict.entries()
                    + " asientos, " + verdict.anchors() + " anclas"
                    + (verdict.tornAnchors() == 0
                            ? ""
                            : "; " + verdict.tornAnchors() + " a medio escribir por una caída: no prueban nada"));
            for (AuditVerifier.Finding finding : verdict.findings()) {
                Terminal.say("      " + words(finding));
            }
            return verdict.intact();
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.equals(e.getSQLState()) && Files.exists(installation.anchors(service))) {
                Terminal.say("  ✗ " + service.title() + ": hay anclas, pero las tablas de auditoría no están");
                return false;
            }
            if (NO_SUCH_TABLE.equals(e.getSQLState())) {
                Terminal.say("  – " + service.title() + ": el servicio aún no ha arrancado nunca");
                return true;
            }
            throw new ServerFailure("No se pudo leer la auditoría de " + service.code() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("No se pudo verificar " + service.code(), e);
        }
    }

    private static String words(AuditVerifier.Finding finding) {
        String place = "carril " + finding.lane() + ", asiento " + finding.sequence();
        return switch (finding.flaw()) {
            case GAP -> place + ": faltan asientos";
            case ALTERED -> place + ": el asiento no es el que se escribió";
            case BROKEN_LINK -> place + ": el asiento no sigue al anterior";
            case WRONG_HEAD -> place + ": la cadena no termina donde debe";
            case CONTRADICTS_ANCHOR -> place + ": un asiento anotado fuera de la base de datos falta o es otro";
            case ALTERED_ANCHOR -> "línea " + finding.sequence() + " de las anclas: fue alterada";
        };
    }
}
