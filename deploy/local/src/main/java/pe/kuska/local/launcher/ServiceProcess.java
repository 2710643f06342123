package pe.kuska.local.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pe.kuska.local.servers.ServerFailure;
import pe.kuska.local.servers.ServerProcess;

/** How one of the four services is started here: its command, and in its environment all it needs to know. */
record ServiceProcess(Installation installation, PortPlan ports, LocalSecrets secrets) {

    private static final String USUAL_HEAP = "160m";

    ServerProcess.Start of(LocalService service) {
        Path application = installation.application(service);
        Path jar = application.resolve("quarkus-run.jar");
        if (Files.notExists(jar)) {
            throw new ServerFailure(
                    "Falta " + jar + ": el servicio " + service.code() + " no está construido. Ejecute ./kuska build.");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xms32m",
                "-Xmx" + heapOf(service),
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ReservedCodeCacheSize=48m",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString()));
        return new ServerProcess.Start(
                service.title(),
                command,
                environment(service),
                application,
                installation.log(service.code()),
                installation.pidFile(service.code()));
    }

    /** The registry compares people in memory: of a million of them it needs more than to register one. */
    private static String heapOf(LocalService service) {
        return service == LocalService.REGISTRY
                ? WantedMemory.of("KUSKA_REGISTRY_MEMORY", USUAL_HEAP).forJava()
                : USUAL_HEAP;
    }

    Map<String, String> environment(LocalService service) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", ports.issuer());
        if (service == LocalService.GATEWAY) {
            environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.gatewayClient());
            environment.put("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", secrets.gatewaySession());
            // Everybody is made up: each page says so, and institutions may try their systems here.
            environment.put("KUSKA_GATEWAY_TRAINING", "true");
            environment.put("KUSKA_GATEWAY_PRACTICE_SECRET", secrets.practiceClient());
            for (LocalService behind : LocalService.withData()) {
                environment.put("KUSKA_GATEWAY_" + behind.name() + "_URL", "http://127.0.0.1:" + ports.of(behind));
            }
            return Map.copyOf(environment);
        }
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + service.database());
        environment.put("QUARKUS_DATASOURCE_USERNAME", service.database() + "_app");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.app(service));
        environment.put("QUARKUS_FLYWAY_USERNAME", service.database() + "_owner");
        environment.put("QUARKUS_FLYWAY_PASSWORD", secrets.owner(service));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
        environment.put("KUSKA_KEYRING_PATH", installation.keyRing(service).toString());
        environment.put("KUSKA_AUDIT_ANCHORS", installation.anchors(service).toString());
        if (service == LocalService.REGISTRY) {
            // Everybody in the demonstration is made up: so are the authorities, and receivers may be on this machine.
            environment.put("KUSKA_VERIFICATION_RENIEC", "SIMULATED");
            environment.put("KUSKA_VERIFICATION_MIGRACIONES", "SIMULATED");
            environment.put("KUSKA_WEBHOOKS_PLAIN_TOO", "true");
            environment.put("KUSKA_WEBHOOKS_PRIVATE_HOSTS", "localhost,127.0.0.1");
        }
        return Map.copyOf(environment);
    }
}
