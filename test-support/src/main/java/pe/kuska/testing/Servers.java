package pe.kuska.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import pe.kuska.local.servers.Databases;

/**
 * Where the tests find PostgreSQL, Kafka and Keycloak.
 *
 * @param postgresUrl JDBC address without a database, ending with a slash
 */
public record Servers(
        String postgresUrl,
        String postgresSuperuser,
        String postgresPassword,
        String kafkaBootstrap,
        String issuer,
        String gatewaySecret) {

    static Servers read(Path file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the addresses of the test servers", e);
        }
        return new Servers(
                required(properties, "postgres.url"),
                required(properties, "postgres.superuser"),
                required(properties, "postgres.password"),
                required(properties, "kafka.bootstrap"),
                required(properties, "keycloak.issuer"),
                required(properties, "keycloak.gateway.secret"));
    }

    void write(Path file) {
        var properties = new Properties();
        properties.putAll(Map.of(
                "postgres.url", postgresUrl,
                "postgres.superuser", postgresSuperuser,
                "postgres.password", postgresPassword,
                "kafka.bootstrap", kafkaBootstrap,
                "keycloak.issuer", issuer,
                "keycloak.gateway.secret", gatewaySecret));
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Databases databases() {
        return new Databases(postgresUrl, postgresSuperuser, postgresPassword);
    }

    private static String required(Properties properties, String name) {
        String value = properties.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("the addresses of the test servers lack " + name);
        }
        return value;
    }

    @Override
    public String toString() {
        return "Servers[" + postgresUrl + ", " + kafkaBootstrap + ", " + issuer + "]";
    }
}
