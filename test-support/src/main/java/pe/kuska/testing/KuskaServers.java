package pe.kuska.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.local.servers.Databases;
import pe.kuska.local.servers.Folders;
import pe.kuska.platform.crypto.KeyRings;

/**
 * Gives a Quarkus test the real servers and, of its own, a fresh database, topics, key ring (rotated once) and audit anchors. Say
 * which service is tested: {@code @WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name =
 * "service", value = "registry"))}; without a service there is no database.
 */
public final class KuskaServers implements QuarkusTestResourceLifecycleManager {
    private String service = "";
    private @Nullable TestDatabase database;
    private @Nullable Path folder;
    private @Nullable String topicPrefix;

    /** The servers, started if they are not yet; for tests without Quarkus too. */
    public static Servers shared() {
        return SharedServers.get();
    }

    @Override
    public void init(Map<String, String> initArgs) {
        service = initArgs.getOrDefault("service", "");
    }

    @Override
    public Map<String, String> start() {
        Servers servers = shared();
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.oidc.auth-server-url", servers.issuer());
        config.put("kafka.bootstrap.servers", servers.kafkaBootstrap());
        if (service.isEmpty() || service.equals("gateway")) {
            config.put("quarkus.oidc.credentials.secret", servers.gatewaySecret());
            config.put("kuska.gateway.practice.secret", servers.gatewaySecret());
            config.put(
                    "quarkus.oidc.token-state-manager.encryption-secret",
                    UUID.randomUUID().toString());
            return config;
        }
        String run = UUID.randomUUID().toString().substring(0, 8);
        topicPrefix = service + "-" + run + ".";
        config.put("kuska.events.topic-prefix", topicPrefix);
        database = TestDatabase.fresh(service);
        Databases.Access access = database.access();
        config.put("quarkus.datasource.jdbc.url", access.url());
        config.put("quarkus.datasource.username", access.app());
        config.put("quarkus.datasource.password", access.appPassword());
        config.put("quarkus.flyway.username", access.owner());
        config.put("quarkus.flyway.password", access.ownerPassword());
        config.put("quarkus.flyway.placeholders.app", access.app());
        try {
            folder = Files.createTempDirectory("kuska-test-");
            Path keyRing = folder.resolve("keys.json");
            KeyRings.create(keyRing);
            Path before = folder.resolve("before.json");
            Files.copy(keyRing, before, StandardCopyOption.COPY_ATTRIBUTES);
            KeyRings.rotate(keyRing);
            config.put(FormerKey.RING_BEFORE, before.toString());
            config.put("kuska.keyring.path", keyRing.toString());
            config.put("kuska.audit.anchors", folder.resolve("anchors.jsonl").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return config;
    }

    @Override
    public void stop() {
        if (topicPrefix != null) {
            TestKafka.withPrefix(topicPrefix).deleteAll();
        }
        if (database != null) {
            database.close();
        }
        if (folder != null) {
            Folders.delete(folder);
        }
    }
}
