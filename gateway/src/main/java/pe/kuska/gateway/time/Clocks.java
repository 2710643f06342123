package pe.kuska.gateway.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Where the time comes from.
class Clocks {
    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }
}
