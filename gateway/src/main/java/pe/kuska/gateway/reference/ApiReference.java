package pe.kuska.gateway.reference;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The merged document, put together when somebody asks and kept for a while.
@ApplicationScoped
class ApiReference {
    private final ServiceDocuments services;
    private final ObjectMapper json;
    private final ReferenceConfig config;
    private final InstantSource clock;
    private final ReentrantLock collecting = new ReentrantLock();
    private volatile @Nullable Edition edition;

    ApiReference(ServiceDocuments services, ObjectMapper json, ReferenceConfig config, InstantSource clock) {
        this.services = services;
        this.json = json;
        this.config = config;
        this.clock = clock;
    }

    private record Edition(String text, Instant goodUntil) {}

    String document() {
        Edition current = edition;
        if (current != null && clock.instant().isBefore(current.goodUntil())) {
            return current.text();
        }
        collecting.lock();
        try {
            current = edition;
            if (current == null || !clock.instant().isBefore(current.goodUntil())) {
                current = newEdition();
                edition = current;
            }
            return current.text();
        } finally {
            collecting.unlock();
        }
    }

    private Edition newEdition() {
        ServiceDocuments.Collected collected = services.collect();
        String text = new MergedDocument(json)
                .of(collected.documents(), collected.silent())
                .toString();
        return new Edition(
                text,
                clock.instant().plus(collected.silent().isEmpty() ? config.freshFor() : config.freshWhileIncomplete()));
    }
}
