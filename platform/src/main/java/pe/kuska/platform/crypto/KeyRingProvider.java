package pe.kuska.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads the service's key ring once, when it starts; after a rotation the service is restarted. */
@ApplicationScoped
class KeyRingProvider {

    @Produces
    @Singleton
    KeyRing keyRing(KeyRingConfig config) {
        try {
            return KeyRings.read(config.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
