package pe.kuska.local.launcher;

import java.nio.file.Path;
import java.util.List;

/** The four services: the module each is built in, its place in the port plan, and what it is called on screen. */
public enum LocalService {
    REGISTRY("registry", "registry-service", 1, "Registro"),
    TRACKING("tracking", "case-tracking-service", 2, "Seguimiento"),
    INDICATORS("indicators", "indicators-service", 3, "Indicadores"),
    GATEWAY("gateway", "gateway", 0, "Pasarela y web");

    private final String code;
    private final String module;
    private final int offset;
    private final String title;

    LocalService(String code, String module, int offset, String title) {
        this.code = code;
        this.module = module;
        this.offset = offset;
        this.title = title;
    }

    /** The services that keep data, each in a database and with a key ring of its own. */
    public static List<LocalService> withData() {
        return List.of(REGISTRY, TRACKING, INDICATORS);
    }

    public String code() {
        return code;
    }

    public String module() {
        return module;
    }

    public int offset() {
        return offset;
    }

    public String title() {
        return title;
    }

    public String database() {
        return "kuska_" + code;
    }

    /** Where the build leaves the service, below the project's root. */
    public Path product(Path root) {
        return root.resolve(module).resolve("target/quarkus-app");
    }
}
