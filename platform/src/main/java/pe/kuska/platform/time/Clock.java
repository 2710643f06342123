package pe.kuska.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Provides the one source of "now", so that a test can set the time. */
@ApplicationScoped
class Clock {

    @Produces
    @Singleton
    InstantSource instantSource() {
        return InstantSource.system();
    }
}
