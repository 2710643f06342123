package pe.kuska.registry.verification;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.kuska.registry.verification.domain.IdentityAuthority;
import pe.kuska.registry.verification.domain.IdentityAuthority.Name;

/** Who answers for which authority in this installation. A setting that names nobody,
 * or somebody who lacks settings, keeps the service from starting. */
@ApplicationScoped
class Authorities {

    private static final String OFF = "OFF";

    private final Map<Name, IdentityAuthority> connected = new EnumMap<>(Name.class);

    Authorities(VerificationConfig config, @All List<IdentityAuthority> adapters) {
        connect(Name.RENIEC, config.reniec(), adapters);
        connect(Name.MIGRACIONES, config.migraciones(), adapters);
    }

    void start(@Observes StartupEvent event) {
        // It is enough that this is created.
    }

    private void connect(Name name, String adapter, List<IdentityAuthority> adapters) {
        if (adapter.equals(OFF)) {
            return;
        }
        IdentityAuthority authority = adapters.stream()
                .filter(one -> one.name() == name && one.adapter().equals(adapter))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no adapter " + adapter + " for " + name + ": see kuska.verification"));
        if (!authority.missingSettings().isEmpty()) {
            throw new IllegalStateException(
                    "adapter " + adapter + " for " + name + " lacks " + authority.missingSettings());
        }
        connected.put(name, authority);
    }

    Optional<IdentityAuthority> of(Name name) {
        return Optional.ofNullable(connected.get(name));
    }
}
