package pe.kuska.local.launcher;

import java.util.List;
import java.util.function.IntPredicate;

/** Which port each part listens on: all are counted from one base, so that two installations can live side by side. */
public record PortPlan(int base) {

    /** A port with the name of the part that needs it. */
    public record Port(int number, String part) {}

    public static final int DEFAULT_BASE = 8080;

    private static final int HIGHEST_OFFSET = 14;

    public PortPlan {
        if (base < 1024 || base + HIGHEST_OFFSET > 65_535) {
            throw new IllegalArgumentException(
                    "KUSKA_PORT_BASE debe estar entre 1024 y " + (65_535 - HIGHEST_OFFSET) + ".");
        }
    }

    public static PortPlan parse(String text) {
        try {
            return new PortPlan(Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("KUSKA_PORT_BASE debe ser un número, por ejemplo 9080.", e);
        }
    }

    public int of(LocalService service) {
        return base + service.offset();
    }

    public int postgres() {
        return base + 10;
    }

    public int kafka() {
        return base + 11;
    }

    public int kafkaController() {
        return base + 12;
    }

    public int keycloak() {
        return base + 13;
    }

    public int keycloakManagement() {
        return base + 14;
    }

    public String address() {
        return "http://localhost:" + of(LocalService.GATEWAY);
    }

    public String issuer() {
        return "http://localhost:" + keycloak() + "/realms/kuska";
    }

    public List<Port> all() {
        return List.of(
                new Port(of(LocalService.GATEWAY), "la pasarela"),
                new Port(of(LocalService.REGISTRY), "el registro"),
                new Port(of(LocalService.TRACKING), "el seguimiento"),
                new Port(of(LocalService.INDICATORS), "los indicadores"),
                new Port(postgres(), "PostgreSQL"),
                new Port(kafka(), "Kafka"),
                new Port(kafkaController(), "el controlador de Kafka"),
                new Port(keycloak(), "Keycloak"),
                new Port(keycloakManagement(), "la gestión de Keycloak"));
    }

    public List<Port> taken(IntPredicate free) {
        return all().stream().filter(port -> !free.test(port.number())).toList();
    }
}
